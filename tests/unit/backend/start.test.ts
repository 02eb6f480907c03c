/** The whole way: the client's own `fetch`, caught in the page, answered by the backend. */
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Service from '../../../src/backend/start.ts';
import { createClient, patience } from '../../../src/api/client.ts';
import { passwordPath } from '../../../src/api/passwords.ts';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { confirmationOf, keyOfCode, responseTo } from '../../../src/enrolment/phone-key.ts';

// A service of its own: tests before this one in the same process may have started one, with more chapters.
const own = '../../../src/backend/start.ts?own';
const { startBackend } = (await import(own)) as typeof Service;

const root = 'http://service.test/api';
const client = createClient(root);

beforeAll(() => startBackend(root));
beforeEach(async () => {
  await client.resetPractice();
  await client.changePractice({ latency: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function offered(requestId = 'login') {
  const session = await client.startSession({ requestId, userId: 'practice-ana' });
  if (!session.ok || !session.value.code) throw new Error(`No code was offered: ${JSON.stringify(session)}`);
  return { id: session.value.id, code: session.value.code.code };
}
const attempt = (code: string, requestId = 'attempt') => ({ requestId, code, phoneId: 'phone' });

describe('a backend that was started', () => {
  test('is started once, however often it is asked for', async () => {
    void startBackend(root);
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
    await client.readPractice();
    expect(asked).toHaveBeenCalledOnce();
  });

  test('lets everything else through', async () => {
    expect(await (await fetch('data:text/plain,untouched')).text()).toBe('untouched');
  });

  test('activates, and approves the next login', async () => {
    const { id, code } = await offered();
    expect(await client.activate(attempt(code))).toMatchObject({
      ok: true,
      value: { userId: 'practice-ana', place: 'here' },
    });
    expect(await client.readSession(id)).toMatchObject({
      ok: true,
      value: { state: 'activated', boundTo: 'here' },
    });
    expect(await client.endSession(id)).toMatchObject({ ok: true });
    expect(await client.readSession(id)).toEqual({ ok: false, problem: 'session-gone' });

    const again = await client.startSession({ requestId: 'again', userId: 'practice-ana' });
    const phone = await client.readPhone('phone');
    const loginId = phone.ok ? (phone.value.logins[0]?.id ?? '') : '';
    const key = keyOfCode(code as ActivationCode);
    expect(
      await client.answerLogin(loginId, { requestId: 'yes', phoneId: 'phone', key, answer: 'approved' }),
    ).toMatchObject({ ok: true });
    expect(await client.readSession(again.ok ? again.value.id : '')).toMatchObject({
      ok: true,
      value: { state: 'open' },
    });
  });

  test('binds a phone in another browser by its digits, and lets it in by its response', async () => {
    const { id, code } = await offered();
    const key = keyOfCode(code as ActivationCode);
    expect(
      await client.confirmElsewhere(id, { requestId: 'confirm', confirmation: confirmationOf(key) }),
    ).toMatchObject({ ok: true, value: { state: 'activated', boundTo: 'elsewhere' } });

    const again = await client.startSession({ requestId: 'again', userId: 'practice-ana' });
    if (!again.ok || !again.value.login) throw new Error('No login waits.');
    const response = responseTo(again.value.login.challenge, key);
    expect(await client.answerChallenge(again.value.id, { requestId: 'respond', response })).toMatchObject({
      ok: true,
      value: { state: 'open' },
    });
  });

  test('writes nothing to the console, because requests may hold codes', async () => {
    const says = (['log', 'info', 'warn', 'error', 'groupCollapsed'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => undefined),
    );
    const { code } = await offered();
    await client.activate(attempt(code));
    await fetch('data:text/plain,untouched');
    // MSW writes after the answer has gone out.
    await new Promise((resolve) => setImmediate(resolve));
    for (const said of says) expect(said).not.toHaveBeenCalled();
  });

  test('keeps the practice in the database', async () => {
    expect(await client.readPractice()).toMatchObject({ ok: true, value: { keeps: true } });
  });

  test.each([
    ['server-error', 'server-error'],
    ['throttled', 'throttled'],
    ['malformed', 'answer-malformed'],
    ['answer-lost', 'no-answer'],
  ] as const)(
    'after the fault %s the client says %s, and the same request then succeeds',
    async (fault, problem) => {
      const { code } = await offered();
      await client.changePractice({ fault });
      expect(await client.activate(attempt(code))).toEqual({ ok: false, problem });
      expect(await client.activate(attempt(code))).toMatchObject({
        ok: true,
        value: { userId: 'practice-ana' },
      });
    },
  );

  test('that stays silent is given up after ten seconds, and the same request then succeeds', async () => {
    const { code } = await offered();
    await client.changePractice({ fault: 'silent' });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const answer = client.activate(attempt(code));
    // The backend has the request in hand once the fault is used up.
    await vi.waitFor(async () => {
      expect(await client.readPractice()).toMatchObject({ value: { conditions: { fault: 'none' } } });
    });
    await vi.advanceTimersByTimeAsync(patience);
    expect(await answer).toEqual({ ok: false, problem: 'no-answer' });
    expect(await client.activate(attempt(code))).toMatchObject({ ok: true });
  });
});

describe('a defect of the service itself', () => {
  const mistake = new TypeError('a mistake of ours');
  const reported = vi.fn();
  beforeEach(() => {
    reported.mockReset();
    vi.spyOn(console, 'error').mockImplementation(reported);
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw mistake;
    });
  });

  test('is told apart from a lost answer, and reported with its cause', async () => {
    const answer = await client.startSession({ requestId: 'login', userId: 'practice-ana' });
    expect(answer).toEqual({ ok: false, problem: 'server-error' });
    expect(reported.mock.calls).toEqual([[expect.stringContaining('POST /api/sessions'), mistake]]);
  });

  test('leaves the service at work, and what it keeps as it was', async () => {
    await client.startSession({ requestId: 'login', userId: 'practice-ana' });
    vi.restoreAllMocks();
    expect(await client.readPractice()).toMatchObject({ ok: true, value: { keeps: true } });
    expect((await offered('again')).code).not.toBe('');
  });
});

describe('what only some journeys need', () => {
  const tried = (requestId: string) =>
    fetch(root + passwordPath, {
      method: 'POST',
      body: JSON.stringify({ requestId, userId: 'practice-ana', right: false }),
    });

  test('is answered once it is asked for, also by a backend that was started before', async () => {
    await expect(tried('before')).rejects.toThrow();
    await startBackend(root, ['password', 'a chapter without a part here']);
    expect(await (await tried('after')).json()).toMatchObject({ outcome: 'wrong', failed: 1 });
    await startBackend(root, ['password']);
    expect(await (await tried('again')).json()).toMatchObject({ outcome: 'wrong', failed: 2 });
  });
});
