/**
 * The chapter in which the notifications of the app are switched on in the settings of the Android phone (KB3236).
 *
 *   settings ─ appList ─ appInfo ─ appNotifications
 */
import type { Added } from '../../../kit/chapters/grown.ts';
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { changing } from '../../../phone/phone.transitions.ts';
import { androidSetUp } from '../../android.setup.ts';
import type { AndroidControl, AndroidScreen, AndroidTypes } from '../../android.types.ts';
import type { AndroidGiven } from '../../android.facts.ts';
import type { AndroidParts } from '../../device.ts';

type Now = Shown<AndroidTypes>;

const machine: Added = {
  on: { settings: { 'press.appsAndNotifications': { target: 'appList' } } },
  states: {
    appList: androidSetUp.createStateConfig({
      on: {
        'press.ibkrMobile': [{ guard: 'lacksApp', target: 'appList' }, { target: 'appInfo' }],
        'press.back': { target: 'settings' },
      },
    }),
    appInfo: androidSetUp.createStateConfig({
      on: { 'press.appNotifications': { target: 'appNotifications' }, 'press.back': { target: 'appList' } },
    }),
    appNotifications: androidSetUp.createStateConfig({
      on: {
        'press.allowNotifications': {
          actions: changing(({ notificationsAllowed }) => ({
            notificationsAllowed: notificationsAllowed === false,
          })),
        },
        'press.back': { target: 'appInfo' },
      },
    }),
  },
};

const screens = {
  appList: { chapter: 'notifications' },
  appInfo: { chapter: 'notifications' },
  appNotifications: { chapter: 'notifications' },
} as const satisfies AndroidGiven['screens'];

/** What leads on from each screen to the switch. */
const onward: Partial<Record<AndroidScreen, AndroidControl>> = {
  settings: 'appsAndNotifications',
  appList: 'ibkrMobile',
  appInfo: 'appNotifications',
  appNotifications: 'allowNotifications',
};

const isOn = ({ context }: Now): boolean => context.phone.notificationsAllowed !== false;

/** The phone with this chapter. */
export const add = ({ machine: usual, given }: AndroidParts): AndroidParts => ({
  machine: grown(usual, machine),
  given: {
    ...given,
    screens: { ...given.screens, ...screens },
    conditions: (all) => ({
      ...given.conditions(all),
      // A phone that may not notify tells nobody.
      loginTold: (now) => all.loginTold(now) && isOn(now),
      appListOpened: (now) => now.screen in screens || isOn(now),
      appNotificationsOpened: (now) => now.screen === 'appNotifications' || isOn(now),
      notificationsOn: isOn,
    }),
    instead: (now, control) =>
      (control === 'allow' || control === 'home' ? onward[now.screen] : undefined) ??
      given.instead?.(now, control),
  },
});
