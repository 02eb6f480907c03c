/** The backend without a network: its handlers are asked directly, on a clock that stands still. */
import { getResponse } from 'msw';
import type { InferOutput } from 'valibot';
import type {
  ActivationAnswer,
  PhoneAnswer,
  PracticeConditions,
  SessionAnswer,
} from '../../../src/api/contract.ts';
import { pathOf, paths } from '../../../src/api/contract.ts';
import type { boundAnswer } from '../../../src/api/binding.ts';
import { bindingPaths } from '../../../src/api/binding.ts';
import type { textsAnswer } from '../../../src/api/text-messages.ts';
import { textPaths } from '../../../src/api/text-messages.ts';
import { handlers as bindingHandlers } from '../../../src/backend/chapters/binding.ts';
import { handlers as passwordHandlers } from '../../../src/backend/chapters/passwords.ts';
import { handlers as factorHandlers } from '../../../src/backend/chapters/second-factors.ts';
import { handlers as textHandlers } from '../../../src/backend/chapters/text-messages.ts';
import type { Backend } from '../../../src/backend/exchange.ts';
import { createHandlers } from '../../../src/backend/start.ts';
import type { Store } from '../../../src/backend/store.ts';
import { createMemoryStore } from '../../../src/backend/store.ts';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { confirmationOf, keyOfCode } from '../../../src/enrolment/phone-key.ts';
import type { World } from '../../../src/enrolment/practice.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { countingRandom, keyFor, noon } from '../enrolment/builders.ts';

export const root = 'http://practice.test/api';

/** What a request for a code says, unless a test says otherwise. */
const textAsked = { userId: 'practice-ana', phoneId: 'phone', number: 'own', way: 'text', fate: 'prompt' };
type BoundAnswer = InferOutput<typeof boundAnswer>;
type TextsAnswer = InferOutput<typeof textsAnswer>;

/** What came back, with its body read. `failed` stands for an answer that never arrived (a network error). */
export type Reply<Body = Record<string, unknown>> = {
  status: number;
  contentType: string | null;
  body: Body;
  text: string;
  failed: boolean;
};

async function readReply<Body>(response: Response): Promise<Reply<Body>> {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: body as Body,
    text,
    failed: response.type === 'error',
  };
}

export type TestBackend = Awaited<ReturnType<typeof createBackend>>;

