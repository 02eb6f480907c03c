import { describe, expect, test } from 'vitest';
import { pathOf, paths } from '../../../../src/api/contract.ts';
import { parseCode } from '../../../../src/enrolment/activation-code.ts';
import { minutes, noon, seconds } from '../../enrolment/builders.ts';
import { createBackend, enrol, enrolElsewhere, offeredCode, waitingLogin } from '../builders.ts';
import { sessionIn } from './session-in.ts';

describe('logging in', () => {
  test('without a phone offers a code of that user', async () => {
    const backend = await createBackend();
    const reply = await backend.logIn('practice-firm');
    expect(reply.status).toBe(201);
    const session = sessionIn(reply);
    expect(session).toMatchObject({
      userId: 'practice-firm',
      state: 'codeOffered',
      login: null,
      boundTo: null,
      now: noon,
    });
    expect(session.code).toMatchObject({ expiresAt: noon + 10 * minutes, problem: null });
    expect(parseCode(session.code?.code ?? '').ok).toBe(true);
  });

  test('with a phone sends a notification there', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const session = sessionIn(await backend.logIn('practice-ana'));
    expect(session).toMatchObject({ state: 'awaitingApproval', code: null, boundTo: 'here' });
    expect(session.login).toMatchObject({
      expiresAt: noon + 180 * seconds,
      sent: 1,
      delivered: true,
      state: 'pending',
    });
    expect(session.login?.challenge).toMatch(/^[0-9]{6}$/);
  });

  test.each([
    { seamlessOff: true, chapters: ['secureLogin'], told: 0 },
    { seamlessOff: true, chapters: [], told: 1 },
    { seamlessOff: false, chapters: ['secureLogin'], told: 1 },
  ])(
    'with Seamless Authentication off ($seamlessOff) tells the phone of $told logins where the portal has $chapters',
    async ({ seamlessOff, chapters, told }) => {
      const backend = await createBackend({ chapters });
      await enrol(backend, 'practice-ana', 'phone');
      await backend.set({ seamlessOff });
      const session = sessionIn(await backend.logIn('practice-ana'));
      expect(session).toMatchObject({ state: 'awaitingApproval', login: { delivered: told === 1 } });
      expect(session.login?.quiet === true).toBe(told === 0);
      expect(session.seamlessOff === true).toBe(seamlessOff);
      const { body } = await backend.readPhone('phone');
      expect((body as { logins: unknown[] }).logins).toHaveLength(told);
    },
  );

  test('with a phone in another browser delivers no notification, not even when it is sent again', async () => {
    const backend = await createBackend();
    await enrolElsewhere(backend);
    const session = sessionIn(await backend.logIn('practice-ana'));
    expect(session).toMatchObject({
      state: 'awaitingApproval',
      boundTo: 'elsewhere',
      login: { delivered: false, state: 'pending' },
    });
    expect(sessionIn(await backend.resend(session.id)).login).toMatchObject({ sent: 2, delivered: false });
  });

  test.each([{ userId: 'somebody' }, { userId: 7 }, {}, [], null, 'no JSON {', ''])(
    'with %j is malformed',
    async (body) => {
      const backend = await createBackend();
      const given = typeof body === 'object' && body !== null ? { requestId: 'r', ...body } : body;
      expect(await backend.ask('POST', paths.sessions, given)).toMatchObject({
        status: 400,
        body: { type: 'request-malformed' },
      });
      expect((await backend.document()).practice.sessions).toEqual([]);
    },
  );
});

describe('reading a session', () => {
  test('follows the code from offered to activated', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    expect(sessionIn(await backend.readSession(body.id)).state).toBe('codeOffered');
    await backend.activate(body.code?.code ?? '', 'phone');
    expect(sessionIn(await backend.readSession(body.id))).toMatchObject({
      state: 'activated',
      boundTo: 'here',
    });
  });

  test('says why its code no longer works', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    backend.pass(10 * minutes);
    expect(sessionIn(await backend.readSession(body.id)).code?.problem).toBe('code-expired');
    await backend.logIn('practice-ana');
    expect(sessionIn(await backend.readSession(body.id)).code?.problem).toBe('code-replaced');
  });

  test('follows the login to its end on the phone, or to its time limit', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const approved = await waitingLogin(backend);
    await backend.answer(approved.loginId, 'phone');
    expect(sessionIn(await backend.readSession(approved.sessionId))).toMatchObject({
      state: 'open',
      login: { state: 'approved' },
    });
    const late = await waitingLogin(backend);
    backend.pass(180 * seconds);
    expect(sessionIn(await backend.readSession(late.sessionId))).toMatchObject({
      state: 'refused',
      login: { state: 'timedOut' },
    });
  });
});

