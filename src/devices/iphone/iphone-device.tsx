/** The iPhone with its frame: live with `send`, still without. */
import type { ReactElement } from 'react';
import type { Device } from '../device.tsx';
import { DeviceProvider } from '../device.tsx';
import { Frame } from '../frame.tsx';
import { Activated, Activating } from './activation-screens.tsx';
import { Authenticate, Response } from './authenticate-screens.tsx';
import { Camera, CameraPermission, Scanner } from './camera-screens.tsx';
import { Home, Settings } from './home-screens.tsx';
import { AppHome, More, TwoFactorMenu } from './inside-screens.tsx';
import { ErrorDialog, HeadsUp, NotificationCenter } from './iphone-overlays.tsx';
import type { IphoneView } from './iphone-parts.tsx';
import type { IphoneScreen } from './iphone.types.ts';
import { Approve, Approved, Approving } from './login-screens.tsx';
import { AddUser, SetupCode } from './setup-screens.tsx';
import { AppRefused, AppStart, NotificationsPermission, Services } from './start-screens.tsx';
import {
  StoreHome,
  StoreInstalled,
  StoreInstalling,
  StorePage,
  StoreSearch,
  WebPage,
} from './store-screens.tsx';
import { SecureActivation, SecureApproval, SecureResponse } from './unlock-screens.tsx';

/** Each screen of the phone, drawn from its snapshot. */
export const iphoneScreens: Record<IphoneScreen, (view: IphoneView) => ReactElement> = {
  home: Home,
  settings: Settings,
  camera: Camera,
  webPage: WebPage,
  storeHome: StoreHome,
  storeSearch: StoreSearch,
  storePage: StorePage,
  storeInstalling: StoreInstalling,
  storeInstalled: StoreInstalled,
  appRefused: AppRefused,
  notificationsPermission: NotificationsPermission,
  appStart: AppStart,
  services: Services,
  authenticate: Authenticate,
  response: Response,
  appHome: AppHome,
  more: More,
  twoFactorMenu: TwoFactorMenu,
  addUser: AddUser,
  setupCode: SetupCode,
  cameraPermission: CameraPermission,
  scanner: Scanner,
  secureActivation: SecureActivation,
  secureResponse: SecureResponse,
  secureApproval: SecureApproval,
  activating: Activating,
  activated: Activated,
  approve: Approve,
  approving: Approving,
  approved: Approved,
};

export function IphoneDevice({ view, ...device }: Device & { view: IphoneView }) {
  const { t } = device;
  const Screen = iphoneScreens[view.screen];
  const { shadeOpen, errorShown, headsUp } = view.context;
  const covered = shadeOpen || errorShown;
  return (
    <DeviceProvider value={device}>
      <Frame kind="phone iphone" screen={view.screen} label={`${t('iphone:region')}. ${t('practice:mark')}`}>
        {/* First, since it lies over controls: a keyboard comes to it before them. */}
        {headsUp && !covered ? <HeadsUp view={view} /> : null}
        <div className="under" {...(covered ? { inert: true } : {})}>
          <Screen {...view} />
        </div>
        {errorShown ? <ErrorDialog /> : null}
        {shadeOpen ? <NotificationCenter view={view} /> : null}
      </Frame>
    </DeviceProvider>
  );
}
