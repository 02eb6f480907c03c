import { http } from 'msw/http';
import { answerBody, paths } from '../../api/contract.ts';
import { answerLogin } from '../../enrolment/logins.ts';
import { succeed } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { change } from '../exchange.ts';

export const loginRequestHandlers = (root: string, backend: Backend) => [
  http.post<{ id: string }>(root + paths.loginAnswer, ({ request, params }) =>
    change(backend, request, answerBody, (practice, { phoneId, key, answer }, world) => {
      const answered = answerLogin(practice, { loginId: params.id, phoneId, key, answer }, world);
      const { outcome } = answered;
      return {
        practice: answered.practice,
        outcome: outcome.ok
          ? succeed({ loginId: outcome.value.id, userId: outcome.value.userId, answer })
          : outcome,
      };
    }),
  ),
];
