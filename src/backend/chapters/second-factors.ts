/** The service's part of the chapter `secondFactor`: each user who has IB Key has another device, too. */
import { http } from 'msw/http';
import { factorsPath } from '../../api/second-factors.ts';
import { enrolmentOf } from '../../enrolment/practice.ts';
import { findUser } from '../../enrolment/users.ts';
import { fail, succeed } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { read } from '../exchange.ts';

export const handlers = (root: string, backend: Backend) => [
  http.get<{ id: string }>(root + factorsPath, ({ params }) =>
    read(backend, (practice) => {
      const user = findUser(params.id);
      if (!user) return fail('user-unknown');
      return succeed({ several: enrolmentOf(practice, user.id) !== undefined });
    }),
  ),
];
