/** The words of the notifications on both phones. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../kit/device.tsx';
import { Whole } from '../kit/whole.tsx';
import type { LoginNotice } from './phone.types.ts';

export function LoginWords({ login }: { login: LoginNotice }) {
  const { t } = useDevice();
  return (
    <>
      <span className="p2">
        <Icon name="app" /> {t('app:notice.app')}
      </span>
      <b>{t('app:notice.title')}</b>
      <span>
        <Whole text={t('app:notice.text', { user: login.userId })} />
      </span>
    </>
  );
}

/** The notifications, pulled down over a screen. Escape closes the drawer, and nothing else. */
export function Drawer({ children }: { children: ReactNode }) {
  const { t, send } = useDevice();
  return (
    <div
      className="drawer"
      {...(send
        ? {
            tabIndex: -1,
            role: 'dialog',
            'aria-label': t('app:notice.drawer'),
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              send({ type: 'press.closeShade' });
            },
          }
        : {})}
    >
      {children}
    </div>
  );
}

/** Another app's notification, so that the login stands among others. */
export function OtherNotice() {
  const { t } = useDevice();
  return (
    <div className="notification">
      <span className="p2">
        <Icon name="mail" /> {t('app:notice.otherApp')}
      </span>
      <b>{t('app:notice.other')}</b>
      <span>{t('app:notice.otherText')}</span>
    </div>
  );
}
