/** The iPhone's lock screen, and the settings that keep it quiet. */
import { useDevice } from '../../../kit/device.tsx';
import { SwitchRow } from '../../../phone/chapters/notifications/switch.tsx';
import { LockApp, LockScreen } from '../../../phone/chapters/quiet/screens.tsx';
import type { QuietSetting } from '../../../phone/phone.memory.ts';
import { isQuiet } from '../../../phone/phone.memory.ts';
import type { IphoneView } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function QuietSettings({ context: { phone } }: IphoneView) {
  const { t } = useDevice();
  const row = (control: QuietSetting) => {
    const on = isQuiet(phone, control);
    return (
      <li>
        <SwitchRow
          control={control}
          label={t(`iphone:control.${control}`)}
          on={on}
          state={t(on ? 'iphone:settings.on' : 'iphone:settings.off')}
        />
      </li>
    );
  };
  return (
    <>
      <ul className="grp">
        {row('airplaneMode')}
        {row('doNotDisturb')}
      </ul>
      <p className="p2 cap">{t('iphone:quiet.names')}</p>
    </>
  );
}

function LockedWords() {
  const { t } = useDevice();
  return <p className="p2 cap">{t('iphone:quiet.lockScreen')}</p>;
}

const Indicator = () => (
  <div className="ind" aria-hidden="true">
    <i />
  </div>
);

export const screens: Screens = {
  home: (view, Home) => <Home {...view} more={<LockApp />} />,
  settings: (view, Settings) => (
    <Settings {...view}>
      <QuietSettings {...view} />
    </Settings>
  ),
  appNotifications: (view, AppNotifications) => <AppNotifications {...view} more={<LockedWords />} />,
  locked: (view) => <LockScreen {...view} foot={<Indicator />} />,
};
