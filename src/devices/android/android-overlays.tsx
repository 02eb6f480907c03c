/** What lies over a screen: dialogs, the notification drawer, a notification that slides in. */
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../device.tsx';
import { Dialog } from '../phone/dialog.tsx';
import { Drawer, LoginWords, OtherNotice } from '../phone/notices.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Press } from './android-parts.tsx';

export const ErrorDialog = () => {
  const { t } = useDevice();
  return (
    <Dialog label={t('app:error')}>
      <Press control="ok" className="txt" />
    </Dialog>
  );
};

export function NotificationDrawer({ view }: { view: AndroidView }) {
  const { t } = useDevice();
  const [login] = view.context.logins;
  return (
    <Drawer>
      <div className="quick" aria-hidden="true">
        <span className="on">
          <Icon name="wifi" />
        </span>
        <span>
          <Icon name="bell" />
        </span>
        <span>
          <Icon name="torch" />
        </span>
        <span>
          <Icon name="sun" />
        </span>
      </div>
      {login ? (
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
export function HeadsUp({ view }: { view: AndroidView }) {
  const login = view.context.logins.find(({ id }) => id === view.context.headsUp);
  if (!login) return null;
  return (
    <Press control="headsUp" className="note slides">
      <LoginWords login={login} />
    </Press>
  );
}
