/** What lies over a screen: the app's error, the notifications, a notification that slides in. */
import { useDevice } from '../device.tsx';
import { Dialog } from '../phone/dialog.tsx';
import { Drawer, LoginWords, OtherNotice } from '../phone/notices.tsx';
import { useClock } from '../phone/status-bar.tsx';
import type { IphoneView } from './iphone-parts.tsx';
import { Press } from './iphone-parts.tsx';

export function ErrorDialog() {
  const { t } = useDevice();
  return (
    <Dialog label={t('app:error')}>
      <Press control="ok" />
    </Dialog>
  );
}

export function NotificationCenter({ view: { context } }: { view: IphoneView }) {
  const { t } = useDevice();
  const time = useClock();
  const [login] = context.logins;
  const isOff = context.phone.notificationsAllowed === false;
  return (
    <Drawer>
      <div className="clock" aria-hidden="true">
        {time}
      </div>
      <b>{t('iphone:notices.title')}</b>
      {isOff ? (
        <p className="note">{t('iphone:notices.off')}</p>
      ) : login ? (
        <Press control="notification" className="note">
          <LoginWords login={login} />
        </Press>
      ) : (
        <p className="note">{t('app:notice.none')}</p>
      )}
      <OtherNotice />
      <Press control="closeShade" className="txt push" />
    </Drawer>
  );
}

/** A login request that arrives while another screen is open. */
export function HeadsUp({ view: { context } }: { view: IphoneView }) {
  const login = context.logins.find(({ id }) => id === context.headsUp);
  if (!login || context.phone.notificationsAllowed === false) return null;
  return (
    <Press control="headsUp" className="note slides">
      <LoginWords login={login} />
    </Press>
  );
}
