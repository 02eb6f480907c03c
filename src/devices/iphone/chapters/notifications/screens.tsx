/** The settings of the iPhone on the way to the app's notifications. */
import type { ReactNode } from 'react';
import { useDevice } from '../../../kit/device.tsx';
import { SwitchRow } from '../../../phone/chapters/notifications/switch.tsx';
import type { NoticeSetting } from '../../../phone/phone.memory.ts';
import { showsNotices } from '../../../phone/phone.memory.ts';
import type { IphoneView } from '../../screens/parts.tsx';
import { Back, Row, Screen } from '../../screens/parts.tsx';
import type { Screens } from '../../view.tsx';

function AppList(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.notificationSettings')} large lead={<Back />}>
      <div className="col">
        <ul className="grp">
          <li className="item dim">{t('iphone:apps.calendar')}</li>
          {view.context.phone.notificationsAllowed === null ? null : <Row control="ibkr" />}
          <li className="item dim">{t('iphone:apps.mail')}</li>
        </ul>
      </div>
    </Screen>
  );
}

/** A row that is switched on or off. */
function Switch({ control, on }: { control: 'allowNotifications' | NoticeSetting; on: boolean }) {
  const { t } = useDevice();
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
}

function Group({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <>
      {title ? <b className="cap">{title}</b> : null}
      <ul className="grp">{children}</ul>
    </>
  );
}

/** @param more What a chapter says of the lock screen. */
function AppNotifications({ context: { phone }, more }: IphoneView & { more?: ReactNode }) {
  const { t } = useDevice();
  const isOn = phone.notificationsAllowed === true;
  const rows = (...all: NoticeSetting[]) =>
    all.map((how) => <Switch key={how} control={how} on={showsNotices(phone, how)} />);
  return (
    <Screen title={t('iphone:control.ibkr')} lead={<Back />}>
      <div className="col">
        <Group>
          <Switch control="allowNotifications" on={isOn} />
        </Group>
        {isOn ? (
          <>
            <Group title={t('iphone:notifications.alerts')}>
              {rows('lockScreen', 'notificationCenter', 'banners')}
            </Group>
            <Group title={t('iphone:notifications.bannerStyle')}>{rows('persistent')}</Group>
            <Group>{rows('badges')}</Group>
            <Group title={t('iphone:notifications.showPreviews')}>{rows('previewsAlways')}</Group>
            {more}
          </>
        ) : null}
      </div>
    </Screen>
  );
}

/** The chapter's own screens, and the settings with the row that leads there. */
export const screens: Screens = {
  settings: (view, Settings) => (
    <Settings {...view}>
      <ul className="grp">
        <Row control="notificationSettings" />
      </ul>
    </Settings>
  ),
  appList: AppList,
  appNotifications: AppNotifications,
};
