/**
 * The chapter of a phone that stays quiet (KB3234), on every phone: airplane mode and Do Not Disturb in its settings,
 * and a lock screen that may hide notifications.
 *
 *   home ─ locked ─ home, or a notification that the lock screen shows ─> approve
 */
import { assign } from 'xstate';
import type { Client } from '../../../../api/client.ts';
import { fail } from '../../../../problems/problem.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { PhoneMemory, QuietSetting } from '../../phone.memory.ts';
import { isQuiet, quietSettings, showsNotices } from '../../phone.memory.ts';
import type { PhoneGiven } from '../../phone.given.ts';
import { known, silenceOf, toldOf } from '../../phone.start.ts';
import { anywhere, changing } from '../../phone.transitions.ts';
import type { LoginNotice, PhoneContext } from '../../phone.types.ts';
import type { PhoneTypes } from '../../start-phone.ts';
import { withFacts } from '../with-facts.ts';

type Now = { context: PhoneContext };

const chapter = 'quiet';

/** The logins that the lock screen shows, wherever else the phone shows any. */
export function loginsLocked(context: PhoneContext): readonly LoginNotice[] {
  const { phone, logins } = context;
  const reaches = phone.notificationsAllowed !== false && !isQuiet(phone, 'airplaneMode');
  return reaches && showsNotices(phone, 'lockScreen') ? known(logins, phone) : [];
}
const showsLocked = (context: PhoneContext): boolean => loginsLocked(context).length > 0;

const switching = (switched: QuietSetting) =>
  changing((phone: PhoneMemory) => ({
    settings: {
      ...phone.settings,
      quiet: quietSettings.filter((how) => isQuiet(phone, how) !== (how === switched)),
    },
  }));

/** True when no notification slides in: they only gather in the drawer. */
const isCalm = ({ context: { phone } }: Now): boolean =>
  quietSettings.some((setting) => isQuiet(phone, setting));

/** A login that came while nothing reached the phone slides in once something does. */
const slideIn = assign(({ context }: Now) => ({
  headsUp:
    isCalm({ context }) || !showsNotices(context.phone, 'banners') ? null : (toldOf(context)[0]?.id ?? null),
})) as object;

const openLocked = assign(({ context }: Now) => ({ login: loginsLocked(context)[0] ?? null })) as object;

const { actions: read } = anywhere['logins.read'];
const readQuietly = { actions: [read, 'passNotice'] };

export const machine: Added = {
  on: {
    settings: {
      'press.airplaneMode': { actions: [switching('airplaneMode'), slideIn] },
      'press.doNotDisturb': { actions: switching('doNotDisturb') },
    },
  },
  anywhere: {
    'logins.read': [{ guard: isCalm, ...readQuietly }, { actions: read }],
    'press.lockPhone': { target: '.locked', actions: 'closeOverlays' },
  },
  states: {
    locked: {
      on: {
        'logins.read': readQuietly,
        'press.unlock': { target: 'home' },
        // What the lock screen hides cannot be pulled down or pressed there.
        'press.statusBar': { actions: [] },
        'press.notification': [
          { guard: ({ context }: Now) => !showsLocked(context), actions: [] },
          { target: 'approve', actions: ['closeOverlays', openLocked] },
        ],
      },
    },
  },
};

/** In airplane mode nothing that the phone sends reaches the service. */
function reach(client: Client, phone: () => PhoneMemory): Client {
  const unless =
    <Given extends readonly unknown[], Result>(ask: (...given: Given) => Promise<Result>) =>
    (...given: Given) =>
      isQuiet(phone(), 'airplaneMode') ? Promise.resolve(fail('no-answer')) : ask(...given);
  return { ...client, activate: unless(client.activate), answerLogin: unless(client.answerLogin) };
}

/** A login asks this phone, or has asked it. */
const knowsLogin = (context: PhoneContext): boolean => toldOf(context).length > 0 || context.login !== null;

/** Adds the facts of the chapter to those of a phone. */
export function withQuiet<Types extends PhoneTypes>(given: PhoneGiven<Types>): PhoneGiven<Types> {
  const shown = ({ context }: Shown<Types>): boolean => showsNotices(context.phone, 'lockScreen');
  const has = (setting: QuietSetting) => (now: Shown<Types>) => isQuiet(now.context.phone, setting);
  const locked = { locked: { chapter, answer: 'unlock' } };
  return withFacts(given, {
    reach,
    screens: locked as object,
    conditions: () =>
      ({
        networkOn: (now: Shown<Types>) => !has('airplaneMode')(now),
        mayDisturb: (now: Shown<Types>) => !has('doNotDisturb')(now),
        // Before a login waits, the phone is unlocked only until it begins.
        unlocked: (now: Shown<Types>) => (now.screen !== 'locked' && knowsLogin(now.context)) || shown(now),
        shownLocked: shown,
        lockedAgain: (now: Shown<Types>) =>
          shown(now) && (now.screen === 'locked' || now.context.login !== null),
      }) as object,
    instead(now, control) {
      if (now.screen === 'locked' && control === 'home') return 'unlock';
      const silence = silenceOf(now.context);
      // Only a phone that may not notify is led on over the screens of its notifications.
      if (silence === null && control === 'home') return control;
      if (silence !== 'notification-missing') return undefined;
      return now.screen === 'settings' && control === 'allow' ? 'airplaneMode' : control;
    },
    isOver(now, use) {
      const control = 'press' in use ? use.press : undefined;
      if (now.screen === 'locked' && control === 'notification') return !showsLocked(now.context);
      return quietSettings.some((setting) => setting === control && !has(setting)(now));
    },
  });
}
