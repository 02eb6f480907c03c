/** The portal with its frame: live with `send`, still without. */
import type { DeviceProps } from '../kit/device.tsx';
import { DeviceProvider } from '../kit/device.tsx';
import { Frame } from '../kit/frame.tsx';
import { Beside } from './beside.tsx';
import type { PortalView } from './screens/parts.tsx';
import { portalScreens } from './screens/screens.tsx';

export function PortalDevice({ view, ...device }: DeviceProps & { view: PortalView }) {
  const { t } = device;
  const Screen = portalScreens[view.screen];
  return (
    <DeviceProvider value={{ ...device, kind: 'portal', screen: view.screen }}>
      <Frame className="portal" screen={view.screen} label={`${t('portal:region')}. ${t('practice:mark')}`}>
        <Screen {...view} />
      </Frame>
      {device.send ? <Beside view={view} /> : null}
    </DeviceProvider>
  );
}
