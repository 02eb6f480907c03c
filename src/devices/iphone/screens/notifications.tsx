/** The notifications, pulled down over a screen. */
import { useDevice } from '../../kit/device.tsx';
import { Drawer, LoginWords, OtherNotice } from '../../phone/notices.tsx';
import { useClock } from '../../phone/status-bar.tsx';
import { toldOf } from '../../phone/phone.start.ts';
import type { IphoneView } from './parts.tsx';
import { Press } from './parts.tsx';

export function NotificationCenter({ view: { context } }: { view: IphoneView }) {
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
      ) : (
        <p className="notification">{t('app:notice.none')}</p>
      )}
      <OtherNotice />
      <Press control="closeShade" className="txt push" />
    </Drawer>
  );
}
