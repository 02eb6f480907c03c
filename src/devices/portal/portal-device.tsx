/** The portal with its frame: live with `send`, still without. */
import type { Device } from '../device.tsx';
import { DeviceProvider } from '../device.tsx';
import { Frame } from '../frame.tsx';
import type { PortalView } from './portal-parts.tsx';
import { portalScreens } from './portal-screens.tsx';

export function PortalDevice({ view, ...device }: Device & { view: PortalView }) {
  const { t } = device;
  const Screen = portalScreens[view.screen];
  return (
    <DeviceProvider value={device}>
      <Frame kind="portal" screen={view.screen} label={`${t('portal:region')}. ${t('practice:mark')}`}>
        <Screen {...view} />
      </Frame>
    </DeviceProvider>
  );
}
