/**
 * The one client of the backend. An expected failure is a value; `no-answer` and `answer-malformed` stand for
 * what the way there can do, and after them the same request id may be sent again without harm.
 */
import * as v from 'valibot';
import type { BackendProblem, Outcome, TransportProblem } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import { textOf } from './shown-again.ts';
import { afterPatience } from './patience.ts';
import type * as contract from './contract.ts';
import {
  activationAnswer,
  loginAnswerAnswer,
  pathOf,
  paths,
  phoneAnswer,
  practiceAnswer,
  problemAnswer,
  sessionAnswer,
} from './contract.ts';

export type Answer<Value> = Outcome<Value, BackendProblem | TransportProblem>;

/** ms after which a request without an answer is given up; time away from the page does not count. */
export const patience = 10_000;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type Client = ReturnType<typeof createClient>;

/** @param root address of the backend without a slash at the end, e.g. `/base/api`. */
export function createClient(root: string) {
  async function ask<Schema extends v.GenericSchema>(
    method: Method,
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<Answer<v.InferOutput<Schema>>> {
    const limit = new AbortController();
    const calm = afterPatience(patience, () => limit.abort());
    try {
      return await answerTo(method, path, schema, body, limit.signal);
    } finally {
      calm();
    }
  }

  async function answerTo<Schema extends v.GenericSchema>(
    method: Method,
    path: string,
    schema: Schema,
    body: unknown,
    signal: AbortSignal,
  ): Promise<Answer<v.InferOutput<Schema>>> {
    let answer: Response;
    let data: unknown;
    try {
      answer = await fetch(root + path, {
        method,
        signal,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
    } catch {
      return fail('no-answer');
    }
    try {
      data = JSON.parse(await textOf(answer));
    } catch (error) {
      // A body that breaks off, or that patience ends, is no answer either.
      return fail(error instanceof SyntaxError ? 'answer-malformed' : 'no-answer');
    }
    if (!answer.ok) {
      const problem = v.safeParse(problemAnswer, data);
      return fail(problem.success ? problem.output.type : 'answer-malformed');
    }
    const parsed = v.safeParse(schema, data);
    return parsed.success ? succeed(parsed.output) : fail('answer-malformed');
  }

  return {
    /** For what a chapter asks of the service. */
    ask,
    startSession: (body: v.InferInput<typeof contract.startSessionBody>) =>
      ask('POST', paths.sessions, sessionAnswer, body),
    readSession: (id: string) => ask('GET', pathOf(paths.session, id), sessionAnswer),
    endSession: (id: string) => ask('DELETE', pathOf(paths.session, id), v.object({})),
    changeLimit: (id: string, body: v.InferInput<typeof contract.limitBody>) =>
      ask('POST', pathOf(paths.sessionLimit, id), sessionAnswer, body),
    resendNotification: (id: string, body: v.InferInput<typeof contract.resendBody>) =>
      ask('POST', pathOf(paths.sessionNotification, id), sessionAnswer, body),
    confirmElsewhere: (id: string, body: v.InferInput<typeof contract.confirmationBody>) =>
      ask('POST', pathOf(paths.sessionConfirmation, id), sessionAnswer, body),
    answerChallenge: (id: string, body: v.InferInput<typeof contract.responseBody>) =>
      ask('POST', pathOf(paths.sessionResponse, id), sessionAnswer, body),
    activate: (body: v.InferInput<typeof contract.activationBody>) =>
      ask('POST', paths.activations, activationAnswer, body),
    readPhone: (id: string) => ask('GET', pathOf(paths.phone, id), phoneAnswer),
    answerLogin: (id: string, body: v.InferInput<typeof contract.answerBody>) =>
      ask('POST', pathOf(paths.loginAnswer, id), loginAnswerAnswer, body),
    readPractice: () => ask('GET', paths.practice, practiceAnswer),
    changePractice: (body: v.InferInput<typeof contract.practiceBody>) =>
      ask('PUT', paths.practice, practiceAnswer, body),
    resetPractice: () => ask('DELETE', paths.practice, practiceAnswer),
  };
}
