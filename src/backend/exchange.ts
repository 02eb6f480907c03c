/**
 * What every handler does around its rule: wait as long as the reader set it, meet the fault the reader asked
 * for, read the body by its schema, change the document in one transaction, and encode what came of it.
 */
import * as v from 'valibot';
import type { FaultKind, PracticeConditions } from '../api/contract.ts';
import { announceChange } from '../api/changes.ts';
import { textOf } from '../api/shown-again.ts';
import type { Practice, World } from '../enrolment/practice.ts';
import { statuses } from '../problems/answers.column.ts';
import type { BackendProblem, Outcome } from '../problems/problem.ts';
import { fail } from '../problems/problem.ts';
import type { PracticeDocument } from './document.ts';
import type { Store } from './store.ts';

export type Backend = {
  store: Store;
  /** ms since 1970, before the practice clock's offset; never before a moment that was `seen`. */
  clock: (seen?: number) => number;
  random: World['random'];
  /** The chapters that this page serves. */
  chapters: ReadonlySet<string>;
  /** How often practice has begun again: a change that was under way then comes to nothing. */
  resets?: number;
};

type Step<Value> = { practice: Practice; outcome: Outcome<Value> };

/** What a change meets besides its input. */
export type Met = { fault: FaultKind; conditions: PracticeConditions };

const newestAnswers = 200;

const passed = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms));

const worldOf = (backend: Backend, { at, conditions }: PracticeDocument): World => ({
  now: backend.clock(at) + conditions.clockOffset,
  random: backend.random,
});

/** Reads: `view` looks at the practice and changes nothing. */
export async function read<Value extends object>(
  backend: Backend,
  view: (practice: Practice, now: number, document: PracticeDocument) => Outcome<Value>,
): Promise<Response> {
  const document = await backend.store.look((kept) => kept);
  const { now } = worldOf(backend, document);
  await passed(document.conditions.latency);
  return encode(view(document.practice, now, document), now, 200);
}

/** Changes: one rule, one transaction. The same request id again gets the same answer. */
export async function change<
  Schema extends v.GenericSchema<unknown, { requestId: string }>,
  Value extends object,
>(
  backend: Backend,
  request: Request,
  schema: Schema,
  rule: (practice: Practice, body: v.InferOutput<Schema>, world: World, met: Met) => Step<Value>,
  { status = 200, redeemsCode = false } = {},
): Promise<Response> {
  const { resets } = backend;
  const { fault, document } = await snapshot(backend, (waiting) => waiting !== 'code-spent' || redeemsCode);
  const { now } = worldOf(backend, document);
  await passed(document.conditions.latency);
  if (fault === 'silent') await new Promise(() => undefined);
  if (fault === 'malformed') return new Response('{"now": 17');
  if (fault === 'server-error' || fault === 'throttled') return encode(fail(fault), now, status);

  const parsed = v.safeParse(schema, await sent(request));
  if (!parsed.success) return encode(fail('request-malformed'), now, status);
  const { requestId } = parsed.output;
  const answer = await backend.store.transact((before) => {
    const given = before.answers.find((earlier) => earlier.requestId === requestId);
    const world = worldOf(backend, before);
    // The outcome is replayed with the current time, because the client sets its clock offset by the answer.
    if (given) return { document: before, result: { ...given, body: { ...given.body, now: world.now } } };
    const isLate = resets !== backend.resets;
    if (isLate)
      return { document: before, result: { requestId, ...plain(fail('session-gone'), world.now, status) } };
    const { practice, outcome } = rule(before.practice, parsed.output, world, {
      fault,
      conditions: before.conditions,
    });
    const fresh = { requestId, ...plain(outcome, world.now, status) };
    return {
      document: {
        ...before,
        at: backend.clock(),
        practice,
        answers: [...before.answers, fresh].slice(-newestAnswers),
      },
      result: fresh,
    };
  });
  announceChange();
  if (fault === 'answer-lost') return Response.error();
  return respond(answer);
}

/** The document as it is. A waiting fault that `takes` is used up, any other goes on waiting. */
async function snapshot(
  backend: Backend,
  takes: (waiting: FaultKind) => boolean,
): Promise<{ fault: FaultKind; document: PracticeDocument }> {
  const document = await backend.store.look((kept) => kept);
  const isMet = (fault: FaultKind): boolean => fault !== 'none' && takes(fault);
  if (!isMet(document.conditions.fault)) return { document, fault: 'none' };
  return backend.store.transact((kept) => {
    const { fault } = kept.conditions;
    // Another request may have used up the fault meanwhile.
    if (!isMet(fault)) return { document: kept, result: { document: kept, fault: 'none' } };
    const after = { ...kept, conditions: { ...kept.conditions, fault: 'none' as const } };
    return { document: after, result: { document: kept, fault } };
  });
}

const plain = (outcome: Outcome<object>, now: number, status: number): { status: number; body: object } =>
  outcome.ok
    ? { status, body: { now, ...outcome.value } }
    : { status: statuses[outcome.problem], body: problemBody(outcome.problem, now) };

const problemBody = (problem: BackendProblem, now: number) => ({
  type: problem,
  status: statuses[problem],
  now,
});

/** The answer to a request that met a bug of the service. */
export const mistaken = ({ clock }: Backend): Response => encode(fail('server-error'), clock(), 500);

/** What a request holds; undefined where it is not JSON. */
export const sent = async (request: Request): Promise<unknown> => {
  try {
    return JSON.parse(await textOf(request));
  } catch {
    return undefined;
  }
};

const encode = (outcome: Outcome<object>, now: number, status: number): Response =>
  respond(plain(outcome, now, status));

function respond({ status, body }: { status: number; body: unknown }): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
}
