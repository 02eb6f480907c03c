import { http } from 'msw';
import type { InferOutput } from 'valibot';
import type { sessionAnswer } from '../../api/contract.ts';
import { limitBody, paths, resendBody, startSessionBody } from '../../api/contract.ts';
import { announceChange } from '../../api/changes.ts';
import { changeLimit } from '../../enrolment/activation-codes.ts';
import { endSession, resendLogin, startSession, viewSession } from '../../enrolment/logins.ts';
import type { Practice } from '../../enrolment/practice.ts';
import { enrolmentOf } from '../../enrolment/practice.ts';
import type { Outcome } from '../../enrolment/problems.ts';
import { succeed } from '../../enrolment/problems.ts';
import type { Backend, Met } from '../exchange.ts';
import { change, read } from '../exchange.ts';

type Encoded = Omit<InferOutput<typeof sessionAnswer>, 'now'>;

function encodeSession(
  practice: Practice,
  id: string,
  now: number,
  { conditions }: Pick<Met, 'conditions'>,
): Outcome<Encoded> {
  const view = viewSession(practice, id, now);
  if (!view.ok) return view;
  const { session, state, code, login } = view.value;
  return succeed({
    id: session.id,
    userId: session.userId,
    state,
    code: code && { code: code.record.code, expiresAt: code.record.expiresAt, problem: code.problem },
    login: login && {
      id: login.request.id,
      expiresAt: login.request.expiresAt,
      sent: login.request.sent,
      delivered: conditions.notifications,
      state: login.state,
    },
    boundTo: enrolmentOf(practice, session.userId)?.platform ?? null,
  });
}

export const sessionHandlers = (root: string, backend: Backend) => [
  http.post(root + paths.sessions, ({ request }) =>
    change(
      backend,
      request,
      startSessionBody,
      (practice, { userId }, world, met) => {
        const started = startSession(practice, userId, world);
        if (!started.outcome.ok) return { practice, outcome: started.outcome };
        const { id } = started.outcome.value;
        return { practice: started.practice, outcome: encodeSession(started.practice, id, world.now, met) };
      },
      { status: 201 },
    ),
  ),

  http.get<{ id: string }>(root + paths.session, ({ params }) =>
    read(backend, (practice, now, document) => encodeSession(practice, params.id, now, document)),
  ),

  http.delete<{ id: string }>(root + paths.session, async ({ params }) => {
    await backend.store.transact((document) => ({
      document: { ...document, practice: endSession(document.practice, params.id) },
      result: undefined,
    }));
    announceChange();
    return read(backend, () => succeed({}));
  }),

  http.post<{ id: string }>(root + paths.sessionLimit, ({ request, params }) =>
    change(backend, request, limitBody, (practice, { limit }, world, met) => {
      const view = viewSession(practice, params.id, world.now);
      if (!view.ok) return { practice, outcome: view };
      const code = view.value.session.code;
      const after = code ? changeLimit(practice, code, limit, world.now) : practice;
      return { practice: after, outcome: encodeSession(after, params.id, world.now, met) };
    }),
  ),

  http.post<{ id: string }>(root + paths.sessionNotification, ({ request, params }) =>
    change(backend, request, resendBody, (practice, _body, world, met) => {
      const view = viewSession(practice, params.id, world.now);
      if (!view.ok) return { practice, outcome: view };
      const resent = resendLogin(practice, view.value.login?.request.id ?? '', world.now);
      if (!resent.outcome.ok) return { practice, outcome: resent.outcome };
      return {
        practice: resent.practice,
        outcome: encodeSession(resent.practice, params.id, world.now, met),
      };
    }),
  ),
];
