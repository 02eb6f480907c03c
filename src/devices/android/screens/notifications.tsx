/** The notifications, pulled down over a screen. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { Drawer, LoginWords, OtherNotice } from '../../phone/notices.tsx';
import { toldOf } from '../../phone/phone.start.ts';
import type { AndroidView } from './parts.tsx';
import { Press } from './parts.tsx';

export function NotificationDrawer({ view, children }: { view: AndroidView; children: ReactNode }) {
  const { t } = useDevice();
  const [login] = toldOf(view.context);
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