describe('the time limit', () => {
  test('is extended from now, or switched off', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    backend.pass(5 * minutes);
    expect(sessionIn(await backend.changeLimit(body.id, 'extend')).code?.expiresAt).toBe(noon + 15 * minutes);
    expect(sessionIn(await backend.changeLimit(body.id, 'off')).code?.expiresAt).toBeNull();
    backend.pass(24 * 60 * minutes);
    expect((await backend.activate(body.code?.code ?? '', 'phone')).status).toBe(201);
  });

  test('of a login that waits is extended from now, or switched off', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId, loginId } = await waitingLogin(backend);
    backend.pass(minutes);
    expect(sessionIn(await backend.changeLimit(sessionId, 'extend')).login?.expiresAt).toBe(
      noon + 11 * minutes,
    );
    expect(sessionIn(await backend.changeLimit(sessionId, 'off')).login?.expiresAt).toBeNull();
    backend.pass(24 * 60 * minutes);
    expect((await backend.answer(loginId, 'phone')).status).toBe(200);
  });

  test('that is over stays over, of a code and of a login', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    const { body } = await backend.logIn('practice-joint');
    backend.pass(10 * minutes);
    for (const limit of ['extend', 'off']) {
      expect(sessionIn(await backend.changeLimit(sessionId, limit))).toMatchObject({
        state: 'refused',
        login: { state: 'timedOut' },
      });
      expect(sessionIn(await backend.changeLimit(body.id, limit)).code?.problem).toBe('code-expired');
    }
  });

  test.each(['for ever', '', null])('changed to %j is malformed', async (limit) => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    expect((await backend.changeLimit(body.id, limit as string)).body).toMatchObject({
      type: 'request-malformed',
    });
  });

  test('of a session that is gone cannot be changed', async () => {
    const backend = await createBackend();
    expect((await backend.changeLimit('none', 'off')).body).toMatchObject({ type: 'session-gone' });
  });
});

describe('sending the notification again', () => {
  test('counts it, and says when notifications do not arrive', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    backend.pass(60 * seconds);
    await backend.set({ notifications: false });
    expect(sessionIn(await backend.resend(sessionId)).login).toMatchObject({
      sent: 2,
      expiresAt: noon + 240 * seconds,
      delivered: false,
    });
  });

  test('is refused where none was sent, and where the time is over', async () => {
    const backend = await createBackend();
    const offered = await backend.logIn('practice-joint');
    expect((await backend.resend(offered.body.id)).body).toMatchObject({ type: 'login-gone' });
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    backend.pass(180 * seconds);
    expect((await backend.resend(sessionId)).body).toMatchObject({ type: 'login-timed-out' });
  });
});

describe('logging out', () => {
  test('ends the session, and the login that waits with it', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    expect(await backend.ask('DELETE', pathOf(paths.session, sessionId))).toMatchObject({
      status: 200,
      body: { now: noon },
    });
    expect((await backend.readSession(sessionId)).body).toMatchObject({ type: 'session-gone' });
    expect((await backend.readPhone('phone')).body.logins).toEqual([]);
  });

  test('twice is no mistake, and leaves the code as it is', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const [session] = (await backend.document()).practice.sessions;
    for (let time = 0; time < 2; time += 1) {
      expect((await backend.ask('DELETE', pathOf(paths.session, session!.id))).status).toBe(200);
    }
    expect((await backend.activate(code, 'phone')).status).toBe(201);
  });

  test.each(['none', 'a/b', 'a b', '%', 'é'])('of the unknown session %s changes nothing', async (id) => {
    const backend = await createBackend();
    await backend.logIn('practice-ana');
    const before = await backend.document();
    expect((await backend.ask('DELETE', pathOf(paths.session, id))).status).toBe(200);
    expect(await backend.document()).toEqual(before);
  });
});
