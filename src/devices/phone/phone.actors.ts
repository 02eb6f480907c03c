/** The actors of both phones against the backend. */
import { fromCallback, fromPromise } from 'xstate';
import { onChange } from '../../api/changes.ts';
import type { Client } from '../../api/client.ts';
import { isInView } from '../../api/in-view.ts';
import type { ActivateInput, ActivateResult, AnswerInput, AnswerResult } from './phone.setup.ts';
import type { PhoneEvent } from './phone.types.ts';

/** ms between two steps of the practice download, and how far each goes in percent. */
const installStep = { every: 160, percent: 20 } as const;

/** ms until the practice web page leads to the store. */
const forwardAfter = 700;

/** @param phoneId this phone at any moment: it is a new one after Start again. */
export const phoneActors = (client: Client, phoneId: () => string) => ({
  install: fromCallback<PhoneEvent>(({ sendBack }) => {
    let percent = 0;
    const timer = setInterval(() => {
      percent = Math.min(100, percent + installStep.percent);
      sendBack({ type: 'install.progress', percent } satisfies PhoneEvent);
    }, installStep.every);
    return () => clearInterval(timer);
  }),

  forwardPage: fromCallback<PhoneEvent>(({ sendBack }) => {
    const timer = setTimeout(() => sendBack({ type: 'page.forwarded' } satisfies PhoneEvent), forwardAfter);
    return () => clearTimeout(timer);
  }),

  activate: fromPromise<ActivateResult, ActivateInput>(({ input }) => client.activate(input)),

  answerLogin: fromPromise<AnswerResult, AnswerInput>(({ input: { loginId, ...body } }) =>
    client.answerLogin(loginId, body),
  ),

  phoneFeed: fromCallback<PhoneEvent>(({ sendBack }) => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function read(): Promise<void> {
      if (!isInView()) return;
      const answer = await client.readPhone(phoneId());
      if (!answer.ok) return;
      const { logins, now } = answer.value;
      sendBack({ type: 'logins.read', logins, skew: now - Date.now() } satisfies PhoneEvent);
      clearTimeout(timer);
      const next = Math.min(...logins.map(({ expiresAt }) => expiresAt ?? Infinity));
      if (Number.isFinite(next)) timer = setTimeout(() => void read(), next - now + 50);
    }

    const again = (): void => void read();
    const quiet = onChange(again);
    again();
    return () => {
      quiet();
      clearTimeout(timer);
    };
  }),
});
