/**
 * The chapter in which a login fails by a wrong password, and is locked after ten of them (KB3234). The reader chooses
 * whether the password is right: no field takes one.
 *
 *   chooseUser ─ passwordChoice ─┬─ rightChecking ─ passwordRight ─> awaitingApproval
 *                    wrongChecking ─ passwordWrong ─ passwordRetry (the same choice again)
 *                                └─ loginLocked ─ dayPassing ─ passwordRetry
 */
import { fromPromise } from 'xstate';
import type { Client } from '../../../../api/client.ts';
import { tryPassword } from '../../../../api/passwords.ts';
import type { PasswordResult } from '../../../../enrolment/passwords.ts';
import { lockTime, mostFailures } from '../../../../enrolment/passwords.ts';
import type { UserId } from '../../../../enrolment/users.ts';
import { userIds } from '../../../../enrolment/users.ts';
import type { Outcome } from '../../../../problems/problem.ts';
import type { Added } from '../../../kit/chapters/grown.ts';
import { newRequestId } from '../../../kit/idempotency-key.ts';
import type { Shown } from '../../../kit/kind.ts';
import type { PortalParts } from '../../device.ts';
import type { PortalGiven } from '../../portal.facts.ts';
import { portalSetUp } from '../../portal.setup.ts';
import type { PortalContext, PortalProblem, PortalScreen, PortalTypes } from '../../portal.types.ts';
import { withChapter } from '../with-chapter.ts';

type Now = Shown<PortalTypes>;
type Tried = Outcome<PasswordResult, PortalProblem>;
type Passed = Outcome<unknown, PortalProblem>;
/** The input is kept with the screen: what is sent again after a reload counts once. */
type Input = { userId: UserId; right: boolean; times: number; requestId: string };
type Done = { context: PortalContext; event: { output: Tried } };

/** Moves the practice clock on to where no failed login counts. */
async function passDay(client: Client): Promise<Passed> {
  const practice = await client.readPractice();
  if (!practice.ok) return practice;
  const { clockOffset } = practice.value.conditions;
  return client.changePractice({ clockOffset: clockOffset + lockTime });
}

const live = (client: Client) => ({
  tryPassword: fromPromise<Tried, Input>(({ input }) => tryPassword(client, input)),
  passDay: fromPromise<Passed>(() => passDay(client)),
});

const { assign } = portalSetUp;
const keep = assign(({ event }): Partial<PortalContext> => {
  const { output } = event as unknown as Done['event'];
  return output.ok
    ? { failed: output.value.failed, untilLocked: undefined, problem: null }
    : { problem: output.problem, untilLocked: undefined };
});
const cancel = { target: 'chooseUser', actions: 'clear' };

/**
 * What becomes of a password that was tried.
 * @param next The state that follows the right one.
 */
const trying = (right: boolean, next: string) => ({
  invoke: {
    src: 'tryPassword',
    input: ({ context }: Now): Input => ({
      userId: context.userId ?? 'practice-ana',
      right,
      times: !right && context.untilLocked ? mostFailures - (context.failed ?? 0) : 1,
      requestId: newRequestId(),
    }),
    onDone: [
      ...(['right', 'wrong', 'locked'] as const).map((outcome) => ({
        guard: ({ event: { output } }: Done) => output.ok && output.value.outcome === outcome,
        target: { right: next, wrong: 'passwordWrong', locked: 'loginLocked' }[outcome],
        actions: keep,
      })),
      { target: 'passwordRetry', actions: keep },
    ],
  },
  on: { 'press.cancel': cancel },
});

/** The portal with this chapter. */
export function add(parts: PortalParts): PortalParts {
  const { chooseUser, loggingIn } = parts.machine.config.states ?? {};
  const presses = userIds.map((id) => `press.${id}` as const);
  const chosen = Object.fromEntries(
    presses.map((press) => [press, { ...(chooseUser?.on?.[press] as object), target: 'passwordChoice' }]),
  );
  // The list of second factors comes after the password, where the portal has it.
  const next = 'factorsReading' in (parts.machine.config.states ?? {}) ? 'factorsReading' : 'passwordRight';
  const choice = {
    on: {
      'press.rightPassword': { target: 'rightChecking', actions: 'forgetProblem' },
      'press.wrongPassword': { target: 'wrongChecking', actions: 'forgetProblem' },
      'press.cancel': cancel,
    },
  };
  const added: Added = {
    actors: {
      tryPassword: fromPromise<Tried, Input>(() => new Promise(() => undefined)),
      passDay: fromPromise<Passed>(() => new Promise(() => undefined)),
    },
    on: { chooseUser: chosen },
    states: {
      passwordChoice: choice,
      passwordRetry: choice,
      rightChecking: trying(true, next),
      wrongChecking: trying(false, next),
      passwordRight: { ...loggingIn },
      passwordWrong: {
        on: {
          'press.passwordAgain': { target: 'passwordRetry' },
          'press.untilLocked': { target: 'wrongChecking', actions: assign({ untilLocked: true }) },
          'press.cancel': cancel,
        },
      },
      loginLocked: {
        on: { 'press.letDayPass': { target: 'dayPassing' }, 'press.cancel': cancel },
      },
      dayPassing: {
        invoke: {
          src: 'passDay',
          onDone: [
            {
              guard: ({ event: { output } }: { event: { output: Passed } }) => output.ok,
              target: 'passwordRetry',
            },
            { target: 'loginLocked', actions: keep },
          ],
        },
        on: { 'press.cancel': cancel },
      },
    },
  };

  const chapter = 'password' as const;
  const waits = true as const;
  const screens: PortalGiven['screens'] = {
    passwordChoice: { chapter, again: 'rightPassword' },
    passwordRetry: { chapter, again: 'rightPassword' },
    rightChecking: { chapter, waits },
    wrongChecking: { chapter, waits },
    passwordRight: { chapter, waits },
    passwordWrong: { chapter, again: 'passwordAgain' },
    loginLocked: { chapter, again: 'letDayPass' },
    dayPassing: { chapter, waits },
  };
  const isPast = (screen: PortalScreen): boolean => screen in screens && screen !== 'passwordChoice';
  return withChapter(parts, added, {
    screens,
    conditions: {
      wrongPasswordTried: ({ screen, context }) => isPast(screen) || context.session?.login != null,
    },
    actors: live,
  });
}
