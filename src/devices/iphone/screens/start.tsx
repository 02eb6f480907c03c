/** IBKR Mobile as it opens: its refusal to run, its permission prompt, its login screen. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { UsersHere } from '../../phone/app-words.tsx';
import { Dialog } from '../../phone/dialog.tsx';
import { confirmable } from '../../phone/phone.start.ts';
import type { IphoneView } from './parts.tsx';
import { Back, Press, Row, Screen } from './parts.tsx';
import { AppRefusal } from '../../phone/app-refusal.tsx';

export function AppRefused(view: IphoneView) {
  const { t } = useDevice();
  const { phone, problem } = view.context;
  return (
    <Screen title={t('iphone:control.ibkrMobile')}>
      <AppRefusal
        title={t('iphone:refused.title')}
        text={t(`iphone:refused.${problem === 'phone-unprotected' ? problem : 'phone-too-old'}`, {
          system: phone.settings.system,
        })}
      />
    </Screen>
  );
}

export function NotificationsPermission() {
  const { t } = useDevice();
  return (
    <>
      <Screen>
        <div className="col splash">
          <span className="appicon ib big">
            <Icon name="app" />
          </span>
        </div>
      </Screen>
      <Dialog label={t('iphone:notices.question')} text={t('iphone:notices.questionText')}>
        <Press control="dontAllow" />
        <Press control="allow" />
      </Dialog>
    </>
  );
}

/** @param children Another way to IB Key, of a chapter. */
export function AppStart({
  children,
  more,
  ...view
}: IphoneView & { children?: ReactNode; more?: ReactNode }) {
  const { t } = useDevice();
  const { phone } = view.context;
  return (
    <Screen
      title={t('iphone:control.ibkrMobile')}
      large
      lead={<Press control="services" className="to-back" />}
    >
      <div className="col">
        <div className="grp form off">
          <span>{t('app:username')}</span>
          <span>{t('app:password')}</span>
        </div>
        <p className="p2 cap">{t('app:loginOff')}</p>
        {phone.users.length === 0 ? <p>{t('iphone:app.newHere')}</p> : <UsersHere context={view.context} />}
        {more}
        <Press control="setupQr" className="cta" />
        {children}
        {confirmable(phone) ? <Press control="showConfirmation" className="cta alt" /> : null}
      </div>
    </Screen>
  );
}

export function Services() {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.services')} large lead={<Back />}>
      <div className="col">
        <ul className="grp">
          <Row control="authenticate" />
          <li className="item dim">{t('app:help')}</li>
          <li className="item dim">{t('app:contact')}</li>
        </ul>
        <p className="p2 cap">{t('iphone:app.servicesText')}</p>
      </div>
    </Screen>
  );
}
