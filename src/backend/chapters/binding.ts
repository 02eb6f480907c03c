/** The service's part of the chapters in which a user is bound anew: one transaction ends the old key and makes a new one. */
import { http } from 'msw/http';
import { bindingPaths, recoverBody, restoreBody } from '../../api/binding.ts';
import { recover, restore } from '../../enrolment/binding.ts';
import type { Backend } from '../exchange.ts';
import { change } from '../exchange.ts';
import { textsIn, withTexts } from './text-messages.ts';

export const handlers = (root: string, backend: Backend) => [
  http.post(root + bindingPaths.recoveries, ({ request }) =>
    change(
      backend,
      request,
      recoverBody,
      (before, given, world) => {
        const { practice, messages, outcome } = recover(before, textsIn(before), given, world);
        return { practice: withTexts(practice, messages), outcome };
      },
      { status: 201 },
    ),
  ),

  http.post(root + bindingPaths.restorations, ({ request }) =>
    change(
      backend,
      request,
      restoreBody,
      (practice, { userId, phoneId }, world) => restore(practice, { userId, phoneId }, world),
      { status: 201 },
    ),
  ),
];
