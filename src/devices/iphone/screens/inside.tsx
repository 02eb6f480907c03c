/** IBKR Mobile where somebody is logged in: the home page, More, and the IB Key screens behind More. */
import { useDevice } from '../../kit/device.tsx';
import { UsersHere } from '../../phone/app-words.tsx';
import type { IphoneView } from './parts.tsx';
import { Back, PressTab, Row, Screen, Tab } from './parts.tsx';

function Tabs({ here }: { here: 'home' | 'more' }) {
  const { t } = useDevice();
  return (
    <div className="tabs">
      <Tab icon="house" name={t('app:inside.greeting')} here={here === 'home'} />
      <Tab icon="app" name={t('app:inside.portfolio')} />
      <Tab icon="list" name={t('app:inside.watchlist')} />
      {here === 'more' ? (
        <Tab icon="more" name={t('iphone:control.more')} here />
      ) : (
        <PressTab control="more" icon="more" />
      )}
    </div>
  );
}

export function AppHome() {
  const { t } = useDevice();
  return (
    <Screen title={t('app:inside.greeting')} large tabs={<Tabs here="home" />}>
      <div className="col">
        <ul className="grp">
          <li className="item dim">{t('app:inside.portfolio')}</li>
          <li className="item dim">{t('app:inside.watchlist')}</li>
        </ul>
        <p className="p2 cap">{t('app:inside.text')}</p>
      </div>
    </Screen>
  );
}

export function More() {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.more')} large lead={<Back />} tabs={<Tabs here="more" />}>
      <div className="col">
        <ul className="grp">
          <li className="item dim">{t('app:inside.account')}</li>
          <Row control="twoFactor" />
          <li className="item dim">{t('app:help')}</li>
        </ul>
      </div>
    </Screen>
  );
}

export function TwoFactorMenu(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.twoFactor')} lead={<Back />} tabs={<Tabs here="more" />}>
      <div className="col">
        <ul className="grp">
          <Row control="addUser" />
          <Row control="generateCode" />
        </ul>
        {view.context.phone.users.length > 0 ? <UsersHere context={view.context} /> : null}
      </div>
    </Screen>
  );
}
