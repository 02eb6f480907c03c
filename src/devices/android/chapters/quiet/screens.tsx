/** The Android phone's lock screen, and the settings that keep it quiet. */
import { useDevice } from '../../../kit/device.tsx';
import { LockApp, LockScreen, QuietSwitch } from '../../../phone/chapters/quiet/screens.tsx';
import { showsNotices } from '../../../phone/phone.memory.ts';
import { SettingSwitch } from '../../../phone/setting-rows.tsx';
import type { AndroidView } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function QuietSettings({ context: { phone } }: AndroidView) {
  const { t, send } = useDevice();
  return (
    <>
      <QuietSwitch label={t('android:control.airplaneMode')} setting="airplaneMode" phone={phone} />
      <QuietSwitch label={t('android:control.doNotDisturb')} setting="doNotDisturb" phone={phone} />
      <SettingSwitch
        label={t('android:control.lockScreen')}
        control="lockScreen"
        on={showsNotices(phone, 'lockScreen')}
        onSet={() => send?.({ type: 'press.lockScreen' })}
      />
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
