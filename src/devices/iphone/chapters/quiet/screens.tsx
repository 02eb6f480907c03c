/** The iPhone's lock screen, and the settings that keep it quiet. */
import { useDevice } from '../../../kit/device.tsx';
import { LockApp, LockScreen, QuietSwitch } from '../../../phone/chapters/quiet/screens.tsx';
import type { IphoneView } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function QuietSettings({ context: { phone } }: IphoneView) {
  const { t } = useDevice();
  return (
    <>
      <div className="grp">
        <QuietSwitch label={t('iphone:control.airplaneMode')} setting="airplaneMode" phone={phone} />
        <QuietSwitch label={t('iphone:control.doNotDisturb')} setting="doNotDisturb" phone={phone} />
      </div>
      <p className="p2 cap">{t('iphone:quiet.names')}</p>
    </>
  );
}

function LockedWords() {
  const { t } = useDevice();
  return t('iphone:quiet.lockScreen');
}

export const screens: Screens = {
  home: (view, Home) => <Home {...view} more={<LockApp />} />,
  settings: (view, Settings) => (
    <Settings {...view}>
      <QuietSettings {...view} />
    </Settings>
  ),
  appNotifications: (view, AppNotifications) => <AppNotifications {...view} more={<LockedWords />} />,
  locked: LockScreen,
};
