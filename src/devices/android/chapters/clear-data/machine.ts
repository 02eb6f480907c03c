/**
 * The chapter in which the app's data are cleared in the settings of the Android phone: the app then has no user. It
 * stands on the chapter of notifications, which has the way to the app's page in the settings.
 *
 *   appInfo ─ appStorage ─ clearAsk ─> appStorage ─ the phone restarts ─> home
 */
import type { Added } from '../../../kit/chapters/grown.ts';
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { withFacts } from '../../../phone/chapters/with-facts.ts';
import { withoutUsers } from '../../../phone/phone.memory.ts';
import { changing } from '../../../phone/phone.transitions.ts';
import type { AndroidGiven } from '../../android.facts.ts';
import { androidSetUp } from '../../android.setup.ts';
import type { AndroidTypes, ClearScreen } from '../../android.types.ts';
import type { AndroidParts } from '../../device.ts';

type Now = Shown<AndroidTypes>;

const chapter = 'clearData';

const clears = changing((phone) =>
  withoutUsers(phone, [...new Set([...(phone.lost ?? []), ...phone.users.map(({ id }) => id)])]),
);

const isCleared = ({ context }: Pick<Now, 'context'>): boolean => context.phone.lost !== undefined;

const machine: Added = {
  on: { appInfo: { 'press.storage': { target: 'appStorage' } } },
  states: {
    appStorage: androidSetUp.createStateConfig({
      on: {
        'press.clearData': { target: 'clearAsk' },
        'press.restartPhone': { guard: isCleared, target: 'home' },
        'press.back': { target: 'appInfo' },
      },
    }),
    clearAsk: androidSetUp.createStateConfig({
      on: {
        'press.ok': { target: 'appStorage', actions: [clears, 'forgetCode', 'forgetTyped'] },
        'press.keepData': { target: 'appStorage' },
        'press.back': { target: 'appStorage' },
      },
    }),
  },
};

const screens = {
  appStorage: { chapter },
  clearAsk: { chapter, answer: 'ok' },
} as const satisfies Pick<AndroidGiven['screens'], ClearScreen>;

/** The phone with this chapter, which has the chapter of notifications already. */
export const add = ({ machine: usual, given }: AndroidParts): AndroidParts => ({
  machine: grown(usual, machine),
  given: withFacts<AndroidTypes>(given, {
    screens,
    conditions: () => ({
      storageOpened: (now) => now.screen in screens || isCleared(now),
      dataCleared: isCleared,
      storageClosed: (now) => isCleared(now) && !(now.screen in screens),
    }),
    isOver: (now, use) => 'press' in use && use.press === 'clearData' && isCleared(now),
    // The settings lead to the storage here, and not to the switch for notifications.
    instead: (_, control) => (control === 'home' ? control : undefined),
  }),
});
