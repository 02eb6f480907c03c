/**
 * The chapter in which Seamless Authentication is switched on in the settings of the portal (KB3234).
 *
 *   loggedIn ─ userMenu ─ portalSettings ─ userSettings ─ secureLogin ─ seamless ─ seamlessSaving
 */
import { fromPromise } from 'xstate';
import type { Client } from '../../../../api/client.ts';
import type { Outcome } from '../../../../problems/problem.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { PortalParts } from '../../device.ts';
import type { PortalGiven } from '../../portal.facts.ts';
import { portalSetUp } from '../../portal.setup.ts';
import type { PortalContext, PortalProblem, PortalScreen, PortalTypes } from '../../portal.types.ts';
import { withChapter } from '../with-chapter.ts';

type Now = Shown<PortalTypes>;
type Saved = Outcome<unknown, PortalProblem>;
type Done = { context: PortalContext; event: { output: Saved } };

const saving = (client: Client) => ({
  saveSeamless: fromPromise<Saved, { on: boolean }>(({ input }) =>
    client.changePractice({ seamlessOff: !input.on }),
  ),
});

const { assign } = portalSetUp;
const isOff = (context: PortalContext): boolean => context.session?.seamlessOff === true;
/** Where the switch stands: as it is kept, until the reader moves the switch. */
export const standsOn = (context: PortalContext): boolean => context.seamless ?? !isOff(context);

const keepSaved = assign(({ context }): Partial<PortalContext> => {
  if (!context.session) return {};
  const { seamlessOff: _, ...session } = context.session;
  const kept = standsOn(context) ? session : { ...session, seamlessOff: true as const };
  return { session: kept, seamless: undefined, seamlessOn: standsOn(context), problem: null };
});
const keepFailure = assign(({ event }): Partial<PortalContext> => {
  const { output } = event as unknown as Done['event'];
  return output.ok ? {} : { problem: output.problem };
});
const forget = assign({ seamless: undefined, problem: null });

const isQuiet = ({ context }: { context: PortalContext }): boolean => context.session?.login?.quiet === true;

/** The portal with this chapter. */
export function add(parts: PortalParts): PortalParts {
  const { loggedIn: inside, awaitingApproval } = parts.machine.config.states ?? {};
  const usual = inside?.on;
  const screen = (presses: Record<string, object>) => ({ on: { ...usual, ...presses } });
  const added: Added = {
    actors: { saveSeamless: fromPromise<Saved, { on: boolean }>(() => new Promise(() => undefined)) },
    on: { loggedIn: { 'press.userMenu': { target: 'userMenu' } } },
    states: {
      // Where the setting is off, the phone is not told, and the challenge is the one way.
      awaitingApproval: { ...awaitingApproval, always: { guard: isQuiet, target: 'challenge' } },
      userMenu: screen({
        'press.settings': { target: 'portalSettings' },
        'press.settingsBack': { target: 'loggedIn' },
      }),
      portalSettings: screen({
        'press.userSettings': { target: 'userSettings' },
        'press.settingsBack': { target: 'userMenu' },
      }),
      userSettings: screen({
        'press.secureLogin': { target: 'secureLogin' },
        'press.settingsBack': { target: 'portalSettings' },
      }),
      secureLogin: screen({
        'press.gear': { target: 'seamless', actions: forget },
        'press.settingsBack': { target: 'userSettings' },
      }),
      seamless: screen({
        'press.seamlessSwitch': {
          actions: assign(({ context }) => ({ seamless: !standsOn(context), problem: null })),
        },
        'press.save': { target: 'seamlessSaving' },
        'press.settingsBack': { target: 'secureLogin', actions: forget },
      }),
      seamlessSaving: {
        ...screen({}),
        invoke: {
          src: 'saveSeamless',
          input: ({ context }: Now) => ({ on: standsOn(context) }),
          onDone: [
            { guard: ({ event }: Done) => event.output.ok, target: 'secureLogin', actions: keepSaved },
            { target: 'seamless', actions: keepFailure },
          ],
        },
      },
    },
  };

  const chapter = 'secureLogin' as const;
  const loggedIn = true as const;
  const screens: PortalGiven['screens'] = {
    userMenu: { loggedIn, chapter },
    portalSettings: { loggedIn, chapter },
    userSettings: { loggedIn, chapter },
    secureLogin: { loggedIn, chapter },
    seamless: { loggedIn, chapter },
    seamlessSaving: { loggedIn, chapter, waits: true },
  };
  const isSettled = ({ context }: Now): boolean => context.seamlessOn === true;
  const isAt =
    (...screens: PortalScreen[]) =>
    (now: Now): boolean =>
      screens.includes(now.screen);
  const isSent = ({ context }: Now): boolean =>
    context.session?.login != null && context.session.login.quiet !== true;
  return withChapter(parts, added, {
    screens,
    conditions: {
      quietLoginBegun: isQuiet,
      quietLoginApproved: (now) => isQuiet(now) && now.context.session?.state === 'open',
      userSettingsOpened: isAt('userSettings', 'secureLogin', 'seamless', 'seamlessSaving'),
      secureLoginOpened: isAt('secureLogin', 'seamless', 'seamlessSaving'),
      seamlessOn: isSettled,
      loginSent: isSent,
      sentLoginApproved: (now) => isSent(now) && now.context.session?.state === 'open',
    },
    isSettled,
    isPressed: ({ context }, control) => control === 'seamlessSwitch' && standsOn(context),
    actors: saving,
  });
}
