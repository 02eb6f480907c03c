/** The iPhone with its frame: live with `send`, still without. */
import type { ReactElement } from 'react';
import type { ScreensOf } from '../kit/chapters/screens.tsx';
import { withChapters } from '../kit/chapters/screens.tsx';
import type { DeviceProps } from '../kit/device.tsx';
import { PhoneFrame } from '../phone/phone-frame.tsx';
import { Activated, Activating } from './screens/activation.tsx';
import { Authenticate, Response } from './screens/authenticate.tsx';
import { Camera, CameraPermission, Scanner } from './screens/camera.tsx';
import { Home, Settings } from './screens/home.tsx';
import { AppHome, More, TwoFactorMenu } from './screens/inside.tsx';
import { NotificationCenter } from './screens/notifications.tsx';
import type { IphoneView } from './screens/parts.tsx';
import type { IphoneScreen, UsualScreen } from './iphone.types.ts';
import { Approve, Approved, Approving } from './screens/login.tsx';
import { AddUser, SetupCode } from './screens/setup.tsx';
import { AppRefused, AppStart, NotificationsPermission, Services } from './screens/start.tsx';
import {
  StoreHome,
  StoreInstalled,
  StoreInstalling,
  StorePage,
  StoreSearch,
  WebPage,
} from './screens/store.tsx';
import { SecureActivation, SecureApproval, SecureResponse } from './screens/unlock.tsx';

/** Each screen of the phone, drawn from its snapshot. */
export const usualScreens: Record<UsualScreen, (view: IphoneView) => ReactElement> = {
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

/** @property notice A notice of another app, over a screen and among the notifications. */
export type Screens = ScreensOf<IphoneScreen | 'notice', IphoneView>;

/** @param added The screens of chapters. */
export function viewOf(...added: readonly Screens[]) {
  const screens = withChapters<IphoneScreen | 'notice', IphoneView>(usualScreens, added);
  return function IphoneDevice({ view, ...device }: DeviceProps & { view: IphoneView }) {
    const Screen = screens[view.screen] ?? usualScreens.home;
    const notice = screens.notice?.(view);
    return (
      <PhoneFrame
        device={device}
        kind="iphone"
        label={device.t('iphone:region')}
        screen={view.screen}
        context={view.context}
        notice={notice}
        notifications={<NotificationCenter view={view}>{notice}</NotificationCenter>}
      >
        <Screen {...view} />
      </PhoneFrame>
    );
  };
}
