/** What lies over a screen: dialogs, the notification drawer, a notification that slides in. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../device.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Press } from './android-parts.tsx';

/** A dialog of the phone. It takes the focus, so that a keyboard is where the question is. */
export function Dialog({ label, children }: { label: string; children: ReactNode }) {
  const { send } = useDevice();
  const box = useRef<HTMLDivElement>(null);
  const live = send !== undefined;
  useEffect(() => {
    if (live) box.current?.focus({ preventScroll: true });
  }, [live]);
  const inside = (
    <>
      <p>{label}</p>
      <div className="acts">{children}</div>
    </>
  );
  return (
    <div className="scrim">
      {live ? (
        <div className="dlg" role="alertdialog" aria-label={label} tabIndex={-1} ref={box}>
          {inside}
        </div>
      ) : (
        <div className="dlg">{inside}</div>
      )}
    </div>
  );
}

export const ErrorDialog = () => {
  const { t } = useDevice();
  return (
    <Dialog label={t('android:error')}>
      <Press control="ok" className="txt" />
    </Dialog>
  );
};

export function NotificationDrawer({ view }: { view: AndroidView }) {
  const { t } = useDevice();
  const [login] = view.context.logins;
  return (
    <div className="drawer">
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
          <span className="p2">
            <Icon name="app" /> {t('android:notice.app')}
          </span>
          <b>{t('android:notice.title')}</b>
          <span>{t('android:notice.text', { user: login.userId })}</span>
        </Press>
      ) : (
        <p className="note">{t('android:notice.none')}</p>
      )}
      <div className="note">
        <span className="p2">
          <Icon name="mail" /> {t('android:notice.otherApp')}
        </span>
        <b>{t('android:notice.other')}</b>
        <span>{t('android:notice.otherText')}</span>
      </div>
      <Press control="closeShade" className="txt push" />
    </div>
  );
}

/** A login request that arrives while another screen is open. */
export function HeadsUp({ view }: { view: AndroidView }) {
  const { t } = useDevice();
  const login = view.context.logins.find(({ id }) => id === view.context.headsUp);
  if (!login) return null;
  return (
    <Press control="headsUp" className="note slides">
      <span className="p2">
        <Icon name="app" /> {t('android:notice.app')}
      </span>
      <b>{t('android:notice.title')}</b>
      <span>{t('android:notice.text', { user: login.userId })}</span>
    </Press>
  );
}
