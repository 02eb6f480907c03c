/**
 * The chapter in which the notifications of the app are switched on in the settings of the Android phone (KB3236).
 *
 *   settings ─ appList ─ appInfo ─ appNotifications
 */
import type { Added } from '../../../kit/chapters/grown.ts';
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { withNotifications } from '../../../phone/chapters/notifications/given.ts';
import { changing } from '../../../phone/phone.transitions.ts';
import { androidSetUp } from '../../android.setup.ts';
import type { AndroidControl, AndroidScreen, AndroidTypes } from '../../android.types.ts';
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

/** What leads on from each screen to the switch; but for the settings, the screens are the chapter's own. */
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
  given: withNotifications<AndroidTypes>(given, { onward, isOn }),
});
