/** IBKR Mobile where somebody is logged in: the home page, its menu, and the IB Key screens behind that menu. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { UsersHere } from '../../phone/app-words.tsx';
import type { AndroidView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';

export function AppHome(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view}>
      <div className="top">
        <Press control="more" className="to-back">
          <Icon name="menu" /> {t('android:control.more')}
        </Press>
      </div>
      <div className="col">
        <b className="h">{t('app:inside.greeting')}</b>
        <ul className="results">
          <li className="item dim">{t('app:inside.portfolio')}</li>
          <li className="item dim">{t('app:inside.watchlist')}</li>
        </ul>
        <p className="p2">{t('app:inside.text')}</p>
      </div>
    </Screen>
  );
}

export function More(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.more')}>
      <div className="col">
        <ul className="results">
          <li className="item dim">{t('app:inside.account')}</li>
          <li>
            <Press control="twoFactor" className="item wide">
              <span>{t('android:control.twoFactor')}</span> <Icon name="chevron" />
            </Press>
          </li>
          <li className="item dim">{t('app:help')}</li>
        </ul>
      </div>
    </Screen>
  );
}

/** @param children What a chapter adds below. */
export function TwoFactorMenu({ children, ...view }: AndroidView & { children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.twoFactor')}>
      <div className="col">
        <UsersHere context={view.context} />
        <ul className="results">
          {(['addUser', 'generateCode'] as const).map((control) => (
            <li key={control}>
              <Press control={control} className="item wide">
                <span>{t(`android:control.${control}`)}</span> <Icon name="chevron" />
              </Press>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </Screen>
  );
}
