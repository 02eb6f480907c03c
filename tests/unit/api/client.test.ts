import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bindingClient } from '../../../src/api/binding.ts';
import type { Client } from '../../../src/api/client.ts';
import { createClient, patience } from '../../../src/api/client.ts';
import { figureSessions } from '../../../src/devices/kit/figured.ts';
import { statuses } from '../../../src/problems/answers.column.ts';

const fetchStub = vi.fn<typeof fetch>();
const client = createClient('/base/api');

beforeEach(() => {
  vi.stubGlobal('fetch', fetchStub);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetchStub.mockReset();
});

const answers = (body: unknown, status = 200) =>
  fetchStub.mockResolvedValueOnce(
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );

const phone = { now: 7, userIds: ['practice-ana'], logins: [] };

describe('the client asks', () => {
  const limit = { requestId: 'r', limit: 'off' } as const;
  const login = { requestId: 'r', phoneId: 'p', answer: 'denied' } as const;
  const activation = { requestId: 'r', code: 'PA', phoneId: 'p' };
  const confirmation = { requestId: 'r', confirmation: '01234567' };
  const response = { requestId: 'r', response: '01234567' };
  const binding = { requestId: 'r', phoneId: 'p', userId: 'practice-ana' } as const;
  const recovery = { ...binding, digits: '012345' };

  test.each<[string, string, unknown, (ask: Client) => Promise<unknown>]>([
    [
      'POST',
      '/sessions',
      { requestId: 'r', userId: 'practice-ana' },
      (ask) => ask.startSession({ requestId: 'r', userId: 'practice-ana' }),
    ],
    ['GET', '/sessions/s', undefined, (ask) => ask.readSession('s')],
    ['DELETE', '/sessions/s', undefined, (ask) => ask.endSession('s')],
    ['POST', '/sessions/s/time-limit', limit, (ask) => ask.changeLimit('s', limit)],
    [
      'POST',
      '/sessions/s/notification',
      { requestId: 'r' },
      (ask) => ask.resendNotification('s', { requestId: 'r' }),
    ],
    ['POST', '/sessions/s/confirmation', confirmation, (ask) => ask.confirmElsewhere('s', confirmation)],
    ['POST', '/sessions/s/response', response, (ask) => ask.answerChallenge('s', response)],
    ['POST', '/activations', activation, (ask) => ask.activate(activation)],
    ['POST', '/recoveries', recovery, (ask) => bindingClient(ask).recover(recovery)],
    ['POST', '/restorations', binding, (ask) => bindingClient(ask).restore(binding)],
    ['GET', '/phones/a%2Fb%20c', undefined, (ask) => ask.readPhone('a/b c')],
    ['POST', '/login-requests/l/answer', login, (ask) => ask.answerLogin('l', login)],
    ['GET', '/practice', undefined, (ask) => ask.readPractice()],
    ['PUT', '/practice', { fault: 'silent' }, (ask) => ask.changePractice({ fault: 'silent' })],
    ['DELETE', '/practice', undefined, (ask) => ask.resetPractice()],
  ])('%s %s', async (method, path, body, ask) => {
    answers({});
    await ask(client);
    const [url, init] = fetchStub.mock.calls[0]!;
    expect([init?.method, url]).toEqual([method, `/base/api${path}`]);
    expect(init?.body).toBe(body === undefined ? undefined : JSON.stringify(body));
    expect(new Headers(init?.headers).get('content-type')).toBe(
      body === undefined ? null : 'application/json',
    );
  });

  test('with ten seconds of patience for the answer and its body together', async () => {
    expect(patience).toBe(10_000);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    fetchStub.mockImplementation((_url, init) => {
      const stalled = new ReadableStream({
        start: (controller) =>
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
      });
      return Promise.resolve(new Response(stalled));
    });
    const asked = client.readPhone('p');
    const signal = () => fetchStub.mock.calls[0]?.[1]?.signal;
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(signal()?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal()?.aborted).toBe(true);
    expect(await asked).toEqual({ ok: false, problem: 'no-answer' });
  });

  test('and leaves no timer behind once it has an answer', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    answers(phone);
    await client.readPhone('p');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the client reads', () => {
  test('a good answer, and leaves out what the contract does not know', async () => {
    answers({ ...phone, more: true });
    expect(await client.readPhone('p')).toEqual({ ok: true, value: phone });
  });

  test.each(Object.entries(statuses))('the problem %s', async (type, status) => {
    answers({ type, status, now: 7 }, status);
    expect(await client.readPhone('p')).toEqual({ ok: false, problem: type });
  });

  test.each<[string, unknown, number]>([
    ['JSON cut off', '{"now": 17', 200],
    ['no JSON', '<!doctype html><title>404</title>', 404],
    ['nothing', '', 200],
    ['another shape', { now: 7, userIds: 'practice-ana', logins: [] }, 200],
    ['an unknown user', { ...phone, userIds: ['somebody'] }, 200],
    ['null', null, 200],
    ['a problem that nobody knows', { type: 'fire', status: 500 }, 500],
    ['a problem of another kind', { type: 'camera-denied', status: 500 }, 500],
    ['an error without a problem', phone, 500],
  ])('%s as malformed', async (_what, body, status) => {
    answers(body, status);
    expect(await client.readPhone('p')).toEqual({ ok: false, problem: 'answer-malformed' });
  });

  test('what cannot be read as malformed, whichever class of error the engine throws', async () => {
    const answer = new Response('{"now": 17');
    // WebKit throws a DOMException here, the other engines a SyntaxError.
    vi.spyOn(answer, 'json').mockRejectedValue(
      new DOMException('The string did not match the expected pattern.', 'SyntaxError'),
    );
    fetchStub.mockResolvedValueOnce(answer);
    expect(await client.readPhone('p')).toEqual({ ok: false, problem: 'answer-malformed' });
  });

  const { awaitingApproval, activated } = figureSessions;
  const asksBy = (login: object) => ({
    ...awaitingApproval,
    login: { ...awaitingApproval.login, ...login },
  });

  test.each<[string, object]>([
    ['with a phone in another browser', { ...activated, boundTo: 'elsewhere' }],
    ['that a wrong response ended', asksBy({ state: 'wrongResponse' })],
    ['that waits without a limit', asksBy({ expiresAt: null })],
  ])('a session %s', async (_what, session) => {
    answers(session);
    expect(await client.readSession('s')).toEqual({ ok: true, value: session });
  });

  test.each<[string, object]>([
    ['bound to a kind of phone', { ...activated, boundTo: 'android' }],
    ['that does not say where the phone is', { ...activated, boundTo: undefined }],
    ['whose challenge is short', asksBy({ challenge: '48213' })],
    ['whose challenge is no number', asksBy({ challenge: '04821x' })],
    ['without a challenge', asksBy({ challenge: undefined })],
  ])('a session %s as malformed', async (_what, session) => {
    answers(session);
    expect(await client.readSession('s')).toEqual({ ok: false, problem: 'answer-malformed' });
  });

  test.each([
    ['the network fails', new TypeError('Failed to fetch')],
    ['its patience ends', new DOMException('The operation timed out.', 'TimeoutError')],
  ])('no answer where %s', async (_why, error) => {
    fetchStub.mockRejectedValueOnce(error);
    expect(await client.readPhone('p')).toEqual({ ok: false, problem: 'no-answer' });
  });

  test('no answer where its patience ends while the body is still coming', async () => {
    const stalled = new ReadableStream({
      start: (controller) => controller.error(new DOMException('The operation timed out.', 'TimeoutError')),
    });
    fetchStub.mockResolvedValueOnce(new Response(stalled));
    expect(await client.readPhone('p')).toEqual({ ok: false, problem: 'no-answer' });
  });
});
