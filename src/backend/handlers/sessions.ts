import { http } from 'msw/http';
import type { InferOutput } from 'valibot';
import type { sessionAnswer } from '../../api/contract.ts';
import {
  confirmationBody,
  limitBody,
  paths,
  resendBody,
  responseBody,
  startSessionBody,
} from '../../api/contract.ts';
import { announceChange } from '../../api/changes.ts';
import { changeLimit, confirmElsewhere, spendCode } from '../../enrolment/activation-codes.ts';
import {
  answerChallenge,
  changeLoginLimit,
  endSession,
  resendLogin,
  startSession,
  viewSession,
} from '../../enrolment/logins.ts';
import type { SessionView } from '../../enrolment/logins.ts';
import type { Practice, World } from '../../enrolment/practice.ts';
import { placeOf } from '../../enrolment/practice.ts';
import type { Outcome } from '../../problems/problem.ts';
import { fail, succeed } from '../../problems/problem.ts';
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
      delivered: conditions.notifications && login.request.phoneId !== null && !login.request.quiet,
      challenge: login.request.challenge,
      state: login.state,
      ...(login.request.quiet ? { quiet: true as const } : {}),
    },
    ...(conditions.seamlessOff ? { seamlessOff: true as const } : {}),
    boundTo: placeOf(practice, session.userId),
  });
}

/** Changes what a session is about, by a rule that may refuse; answers with the session as it then is. */
function changeSession(
  practice: Practice,
  id: string,
  world: World,
  met: Met,
  rule: (view: SessionView) => { practice: Practice; outcome: Outcome<unknown> },
): { practice: Practice; outcome: Outcome<Encoded> } {
  const view = viewSession(practice, id, world.now);
  if (!view.ok) return { practice, outcome: view };
  const changed = rule(view.value);
  return {
    practice: changed.practice,
    // A refusal may still have changed something: it spends a code.
    outcome: changed.outcome.ok ? encodeSession(changed.practice, id, world.now, met) : changed.outcome,
  };
}

export const sessionHandlers = (root: string, backend: Backend) => [
  http.post(root + paths.sessions, ({ request }) =>
    change(
      backend,
      request,
      startSessionBody,
      (practice, { userId }, world, met) => {
        // Where the portal has no such setting, nobody could switch it on again.
        const quiet = met.conditions.seamlessOff === true && backend.chapters.has('secureLogin');
        const started = startSession(practice, userId, world, { quiet });
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
    change(backend, request, limitBody, (practice, { limit }, world, met) =>
      changeSession(practice, params.id, world, met, ({ session }) => {
        const { code, loginId } = session;
        const after = code ? changeLimit(practice, code, limit, world.now) : practice;
        return {
          practice: loginId ? changeLoginLimit(after, loginId, limit, world.now) : after,
          outcome: succeed(null),
        };
      }),
    ),
  ),

  http.post<{ id: string }>(root + paths.sessionNotification, ({ request, params }) =>
    change(backend, request, resendBody, (practice, _body, world, met) =>
      changeSession(practice, params.id, world, met, ({ session }) =>
        resendLogin(practice, session.loginId ?? '', world.now),
      ),
    ),
  ),

  http.post<{ id: string }>(root + paths.sessionConfirmation, ({ request, params }) =>
    change(
      backend,
      request,
      confirmationBody,
      (practice, { confirmation }, world, met) =>
        changeSession(practice, params.id, world, met, ({ session: { code } }) => {
          if (!code) return { practice, outcome: fail('session-gone') };
          const before = met.fault === 'code-spent' ? spendCode(practice, code, null, world.now) : practice;
          return confirmElsewhere(before, { code, confirmation }, world);
        }),
      { redeemsCode: true },
    ),
  ),

  http.post<{ id: string }>(root + paths.sessionResponse, ({ request, params }) =>
    change(backend, request, responseBody, (practice, { response }, world, met) =>
      changeSession(practice, params.id, world, met, ({ session }) =>
        answerChallenge(practice, { loginId: session.loginId ?? '', response }, world),
      ),
    ),
  ),
];
