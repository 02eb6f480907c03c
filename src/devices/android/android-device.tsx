/** The Android phone with its frame: live with `send`, still without. */
import type { ReactElement } from 'react';
import type { Device } from '../device.tsx';
import { DeviceProvider } from '../device.tsx';
import { Frame } from '../frame.tsx';
import { ErrorDialog, HeadsUp, NotificationDrawer } from './android-overlays.tsx';
import type { AndroidView } from './android-parts.tsx';
import type { AndroidScreen } from './android.types.ts';
import { AppRefused, AppStart, Services, SessionId, TwoFactor } from './app-screens.tsx';
import { Authenticate, Response } from './authenticate-screens.tsx';
import { Home, Settings } from './home-screens.tsx';
import { AppHome, More, TwoFactorMenu } from './inside-screens.tsx';
import { Approve, Approved, Approving } from './login-screens.tsx';
import { Activated, Activating, CreatePin } from './pin-screens.tsx';
import { CameraPermission, Scanner } from './scanner-screens.tsx';
import { StoreHome, StoreInstalled, StoreInstalling, StoreResults } from './store-screens.tsx';

/** Each screen of the phone, drawn from its snapshot. */
export const androidScreens: Record<AndroidScreen, (view: AndroidView) => ReactElement> = {
  home: Home,
  settings: Settings,
  storeHome: StoreHome,
  storeResults: StoreResults,
  storeInstalling: StoreInstalling,
  storeInstalled: StoreInstalled,
  appRefused: AppRefused,
  appStart: AppStart,
  services: Services,
  authenticate: Authenticate,
  response: Response,
  appHome: AppHome,
  more: More,
  twoFactorMenu: TwoFactorMenu,
  twoFactor: TwoFactor,
  sessionId: SessionId,
  cameraPermission: CameraPermission,
  scanner: Scanner,
  createPin: CreatePin,
  activating: Activating,
  activated: Activated,
  approve: Approve,
  approving: Approving,
  approved: Approved,
};

export function AndroidDevice({ view, ...device }: Device & { view: AndroidView }) {
  const { t } = device;
  const Screen = androidScreens[view.screen];
  const { shadeOpen, errorShown } = view.context;
  const covered = shadeOpen || errorShown;
  return (
    <DeviceProvider value={device}>
      <Frame
        kind="phone android"
        screen={view.screen}
        label={`${t('android:region')}. ${t('practice:mark')}`}
      >
        {/* First, since it lies over controls: a keyboard comes to it before them. */}
        {view.context.headsUp && !covered ? <HeadsUp view={view} /> : null}
        <div className="under" {...(covered ? { inert: true } : {})}>
          <Screen {...view} />
        </div>
        {errorShown ? <ErrorDialog /> : null}
        {shadeOpen ? <NotificationDrawer view={view} /> : null}
      </Frame>
    </DeviceProvider>
  );
}
