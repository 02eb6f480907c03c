import { http } from 'msw/http';
import { paths } from '../../api/contract.ts';
import { pendingLogins } from '../../enrolment/logins.ts';
import { succeed } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { read } from '../exchange.ts';

export const phoneHandlers = (root: string, backend: Backend) => [
  http.get<{ id: string }>(root + paths.phone, ({ params }) =>
    read(backend, (practice, now, { conditions }) =>
      succeed({
        userIds: practice.enrolments
          .filter(({ phoneId }) => phoneId === params.id)
          .map(({ userId }) => userId),
        // A notification that does not arrive leaves the phone without knowledge of the login.
        logins: (conditions.notifications ? pendingLogins(practice, params.id, now) : []).map(
          ({ id, userId, createdAt, expiresAt, sent }) => ({ id, userId, createdAt, expiresAt, sent }),
        ),
      }),
    ),
  ),
];
