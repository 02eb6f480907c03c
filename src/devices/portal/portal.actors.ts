/** The portal's actors, which talk to the backend. */
import { fromCallback, fromPromise } from 'xstate';
import { onChange } from '../../api/changes.ts';
import type { Answer, Client } from '../../api/client.ts';
import type { SessionAnswer } from '../../api/contract.ts';
import { isInView } from '../../api/in-view.ts';
import { newestOf } from '../../api/newest.ts';
import { now, onceOver } from '../../api/now.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { FeedOrderEvent, LogInResult } from './portal.setup.ts';
import type { FeedOrder, PortalContext, PortalEvent } from './portal.types.ts';

/**
 * @param context Gives the portal's context at any moment. The context is no input of the feed, since a stored
 * snapshot holds no functions.
 */
export function portalActors(client: Client, context: () => PortalContext) {
  /** Watches the time limit of a session, as long as the feed runs. */
  let watch: (session: SessionAnswer) => void = () => undefined;

  /** The one entry for sessions: whatever a session answers, its time limit is watched from then on. */
  function heard(session: SessionAnswer): { session: SessionAnswer; clockOffset: number } {
    watch(session);
    return { session, clockOffset: session.now - now() };
  }

  return {
    logIn: fromPromise<LogInResult, { userId: UserId; requestId: string }>(async ({ input }) => {
      const answer = await client.startSession(input);
      return answer.ok ? { ok: true, ...heard(answer.value) } : answer;
    }),

    sessionFeed: fromCallback<FeedOrderEvent>(({ sendBack, receive }) => {
      const send: (event: PortalEvent) => void = sendBack;
      let calm = (): void => undefined;

      watch = (session) => {
        const limit = session.login?.state === 'pending' ? session.login.expiresAt : session.code?.expiresAt;
        calm();
        if (limit && limit > session.now) calm = onceOver(limit - session.now, read);
      };

      function tell(answer: Answer<SessionAnswer>, answers: string | null): void {
        if (answer.ok) send({ type: 'session.read', ...heard(answer.value), answers });
        else if (answer.problem === 'session-gone') send({ type: 'session.gone' });
        else send({ type: 'session.failed', problem: answer.problem, answers });
      }

      /** Drops an answer about an older session: the reader may have logged out meanwhile. */
      async function about(
        id: string,
        asked: Promise<Answer<SessionAnswer> | undefined>,
        answers: string | null = null,
      ): Promise<void> {
        const answer = await asked;
        if (answer && context().sessionId === id) tell(answer, answers);
      }

      const readNow = newestOf(client.readSession);

      function read(): void {
        const id = context().sessionId;
        if (id && isInView()) void about(id, readNow(id));
      }

      function obey({ type, sessionId: id, requestId, digits = '' }: FeedOrderEvent): void {
        if (!id) return;
        if (type === 'end') void client.endSession(id);
        else if (type === 'read') read();
        else void about(id, ask(client, type, id, requestId, digits), requestId);
      }

      receive(obey);
      const quiet = onChange(read);
      const { order, sessionId } = context();
      // The page that sent this order was left before the answer: the same request is sent again.
      if (order && !order.failed) obey({ ...order, sessionId });
      else read();
      return () => {
        quiet();
        calm();
        watch = () => undefined;
      };
    }),
  };
}

/** Sends an order that changes the session. */
function ask(
  client: Client,
  order: Exclude<FeedOrder, 'end' | 'read'>,
  id: string,
  requestId: string,
  digits: string,
): Promise<Answer<SessionAnswer>> {
  switch (order) {
    case 'resend':
      return client.resendNotification(id, { requestId });
    case 'confirm':
      return client.confirmElsewhere(id, { requestId, confirmation: digits });
    case 'respond':
      return client.answerChallenge(id, { requestId, response: digits });
    default:
      return client.changeLimit(id, { requestId, limit: order === 'extend' ? 'extend' : 'off' });
  }
}
