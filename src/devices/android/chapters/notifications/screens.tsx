/** The settings of the Android phone on the way to the app's notifications. */
import type { ReactNode } from 'react';
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import { SwitchRow } from '../../../phone/chapters/notifications/switch.tsx';
import type { AndroidControl } from '../../android.types.ts';
import type { AndroidView } from '../../screens/parts.tsx';
import { Press, Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

/** A row that leads on. */
function Row({ control }: { control: AndroidControl }) {
  const { t } = useDevice();
  return (
    <Press control={control} className="item wide">
      <span>{t(`android:control.${control}`)}</span> <Icon name="chevron" />
    </Press>
  );
}

function AppList(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.appsAndNotifications')}>
      <div className="col">
        <ul className="results">
          <li className="item dim">{t('android:apps.calendar')}</li>
          {view.context.phone.installed ? (
            <li>
              <Row control="ibkrMobile" />
            </li>
          ) : null}
          <li className="item dim">{t('android:apps.maps')}</li>
        </ul>
        <p className="p2">{t('android:notifications.names')}</p>
      </div>
    </Screen>
  );
}

/** @param children What a chapter adds below. */
function AppInfo({ children, ...view }: AndroidView & { children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.ibkrMobile')}>
      <div className="col">
        <Row control="appNotifications" />
        {children}
      </div>
    </Screen>
  );
}

function AppNotifications(view: AndroidView) {
  const { t } = useDevice();
  const isOn = view.context.phone.notificationsAllowed !== false;
  return (
    <Screen view={view} title={t('android:control.appNotifications')}>
      <div className="col">
        <SwitchRow
          control="allowNotifications"
          label={t('android:control.allowNotifications')}
          on={isOn}
          state={t(isOn ? 'android:settings.on' : 'android:settings.off')}
        />
        <p className="p2">{t('android:notifications.unconfirmed')}</p>
      </div>
    </Screen>
  );
}

/** The chapter's own screens, and the settings with the row that leads there. */
export const screens: Screens = {
  settings: (view, Settings) => (
    <Settings {...view}>
      <Row control="appsAndNotifications" />
    </Settings>
  ),
  appList: AppList,
  appInfo: AppInfo,
  appNotifications: AppNotifications,
};
