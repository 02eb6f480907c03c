/** The Android phone's actors against the backend. */
import { fromCallback, fromPromise } from 'xstate';
import { onChange } from '../../api/changes.ts';
import type { Client } from '../../api/client.ts';
import type { ActivateInput, ActivateResult, AnswerInput, AnswerResult } from './android.setup.ts';
import type { AndroidEvent } from './android.types.ts';

/** ms between two steps of the practice download, and how far each goes in percent. */
const installStep = { every: 180, percent: 12 } as const;

/** @param phoneId this phone at any moment: it is a new one after Start again. */
export const androidActors = (client: Client, phoneId: () => string) => ({
  install: fromCallback<AndroidEvent>(({ sendBack }) => {
    let percent = 0;
    const timer = setInterval(() => {
      percent = Math.min(100, percent + installStep.percent);
      sendBack({ type: 'install.progress', percent } satisfies AndroidEvent);
    }, installStep.every);
    return () => clearInterval(timer);
  }),

  activate: fromPromise<ActivateResult, ActivateInput>(({ input }) => client.activate(input)),

  answerLogin: fromPromise<AnswerResult, AnswerInput>(({ input: { loginId, ...body } }) =>
    client.answerLogin(loginId, body),
  ),

  phoneFeed: fromCallback<AndroidEvent>(({ sendBack }) => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function read(): Promise<void> {
      const answer = await client.readPhone(phoneId());
      if (!answer.ok) return;
      const { logins, now } = answer.value;
      sendBack({ type: 'logins.read', logins, skew: now - Date.now() } satisfies AndroidEvent);
      clearTimeout(timer);
      const next = Math.min(...logins.map(({ expiresAt }) => expiresAt ?? Infinity));
      if (Number.isFinite(next)) timer = setTimeout(() => void read(), next - now + 50);
    }

    const again = (): void => void read();
    const quiet = onChange(again);
    document.addEventListener('visibilitychange', again);
    again();
    return () => {
      quiet();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }),
});
