/** The Android phone with its frame: live with `send`, still without. */
import type { ReactElement } from 'react';
import type { ScreensOf } from '../kit/chapters/screens.tsx';
import { withChapters } from '../kit/chapters/screens.tsx';
import type { DeviceProps } from '../kit/device.tsx';
import { PhoneFrame } from '../phone/phone-frame.tsx';
import { NotificationDrawer } from './screens/notifications.tsx';
import type { AndroidView } from './screens/parts.tsx';
import type { AndroidScreen, UsualScreen } from './android.types.ts';
import { AppRefused, AppStart, Services, SessionId, TwoFactor } from './screens/app.tsx';
import { Authenticate, Response } from './screens/authenticate.tsx';
import { Home, Settings } from './screens/home.tsx';
import { AppHome, More, TwoFactorMenu } from './screens/inside.tsx';
import { Approve, Approved, Approving } from './screens/login.tsx';
import { Activated, Activating, CreatePin } from './screens/pin.tsx';
import { CameraPermission, Scanner } from './screens/scanner.tsx';
import { StoreHome, StoreInstalled, StoreInstalling, StoreResults } from './screens/store.tsx';

/** Each screen of the phone, drawn from its snapshot. */
export const usualScreens: Record<UsualScreen, (view: AndroidView) => ReactElement> = {
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

/** @property notice A notice of another app, over a screen and among the notifications. */
export type Screens = ScreensOf<AndroidScreen | 'notice', AndroidView>;

/** @param added The screens of chapters. */
export function viewOf(...added: readonly Screens[]) {
  const screens = withChapters<AndroidScreen | 'notice', AndroidView>(usualScreens, added);
  return function AndroidDevice({ view, ...device }: DeviceProps & { view: AndroidView }) {
    const Screen = screens[view.screen] ?? usualScreens.home;
    const notice = screens.notice?.(view);
    return (
      <PhoneFrame
        device={device}
        kind="android"
        label={device.t('android:region')}
        screen={view.screen}
        context={view.context}
        notice={notice}
        notifications={<NotificationDrawer view={view}>{notice}</NotificationDrawer>}
        okClass="txt"
      >
        <Screen {...view} />
      </PhoneFrame>
    );
  };
}
