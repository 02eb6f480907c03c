/** The actors of every phone: placeholders for a machine without a backend, and the live ones. */
import { fromCallback, fromPromise } from 'xstate';
import { onChange } from '../../api/changes.ts';
import type { Client } from '../../api/client.ts';
import type { ActivationAnswer } from '../../api/contract.ts';
import { isInView } from '../../api/in-view.ts';
import { newestOf } from '../../api/newest.ts';
import { now as clock, onceOver } from '../../api/now.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type { Outcome } from '../../problems/problem.ts';
import type { DeviceProblem, PhoneEvent } from './phone.types.ts';

export type ActivateInput = { code: ActivationCode; phoneId: string; requestId: string };
export type ActivateResult = Outcome<ActivationAnswer, DeviceProblem>;
export type AnswerInput = {
  loginId: string;
  phoneId: string;
  key: string | undefined;
  requestId: string;
  answer: 'approved' | 'denied';
};
export type AnswerResult = Outcome<unknown, DeviceProblem>;

/** The placeholders never answer: a machine without a backend waits. */
export const phonePlaceholders = {
  install: fromCallback<PhoneEvent>(() => undefined),
  activate: fromPromise<ActivateResult, ActivateInput>(() => new Promise(() => undefined)),
  answerLogin: fromPromise<AnswerResult, AnswerInput>(() => new Promise(() => undefined)),
  phoneFeed: fromCallback<PhoneEvent>(() => undefined),
};

/** The practice download: ms between two steps, and percent of each step. */
const installStep = { every: 160, percent: 20 } as const;

export type PhoneActors = ReturnType<typeof phoneActors>;

/** Reads something of the service for a phone, at each change. @returns a function that ends this. */
export type Feed = (client: Client, phoneId: () => string, send: (event: PhoneEvent) => void) => () => void;

/**
 * @param phoneId Gives the id of this phone at any moment: "Start again" makes a new phone.
 * @param more What a chapter reads besides.
 */
export const phoneActors = (client: Client, phoneId: () => string, more?: Feed) => ({
  install: fromCallback<PhoneEvent>(({ sendBack }) => {
    let percent = 0;
    const timer = setInterval(() => {
      percent = Math.min(100, percent + installStep.percent);
      sendBack({ type: 'install.progress', percent } satisfies PhoneEvent);
    }, installStep.every);
    return () => clearInterval(timer);
  }),

  activate: fromPromise<ActivateResult, ActivateInput>(({ input }) => client.activate(input)),

  answerLogin: fromPromise<AnswerResult, AnswerInput>(({ input: { loginId, ...body } }) =>
    client.answerLogin(loginId, body),
  ),

  phoneFeed: fromCallback<PhoneEvent>(({ sendBack }) => {
    let calm = (): void => undefined;

    const ask = newestOf(client.readPhone);

    async function read(): Promise<void> {
      if (!isInView()) return;
      const answer = await ask(phoneId());
      if (!answer?.ok) return;
      const { logins, now } = answer.value;
      sendBack({ type: 'logins.read', logins, clockOffset: now - clock() } satisfies PhoneEvent);
      calm();
      const next = Math.min(...logins.map(({ expiresAt }) => expiresAt ?? Infinity));
      if (Number.isFinite(next)) calm = onceOver(next - now, again);
    }

    const again = (): void => void read();
    const quiet = onChange(again);
    const end = more?.(client, phoneId, sendBack);
    again();
    return () => {
      quiet();
      end?.();
      calm();
    };
  }),
});
