/** A phone with its frame, its screen, and what lies over the screen: live with `send`, still without. */
import type { ReactNode } from 'react';
import type { DeviceProps } from '../kit/device.tsx';
import { DeviceProvider, Press } from '../kit/device.tsx';
import { Frame } from '../kit/frame.tsx';
import { Dialog } from './dialog.tsx';
import { LoginWords } from './notices.tsx';
import type { PhoneContext, PhoneControl } from './phone.types.ts';

type Props = {
  device: DeviceProps;
  kind: string;
  /** The phone's name for a screen reader. */
  label: string;
  screen: string;
  context: PhoneContext;
  /** A notice of another app, over the screen. */
  notice?: ReactNode;
  /** The pulled-down notifications. */
  notifications: ReactNode;
  /** Class name of the button that closes the app's own error. */
  okClass?: string;
  children: ReactNode;
};

export function PhoneFrame(props: Props) {
  const { device, kind, label, screen, context, notice, notifications, okClass, children } = props;
  const { t } = device;
  const { shadeOpen, errorShown, headsUp } = context;
  const covered = shadeOpen || errorShown;
  return (
    <DeviceProvider value={{ ...device, kind, screen }}>
      <Frame className={`phone ${kind}`} screen={screen} label={`${label}. ${t('practice:mark')}`}>
        {/* The notification comes first because it covers controls: the keyboard reaches it before them. */}
        {covered ? null : headsUp ? <HeadsUp context={context} /> : notice}
        <div className="under" {...(covered ? { inert: true } : {})}>
          {children}
        </div>
        {errorShown ? (
          <Dialog label={t('app:error')}>
            <Press<PhoneControl> control="ok" {...(okClass ? { className: okClass } : {})} />
          </Dialog>
        ) : null}
        {shadeOpen ? notifications : null}
      </Frame>
    </DeviceProvider>
  );
}

/** A login request that arrives while another screen is open. */
function HeadsUp({ context: { logins, headsUp } }: { context: PhoneContext }) {
  const login = logins.find(({ id }) => id === headsUp);
  if (!login) return null;
  return (
    <Press<PhoneControl> control="headsUp" className="notification slides">
      <LoginWords login={login} />
    </Press>
  );
}
