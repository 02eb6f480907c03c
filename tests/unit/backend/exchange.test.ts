import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../../src/backend/store.ts';
import { onChange } from '../../../src/api/changes.ts';
import { patience } from '../../../src/api/client.ts';
import { pathOf, paths } from '../../../src/api/contract.ts';
import { minutes, noon, seconds } from '../enrolment/builders.ts';
import { createBackend, enrol, offeredCode, waitingLogin } from './builders.ts';

afterEach(() => {
  vi.useRealTimers();
});

const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

/** Notes whether a promise is settled, without waiting for it. */
function watch(promise: Promise<unknown>) {
  const seen = { settled: false };
  const note = () => void (seen.settled = true);
  void promise.then(note, note);
  return seen;
}

describe('a submit repeated with its request id', () => {
  test('logs in once', async () => {
    const backend = await createBackend();
    const first = await backend.logIn('practice-ana', 'same');
    expect(await backend.logIn('practice-ana', 'same')).toEqual(first);
    expect((await backend.document()).practice.sessions).toHaveLength(1);
  });

  test('activates once, and hears again that it did', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const first = await backend.activate(code, 'phone', 'same');
    expect(first.status).toBe(201);
    expect(await backend.activate(code, 'phone', 'same')).toEqual(first);
  });

  test('hears the same refusal again, though a new attempt would be refused for another reason', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    await backend.set({ clockOffset: 10 * minutes });
    const first = await backend.activate(code, 'phone', 'same');
    expect(first.body).toMatchObject({ type: 'code-expired' });
    expect(await backend.activate(code, 'phone', 'same')).toEqual(first);
    expect((await backend.activate(code, 'phone', 'other')).body).toMatchObject({ type: 'code-used' });
  });

  test('answers a login once', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { loginId } = await waitingLogin(backend);
    const first = await backend.answer(loginId, 'phone', 'denied', 'same');
    expect(await backend.answer(loginId, 'phone', 'denied', 'same')).toEqual(first);
  });

  test('sends the notification and moves the limit once', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    const resent = await backend.resend(sessionId, 'same');
    expect(resent.body.login?.sent).toBe(2);
    expect(await backend.resend(sessionId, 'same')).toEqual(resent);
    const { body } = await backend.logIn('practice-joint');
    const extended = await backend.changeLimit(body.id, 'extend', 'limit');
    backend.pass(minutes);
    expect((await backend.changeLimit(body.id, 'extend', 'limit')).body.code).toEqual(extended.body.code);
  });

  test('tells the present time, not the time of the first answer', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana', 'same');
    backend.pass(90 * seconds);
    expect((await backend.logIn('practice-ana', 'same')).body).toEqual({ ...body, now: noon + 90 * seconds });
  });

  test('is remembered for the last 200 answers', async () => {
    const backend = await createBackend();
    for (let time = 0; time < 230; time += 1) await backend.resend('none', `r${time}`);
    const remembered = (await backend.document()).answers.map(({ requestId }) => requestId);
    expect(remembered).toEqual(Array.from({ length: 200 }, (_, index) => `r${index + 30}`));
  });
});

