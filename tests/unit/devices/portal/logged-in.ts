/** A portal behind its login, and the events that tell it about the session. */
import type { SessionAnswer } from '../../../../src/api/contract.ts';
import { figureSessions } from '../../../../src/devices/kit/figured.ts';
import { runPortal } from '../play.ts';

/** The outcome of a login that succeeds. */
export const good = (session: SessionAnswer) => ({ ok: true, session, clockOffset: 250 }) as const;

/** @param answers request id of the order that this is the answer to; null where the session was only read. */
export const read = (session: SessionAnswer, answers: string | null = null) =>
  ({ type: 'session.read', session, clockOffset: 0, answers }) as const;

/** @param state of the session at login: a code is shown, or a phone has to approve. */
export async function loggedIn(state: 'codeOffered' | 'awaitingApproval') {
  const run = runPortal();
  run.press('practice-ana');
  await run.logIns[0]?.answer(good(figureSessions[state]));
  return run;
}
