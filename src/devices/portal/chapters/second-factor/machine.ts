/**
 * The chapter in which a user has another second factor beside IB Key, and the other one is chosen (KB3234). No login
 * waits for a phone, and nothing is sent, until IB Key is chosen in the list.
 *
 *   chooseUser ─ factorsReading ─┬─ otherFactor ─ factorList ─ factorChosen ─> awaitingApproval
 *                                └─ IB Key is not active: loggingIn
 */
import { fromPromise } from 'xstate';
import type { Client } from '../../../../api/client.ts';
import { readFactors } from '../../../../api/second-factors.ts';
import { userIds } from '../../../../enrolment/users.ts';
import type { UserId } from '../../../../enrolment/users.ts';
import type { Outcome } from '../../../../problems/problem.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { PortalParts } from '../../device.ts';
import type { PortalGiven } from '../../portal.facts.ts';
import { portalSetUp } from '../../portal.setup.ts';
import type { PortalContext, PortalProblem, PortalTypes } from '../../portal.types.ts';
import { withChapter } from '../with-chapter.ts';

type Now = Shown<PortalTypes>;
type Found = Outcome<{ several: boolean }, PortalProblem>;
type Done = { context: PortalContext; event: { output: Found } };

const reading = (client: Client) => ({
  readFactors: fromPromise<Found, { userId: UserId }>(({ input }) => readFactors(client, input.userId)),
});

const { assign } = portalSetUp;
const keepFailure = assign(({ event }): Partial<PortalContext> => {
  const { output } = event as unknown as Done['event'];
  return output.ok ? {} : { problem: output.problem };
});
const asking = (several: boolean) => ({
  guard: ({ event: { output } }: Done) => output.ok && output.value.several === several,
  target: several ? 'otherFactor' : 'loggingIn',
});
const cancel = { target: 'chooseUser', actions: 'clear' };

/** The portal with this chapter. */
export function add(parts: PortalParts): PortalParts {
  const { chooseUser, loggingIn } = parts.machine.config.states ?? {};
  const presses = userIds.map((id) => `press.${id}` as const);
  const chosen = Object.fromEntries(
    presses.map((press) => [press, { ...(chooseUser?.on?.[press] as object), target: 'factorsReading' }]),
  );
  const added: Added = {
    actors: { readFactors: fromPromise<Found, { userId: UserId }>(() => new Promise(() => undefined)) },
    on: { chooseUser: chosen },
    states: {
      factorsReading: {
        invoke: {
          src: 'readFactors',
          input: ({ context }: Now) => ({ userId: context.userId ?? 'practice-ana' }),
          onDone: [asking(true), asking(false), { actions: keepFailure }],
        },
        on: {
          'press.tryAgain': { target: 'factorsReading', reenter: true, actions: 'forgetProblem' },
          'press.cancel': cancel,
        },
      },
      otherFactor: { on: { 'press.deviceList': { target: 'factorList' }, 'press.cancel': cancel } },
      factorList: {
        on: {
          'press.otherDevice': { target: 'otherFactor' },
          'press.ibKey': { target: 'factorChosen' },
          'press.cancel': cancel,
        },
      },
      factorChosen: { ...loggingIn },
    },
  };

  const chapter = 'secondFactor' as const;
  const screens: PortalGiven['screens'] = {
    factorsReading: { chapter, waits: true },
    otherFactor: { chapter, again: 'deviceList' },
    factorList: { chapter, again: 'ibKey' },
    factorChosen: { chapter, waits: true },
  };
  const isAsked = ({ screen, context }: Now): boolean =>
    screen === 'factorChosen' || context.session?.login != null;
  const isListed = (now: Now): boolean => now.screen === 'factorList' || isAsked(now);
  return withChapter(parts, added, {
    screens,
    conditions: {
      otherFactorAsked: (now) => now.screen === 'otherFactor' || isListed(now),
      factorsListed: isListed,
    },
    actors: reading,
  });
}