/** @param given.store a memory store by default; its latency is set to 0. */
export async function createBackend(
  given: { store?: Store; random?: World['random']; chapters?: readonly string[] } = {},
) {
  const store = given.store ?? createMemoryStore();
  let now = noon;
  let requests = 0;
  const chapters = new Set(given.chapters);
  const backend: Backend = { store, clock: () => now, random: given.random ?? countingRandom(), chapters };
  const handlers = [
    ...createHandlers(root, backend),
    ...textHandlers(root, backend),
    ...bindingHandlers(root, backend),
    ...factorHandlers(root, backend),
    ...passwordHandlers(root, backend),
  ];

  async function respond(request: Request): Promise<Response> {
    const response = await getResponse(handlers, request);
    if (!response) throw new Error(`No handler for ${request.method} ${request.url}.`);
    return response;
  }
  const ask = async <Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Reply<Body>> => {
    const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    return readReply<Body>(await respond(new Request(root + path, { method, ...init })));
  };
  const newRequestId = () => `request-${(requests += 1)}`;
  const set = (conditions: Partial<PracticeConditions>) =>
    store.transact((document) => ({
      document: { ...document, conditions: { ...document.conditions, ...conditions } },
      result: undefined,
    }));

  await set({ latency: 0 });
  return {
    store,
    respond,
    ask,
    set,
    newRequestId,
    pass: (ms: number) => void (now += ms),
    document: () => store.transact((document) => ({ document, result: document })),
    logIn: (userId: UserId, requestId = newRequestId()) =>
      ask<SessionAnswer>('POST', paths.sessions, { requestId, userId }),
    readSession: (id: string) => ask<SessionAnswer>('GET', pathOf(paths.session, id)),
    activate: (code: string, phoneId: string, requestId = newRequestId()) =>
      ask<ActivationAnswer>('POST', paths.activations, { requestId, code, phoneId }),
    sendText: (given: object = {}, requestId = newRequestId()) =>
      ask('POST', textPaths.messages, { requestId, ...textAsked, ...given }),
    takeText: (digits: string, requestId = newRequestId()) => {
      const { userId, phoneId } = textAsked;
      return ask<{ code: string }>('POST', textPaths.code, { requestId, userId, phoneId, digits });
    },
    readTexts: () => ask<TextsAnswer>('GET', pathOf(textPaths.phone, textAsked.phoneId)),
    readPhone: (id: string) => ask<PhoneAnswer>('GET', pathOf(paths.phone, id)),
    async answer(id: string, phoneId: string, answer = 'approved', requestId = newRequestId()) {
      const { practice } = await store.look((kept) => kept);
      const key = keyFor(practice, id, phoneId);
      return ask('POST', pathOf(paths.loginAnswer, id), { requestId, phoneId, key, answer });
    },
    /** Answers with a key of its own choice. */
    answerWith: (id: string, phoneId: string, key: string) =>
      ask('POST', pathOf(paths.loginAnswer, id), {
        requestId: newRequestId(),
        phoneId,
        key,
        answer: 'approved',
      }),
    recover: (digits: string, given: object = {}, requestId = newRequestId()) => {
      const { userId, phoneId } = textAsked;
      return ask<BoundAnswer>('POST', bindingPaths.recoveries, {
        requestId,
        userId,
        phoneId,
        digits,
        ...given,
      });
    },
    restore: (userId: UserId, phoneId: string, requestId = newRequestId()) =>
      ask<BoundAnswer>('POST', bindingPaths.restorations, { requestId, userId, phoneId }),
    resend: (id: string, requestId = newRequestId()) =>
      ask<SessionAnswer>('POST', pathOf(paths.sessionNotification, id), { requestId }),
    changeLimit: (id: string, limit: string, requestId = newRequestId()) =>
      ask<SessionAnswer>('POST', pathOf(paths.sessionLimit, id), { requestId, limit }),
    confirm: (id: string, confirmation: string, requestId = newRequestId()) =>
      ask<SessionAnswer>('POST', pathOf(paths.sessionConfirmation, id), { requestId, confirmation }),
    answerChallenge: (id: string, response: string, requestId = newRequestId()) =>
      ask<SessionAnswer>('POST', pathOf(paths.sessionResponse, id), { requestId, response }),
  };
}

/** Logs in a user who has no phone. @returns the code offered. */
export async function offeredCode(backend: TestBackend, userId: UserId = 'practice-ana'): Promise<string> {
  const { body } = await backend.logIn(userId);
  if (!body.code) throw new Error(`${userId} has a phone already and is offered no code.`);
  return body.code.code;
}

/** Binds a user to a phone. */
export async function enrol(backend: TestBackend, userId: UserId, phoneId: string): Promise<void> {
  const { status } = await backend.activate(await offeredCode(backend, userId), phoneId);
  if (status !== 201) throw new Error(`${userId} was not enrolled on ${phoneId}.`);
}

/** The digits that a phone in another browser shows for a code of the portal here. */
export const confirmationFor = (code: string | undefined): string =>
  confirmationOf(keyOfCode(code as ActivationCode));

/** Binds a user to a phone in another browser. @returns the code that bound them, and the session that showed it. */
export async function enrolElsewhere(backend: TestBackend, userId: UserId = 'practice-ana') {
  const { body } = await backend.logIn(userId);
  const code = body.code?.code as ActivationCode;
  const { status } = await backend.confirm(body.id, confirmationFor(code));
  if (status !== 200) throw new Error(`${userId} was not enrolled elsewhere.`);
  return { code, sessionId: body.id };
}

/** Logs in a user who has a phone. @returns the session, and the id and challenge of the login that waits. */
export async function waitingLogin(backend: TestBackend, userId: UserId = 'practice-ana') {
  const { body } = await backend.logIn(userId);
  if (!body.login) throw new Error(`${userId} has no phone: no login waits.`);
  return { sessionId: body.id, loginId: body.login.id, challenge: body.login.challenge };
}
