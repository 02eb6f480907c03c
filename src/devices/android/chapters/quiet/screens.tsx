/** The Android phone's lock screen, and the settings that keep it quiet. */
import { useDevice } from '../../../kit/device.tsx';
import { SwitchRow } from '../../../phone/chapters/notifications/switch.tsx';
import { LockApp, LockScreen } from '../../../phone/chapters/quiet/screens.tsx';
import { isQuiet, showsNotices } from '../../../phone/phone.memory.ts';
import type { QuietControl } from '../../../phone/phone.types.ts';
import type { AndroidView } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function QuietSettings({ context: { phone } }: AndroidView) {
  const { t } = useDevice();
  const row = (control: QuietControl, on: boolean) => (
    <SwitchRow
      control={control}
      label={t(`android:control.${control}`)}
      on={on}
      state={t(on ? 'android:settings.on' : 'android:settings.off')}
    />
  );
  return (
    <>
      {row('airplaneMode', isQuiet(phone, 'airplaneMode'))}
      {row('doNotDisturb', isQuiet(phone, 'doNotDisturb'))}
      {row('lockScreen', showsNotices(phone, 'lockScreen'))}
      <p className="p2">{t('android:quiet.names')}</p>
    </>
  );
}

export const screens: Screens = {
  home: (view, Home) => <Home {...view} more={<LockApp />} />,
  settings: (view, Settings) => (
    <Settings {...view}>
      <QuietSettings {...view} />
    </Settings>
  ),
  locked: LockScreen,
};
