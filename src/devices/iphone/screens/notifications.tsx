/** The notifications, pulled down over a screen. */
import type { ReactNode } from 'react';
import { useDevice } from '../../kit/device.tsx';
import { Drawer, LoginWords, OtherNotice } from '../../phone/notices.tsx';
import { useClock } from '../../phone/status-bar.tsx';
import { toldOf } from '../../phone/phone.start.ts';
import type { IphoneView } from './parts.tsx';
import { Press } from './parts.tsx';

type Props = { view: IphoneView; children: ReactNode };

/** @param children The notice of another app. */
export function NotificationCenter({ view: { context }, children }: Props) {
  const { t } = useDevice();
  const time = useClock();
  const [login] = toldOf(context);
  const isOff = context.phone.notificationsAllowed === false;
  return (
    <Drawer>
      <div className="clock" aria-hidden="true">
        {time}
      </div>
      <b>{t('iphone:notices.title')}</b>
      {isOff ? (
        <p className="notification">{t('iphone:notices.off')}</p>
      ) : login ? (
        <Press control="notification" className="notification">
          <LoginWords login={login} />
        </Press>
      ) : children ? null : (
        <p className="notification">{t('app:notice.none')}</p>
      )}
      {children}
      <OtherNotice />
      <Press control="closeShade" className="txt push" />
    </Drawer>
  );
}
