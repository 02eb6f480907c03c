import { http } from 'msw/http';
import { activationBody, paths } from '../../api/contract.ts';
import { redeemCode, spendCode } from '../../enrolment/activation-codes.ts';
import { parseCode } from '../../enrolment/activation-code.ts';
import { fail } from '../../problems/problem.ts';
import type { Backend } from '../exchange.ts';
import { change } from '../exchange.ts';

export const activationHandlers = (root: string, backend: Backend) => [
  http.post(root + paths.activations, ({ request }) =>
    change(
      backend,
      request,
      activationBody,
      (practice, { code, phoneId }, world, { fault }) => {
        const parsed = parseCode(code);
        if (!parsed.ok) return { practice, outcome: fail('request-malformed') };
        const before =
          fault === 'code-spent' ? spendCode(practice, parsed.value, phoneId, world.now) : practice;
        return redeemCode(before, { code: parsed.value, phoneId }, world);
      },
      { status: 201, redeemsCode: true },
    ),
  ),
];