describe('a fault asked for', () => {
  test.each([
    ['server-error', 500],
    ['throttled', 429],
  ] as const)('%s is a problem that changes nothing, once', async (fault, status) => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const { practice } = await backend.document();
    await backend.set({ fault });
    expect(await backend.activate(code, 'phone', 'same')).toMatchObject({
      status,
      contentType: 'application/problem+json',
      body: { type: fault, status, now: noon },
    });
    expect((await backend.document()).practice).toEqual(practice);
    expect((await backend.activate(code, 'phone', 'same')).status).toBe(201);
  });

  test('malformed is one answer that cannot be read and changes nothing', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const { practice } = await backend.document();
    await backend.set({ fault: 'malformed' });
    const { status, text, body } = await backend.activate(code, 'phone', 'same');
    expect({ status, body }).toEqual({ status: 200, body: undefined });
    expect(text).not.toBe('');
    expect((await backend.document()).practice).toEqual(practice);
    expect((await backend.activate(code, 'phone', 'same')).status).toBe(201);
  });

  test('a lost answer was carried out: the same request again hears its outcome and spends nothing twice', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    await backend.set({ fault: 'answer-lost' });
    expect((await backend.activate(code, 'phone', 'same')).failed).toBe(true);
    const { practice } = await backend.document();
    expect(practice.enrolments).toHaveLength(1);
    const again = await backend.activate(code, 'phone', 'same');
    expect(again).toMatchObject({ status: 201, body: { userId: 'practice-ana', phoneId: 'phone' } });
    expect((await backend.document()).practice).toEqual(practice);
  });

  test('silence lasts longer than the client’s patience and changes nothing; the same request then succeeds', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const { practice } = await backend.document();
    await backend.set({ fault: 'silent' });
    fakeTimers();
    const answer = watch(backend.activate(code, 'phone', 'same'));
    await vi.advanceTimersByTimeAsync(1000 * patience);
    expect(answer.settled).toBe(false);
    expect((await backend.document()).practice).toEqual(practice);
    const again = backend.activate(code, 'phone', 'same');
    await vi.advanceTimersByTimeAsync(1);
    expect((await again).status).toBe(201);
  });

  test('waits for a request that changes something: reading and logging out do not use it up', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    await backend.set({ fault: 'server-error' });
    expect((await backend.readSession(body.id)).status).toBe(200);
    expect((await backend.readPhone('phone')).status).toBe(200);
    expect((await backend.ask('DELETE', pathOf(paths.session, body.id))).status).toBe(200);
    expect((await backend.logIn('practice-ana')).status).toBe(500);
    expect((await backend.document()).conditions.fault).toBe('none');
  });

  test('hits one of two requests made at once', async () => {
    const backend = await createBackend();
    await backend.set({ fault: 'throttled' });
    const replies = await Promise.all([backend.logIn('practice-ana'), backend.logIn('practice-joint')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 429]);
  });
});

describe('every answer', () => {
  test.each<[string, (backend: Awaited<ReturnType<typeof createBackend>>) => Promise<unknown>]>([
    ['that reads', (backend) => backend.readPhone('phone')],
    ['that changes', (backend) => backend.logIn('practice-ana')],
  ])('%s takes as long as was set', async (_which, ask) => {
    const backend = await createBackend();
    await backend.set({ latency: 700 });
    fakeTimers();
    const answer = watch(ask(backend));
    await vi.advanceTimersByTimeAsync(699);
    expect(answer.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(answer.settled).toBe(true));
  });

  test('without a fault takes one transaction', async () => {
    const store = createMemoryStore();
    const backend = await createBackend({ store });
    const transact = vi.spyOn(store, 'transact');
    await backend.logIn('practice-ana');
    expect(transact).toHaveBeenCalledOnce();
  });

  test('meets no fault that another page has put in the place of the one it saw', async () => {
    const store = createMemoryStore();
    const backend = await createBackend({ store });
    await backend.set({ fault: 'server-error' });
    vi.spyOn(store, 'look').mockImplementationOnce(async (view) => {
      const seen = view(await backend.document());
      await backend.set({ fault: 'code-spent' });
      return seen;
    });
    expect((await backend.logIn('practice-ana')).status).toBe(201);
    expect((await backend.document()).conditions.fault).toBe('code-spent');
  });

  test('says that something changed when something did, and not when it was read', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    const heard = vi.fn();
    const quiet = onChange(heard);
    await backend.readSession(body.id);
    await backend.readPhone('phone');
    await backend.ask('GET', paths.practice);
    expect(heard).not.toHaveBeenCalled();
    const changes = [
      () => backend.logIn('practice-ana'),
      () => backend.activate(body.code?.code ?? '', 'phone'),
      () => backend.ask('PUT', paths.practice, { latency: 0 }),
      () => backend.ask('DELETE', pathOf(paths.session, body.id)),
      () => backend.ask('DELETE', paths.practice),
    ];
    for (const [index, ask] of changes.entries()) {
      await ask();
      expect(heard).toHaveBeenCalledTimes(index + 1);
    }
    quiet();
  });
});
