/** The service's part of the chapter `password`: it counts failed logins, and locks a login after ten of them. */
import { http } from 'msw/http';
import * as v from 'valibot';
import { time } from '../../api/contract.ts';
import { passwordBody, passwordPath } from '../../api/passwords.ts';
import { tryPassword } from '../../enrolment/passwords.ts';
import type { Failures } from '../../enrolment/passwords.ts';
import type { Practice } from '../../enrolment/practice.ts';
import { userIds } from '../../enrolment/users.ts';
import { succeed } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { change } from '../exchange.ts';

const schema = v.record(v.picklist(userIds), v.array(time));

/** What the document keeps of failed logins. What does not fit is put aside: no login has failed. */
function failuresIn({ added }: Practice): Failures {
  const kept = added?.['passwords'];
  return v.is(schema, kept) ? kept : {};
}

export const handlers = (root: string, backend: Backend) => [
  http.post(root + passwordPath, ({ request }) =>
    change(backend, request, passwordBody, (practice, given, { now }) => {
      const { failures, result } = tryPassword(failuresIn(practice), given, now);
      return {
        practice: { ...practice, added: { ...practice.added, passwords: failures } },
        outcome: succeed(result),
      };
    }),
  ),
];
