/** The parts of what is kept that portal and phones have in common. */
import * as v from 'valibot';
import { parseCode } from '../../enrolment/activation-code.ts';
import { foreignKinds } from '../../enrolment/foreign-kind.ts';
import { userIds } from '../../enrolment/users.ts';
import { inputProblems, otherProblems, statuses } from '../../problems/answers.column.ts';

const problem = v.picklist([...Object.keys(statuses), ...inputProblems, ...otherProblems]);
const foreign = { problem, kind: v.picklist(foreignKinds), host: v.optional(v.string()) };

export const idOrNull = v.nullable(v.string());
export const codeOrNull = v.nullable(
  v.pipe(
    v.string(),
    v.check((text) => parseCode(text).ok),
  ),
);
export const userOrNull = v.nullable(v.picklist(userIds));
export const problemOrNull = v.nullable(problem);
export const foreignOrNull = v.nullable(v.object(foreign));
export const refusedOrNull = v.nullable(
  v.object({
    ...foreign,
    ok: v.literal(false),
    kind: v.optional(foreign.kind),
    length: v.optional(v.number()),
  }),
);
