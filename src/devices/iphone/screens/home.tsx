/** The iPhone without the app: home screen and settings. */
import type { ReactNode } from 'react';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { AppIcon } from '../../phone/app-icon.tsx';
import { NotificationsSwitch, SettingChoice, SettingSwitch } from '../../phone/setting-rows.tsx';
import { useClock } from '../../phone/status-bar.tsx';
import type { IphoneView } from './parts.tsx';
import { Screen } from './parts.tsx';

type Drawn = readonly [
  name: 'photos' | 'maps' | 'clock' | 'notes' | 'mail' | 'messages' | 'weather',
  IconName,
];

const others: readonly Drawn[] = [
  ['photos', 'photo'],
  ['maps', 'map'],
  ['clock', 'clock'],
  ['notes', 'note'],
];
const messages: Drawn = ['messages', 'chat'];
const docked: readonly Drawn[] = [
  ['mail', 'mail'],
  ['weather', 'sun'],
];

/** @param more The app for messages, where a chapter uses it. */
export function Home({ more, ...view }: IphoneView & { more?: ReactNode }) {
  const { t, send } = useDevice();
  const time = useClock();
  return (
    <Screen className="homescr">
      <div className="col">
        <div className="widgets" aria-hidden="true">
          <span className="clock">{time}</span>
          <span>
            {t('iphone:apps.calendar')}
            <b>{send ? new Date().getDate() : 24}</b>
          </span>
        </div>
        <div className="apps">
          {others.map((app) => (
            <DrawnApp key={app[0]} app={app} />
          ))}
          <AppIcon control="appStore" icon="bag" />
          <AppIcon control="phoneSettings" icon="gear" />
          {view.context.phone.installed ? <AppIcon control="ibkrMobile" icon="app" /> : null}
        </div>
        <div className="pages push" aria-hidden="true">
          <i />
          <i />
        </div>
        <div className="apps dock">
          {more ?? <DrawnApp app={messages} />}
          {docked.map((app) => (
            <DrawnApp key={app[0]} app={app} />
          ))}
          <AppIcon control="camera" icon="camera" />
        </div>
      </div>
    </Screen>
  );
}

function DrawnApp({ app: [name, icon] }: { app: Drawn }) {
  const { t } = useDevice();
  return (
    <span className="app">
      <span className="appicon">
        <Icon name={icon} />
      </span>
      <span>{t(`iphone:apps.${name}`)}</span>
    </span>
  );
}

const systems = [10, 11, 15, 17];

type SettingsProps = IphoneView & { children?: ReactNode; more?: ReactNode };

/**
 * @param children What leads on to more settings.
 * @param more What a chapter adds below.
 */
export function Settings({ children, more, ...view }: SettingsProps) {
  const { t, send } = useDevice();
  const { settings } = view.context.phone;
  const set = (changed: Partial<typeof settings>): void =>
    send?.({ type: 'settings.set', settings: changed });
  return (
    <Screen title={t('iphone:settings.title')} large>
      <div className="col">
        <p className="p2">{t('iphone:settings.intro')}</p>
        {children}
        <b className="cap">{t('iphone:settings.general')}</b>
        <div className="grp">
          <SettingChoice
            label={t('iphone:settings.system')}
            value={settings.system}
            options={systems.map((system) => [system, `iOS ${system}`])}
            onSet={(system) => set({ system })}
          />
        </div>
        <b className="cap">{t('iphone:settings.lock')}</b>
        <div className="grp">
          <SettingChoice
            label={t('iphone:settings.biometrics')}
            value={settings.biometrics}
            options={[
              ['face', t('iphone:settings.face')],
              ['finger', t('iphone:settings.finger')],
              ['none', settings.passcode ? t('iphone:settings.none') : t('iphone:settings.nothing')],
            ]}
            // Face and finger stand in for the passcode: an iPhone without a passcode has neither.
            onSet={(biometrics) =>
              set(biometrics === 'none' ? { biometrics } : { biometrics, passcode: true })
            }
          />
          <SettingSwitch
            label={t('iphone:settings.passcode')}
            on={settings.passcode}
            onSet={(passcode) => set(passcode ? { passcode } : { passcode, biometrics: 'none' })}
          />
        </div>
        <b className="cap">{t('iphone:settings.camera')}</b>
        <div className="grp">
          <SettingSwitch
            label={t('iphone:settings.scansCodes')}
            on={settings.scansCodes}
            onSet={(scansCodes) => set({ scansCodes })}
          />
          <SettingChoice
            label={t('iphone:settings.lens')}
            value={settings.facingMode}
            options={[
              ['environment', t('iphone:settings.rear')],
              ['user', t('iphone:settings.front')],
            ]}
            onSet={(facingMode) => set({ facingMode })}
          />
        </div>
        <b className="cap">{t('iphone:settings.app')}</b>
        <div className="grp">
          {children ? null : (
            <NotificationsSwitch label={t('iphone:settings.notifications')} phone={view.context.phone} />
          )}
          <SettingChoice
            label={t('iphone:settings.opens')}
            value={settings.opens}
            options={[
              ['login', t('iphone:settings.opensLogin')],
              ['inside', t('iphone:settings.opensInside')],
            ]}
            onSet={(opens) => set({ opens })}
          />
          {more}
        </div>
      </div>
    </Screen>
  );
}
