/** The portal with its frame: live with `send`, still without. */
import type { ScreensOf } from '../kit/chapters/screens.tsx';
import { withChapters } from '../kit/chapters/screens.tsx';
import type { DeviceProps } from '../kit/device.tsx';
import { DeviceProvider } from '../kit/device.tsx';
import { Frame } from '../kit/frame.tsx';
import { Beside } from './beside.tsx';
import type { PortalScreen } from './portal.types.ts';
import type { PortalView } from './screens/parts.tsx';
import { usualScreens } from './screens/screens.tsx';

export type Screens = ScreensOf<PortalScreen, PortalView>;

/** @param added The screens of chapters. */
export function viewOf(...added: readonly Screens[]) {
  const screens = withChapters<PortalScreen, PortalView>(usualScreens, added);
  return function PortalDevice({ view, ...device }: DeviceProps & { view: PortalView }) {
    const { t } = device;
    const Screen = screens[view.screen] ?? usualScreens.chooseUser;
    return (
      <DeviceProvider value={{ ...device, kind: 'portal', screen: view.screen }}>
        <Frame className="portal" screen={view.screen} label={`${t('portal:region')}. ${t('practice:mark')}`}>
          <Screen {...view} />
        </Frame>
        {device.send ? <Beside view={view} /> : null}
      </DeviceProvider>
    );
  };
}
