/** The portal with its frame: live with `send`, still without. */
import type { ReactElement } from 'react';
import type { DeviceProps } from '../kit/device.tsx';
import { DeviceProvider } from '../kit/device.tsx';
import { Frame } from '../kit/frame.tsx';
import { Beside } from './beside.tsx';
import type { PortalScreen } from './portal.types.ts';
import type { PortalView } from './screens/parts.tsx';
import { usualScreens } from './screens/screens.tsx';

export type Screens = Partial<Record<PortalScreen, (view: PortalView) => ReactElement>>;

/** @param added The screens of chapters, which may take the place of usual ones. */
export function viewOf(...added: readonly Screens[]) {
  const screens: Screens = Object.assign({}, usualScreens, ...added) as Screens;
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
