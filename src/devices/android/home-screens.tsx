/** The phone without the app: home screen and settings. */
import { useId } from 'react';
import type { IconName } from '../../icons/icons.ts';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../device.tsx';
import type { AndroidView } from './android-parts.tsx';
import { AppIcon, Screen } from './android-parts.tsx';

const others = [
  ['messages', 'chat'],
  ['mail', 'mail'],
  ['maps', 'map'],
  ['photos', 'photo'],
  ['calendar', 'calendar'],
  ['camera', 'camera'],
] as const satisfies readonly (readonly [string, IconName])[];

export function Home(view: AndroidView) {
  const { t, send } = useDevice();
  const time = send
    ? new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : '10:24';
  return (
    <Screen view={view} className="homescr">
      <div className="col">
        <div className="clock" aria-hidden="true">
          {time}
        </div>
        <div className="apps push">
          {others.map(([name, icon]) => (
            <span className="app" key={name}>
              <span className="appicon">
                <Icon name={icon} />
              </span>
              {t(`android:apps.${name}`)}
            </span>
          ))}
          <AppIcon control="phoneSettings" icon="gear" />
          <AppIcon control="playStore" icon="bag" />
          {view.context.phone.installed ? <AppIcon control="ibkrMobile" icon="app" /> : null}
        </div>
      </div>
    </Screen>
  );
}

const systems = [5, 6, 10, 14];

export function Settings(view: AndroidView) {
  const { t, send } = useDevice();
  const { settings } = view.context.phone;
  const id = useId();
  const set = (changed: Partial<typeof settings>): void =>
    send?.({ type: 'settings.set', settings: changed });
  return (
    <Screen view={view} title={t('android:settings.title')}>
      <div className="col">
        <p className="p2">{t('android:settings.intro')}</p>
        <label className="setting">
          <span>{t('android:settings.rooted')}</span>
          <input
            type="checkbox"
            role="switch"
            checked={settings.rooted}
            onChange={(event) => set({ rooted: event.target.checked })}
          />
        </label>
        <div className="setting">
          <label htmlFor={`${id}-system`}>{t('android:settings.system')}</label>
          <select
            id={`${id}-system`}
            value={settings.system}
            onChange={(event) => set({ system: Number(event.target.value) })}
          >
            {systems.map((system) => (
              <option key={system} value={system}>
                Android {system}
              </option>
            ))}
          </select>
        </div>
        <div className="setting">
          <label htmlFor={`${id}-lens`}>{t('android:settings.lens')}</label>
          <select
            id={`${id}-lens`}
            value={settings.lens}
            onChange={(event) => set({ lens: event.target.value === 'front' ? 'front' : 'rear' })}
          >
            <option value="rear">{t('android:settings.rear')}</option>
            <option value="front">{t('android:settings.front')}</option>
          </select>
        </div>
      </div>
    </Screen>
  );
}
