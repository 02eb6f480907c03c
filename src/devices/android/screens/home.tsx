/** The phone without the app: home screen and settings. */
import type { ReactNode } from 'react';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { AppIcon } from '../../phone/app-icon.tsx';
import { NotificationsSwitch, SettingChoice, SettingSwitch } from '../../phone/setting-rows.tsx';
import { useClock } from '../../phone/status-bar.tsx';
import { today } from '../today.ts';
import type { AndroidView } from './parts.tsx';
import { Screen } from './parts.tsx';

const others = [
  ['mail', 'mail'],
  ['maps', 'map'],
  ['photos', 'photo'],
  ['calendar', 'calendar'],
  ['camera', 'camera'],
] as const satisfies readonly (readonly [string, IconName])[];

/** The day in figures: a page that is built again stays the same. */
const figuredDay = new Date(2026, 10, 24);

/** @param more The app for messages, where a chapter uses it. */
export function Home({ more, ...view }: AndroidView & { more?: ReactNode }) {
  const { t, send } = useDevice();
  const time = useClock();
  return (
    <Screen view={view} className="homescr">
      <div className="col">
        <div aria-hidden="true">
          <div className="clock">{time}</div>
          <span>{today(t, send ? new Date() : figuredDay)}</span>
        </div>
        <div className="apps push">
          {more ?? <DrawnApp name="messages" icon="chat" />}
          {others.map(([name, icon]) => (
            <DrawnApp key={name} name={name} icon={icon} />
          ))}
          <AppIcon control="phoneSettings" icon="gear" />
          <AppIcon control="playStore" icon="bag" />
          {view.context.phone.installed ? <AppIcon control="ibkrMobile" icon="app" /> : null}
        </div>
        <span className="search-pill">
          <Icon name="search" />
        </span>
      </div>
    </Screen>
  );
}

function DrawnApp({ name, icon }: { name: 'messages' | (typeof others)[number][0]; icon: IconName }) {
  const { t } = useDevice();
  return (
    <span className="app">
      <span className="appicon">
        <Icon name={icon} />
      </span>
      <span>{t(`android:apps.${name}`)}</span>
    </span>
  );
}

const systems = [5, 6, 10, 14];

type SettingsProps = AndroidView & { children?: ReactNode; more?: ReactNode };

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
    <Screen view={view} title={t('android:settings.title')}>
      <div className="col">
        <p className="p2">{t('android:settings.intro')}</p>
        {children ?? (
          <NotificationsSwitch label={t('android:settings.notifications')} phone={view.context.phone} />
        )}
        <SettingSwitch
          label={t('android:settings.rooted')}
          on={settings.rooted}
          onSet={(rooted) => set({ rooted })}
        />
        <SettingChoice
          label={t('android:settings.system')}
          value={settings.system}
          options={systems.map((system) => [system, `Android ${system}`])}
          onSet={(system) => set({ system })}
        />
        <SettingChoice
          label={t('android:settings.lens')}
          value={settings.facingMode}
          options={[
            ['environment', t('android:settings.rear')],
            ['user', t('android:settings.front')],
          ]}
          onSet={(facingMode) => set({ facingMode })}
        />
        <SettingChoice
          label={t('android:settings.opens')}
          value={settings.opens}
          options={[
            ['login', t('android:settings.opensLogin')],
            ['inside', t('android:settings.opensInside')],
          ]}
          onSet={(opens) => set({ opens })}
        />
        {more}
      </div>
    </Screen>
  );
}
