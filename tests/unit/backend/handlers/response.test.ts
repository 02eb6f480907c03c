import { describe, expect, test } from 'vitest';
import { pathOf, paths } from '../../../../src/api/contract.ts';
import { keyOfCode, responseTo } from '../../../../src/enrolment/phone-key.ts';
import { seconds } from '../../enrolment/builders.ts';
import { createBackend, enrol, enrolElsewhere, waitingLogin } from '../builders.ts';
import { sessionIn } from './session-in.ts';

/** A login that waits for a phone in another browser, and the response of that phone. */
async function challengeShown() {
  const backend = await createBackend();
  const { code } = await enrolElsewhere(backend);
  const { sessionId: id, challenge } = await waitingLogin(backend);
  return { backend, id, code, right: responseTo(challenge, keyOfCode(code)) };
}

describe('the response to a challenge', () => {
  test('that is right opens the session', async () => {
    const { backend, id, right } = await challengeShown();
    const reply = await backend.answerChallenge(id, right);
    expect(reply.status).toBe(200);
    expect(sessionIn(reply)).toMatchObject({ state: 'open', login: { state: 'approved' } });
    expect(sessionIn(await backend.readSession(id)).state).toBe('open');
  });

  test('that is wrong ends that login, and the next one has another challenge', async () => {
    const { backend, id, code, right } = await challengeShown();
    const wrong = right.replace(/.$/, (last) => String((Number(last) + 1) % 10));
    expect(sessionIn(await backend.answerChallenge(id, wrong))).toMatchObject({
      state: 'refused',
      login: { state: 'wrongResponse' },
    });
    expect(await backend.answerChallenge(id, right)).toMatchObject({
      status: 404,
      body: { type: 'login-gone' },
    });
    const next = await waitingLogin(backend);
    const answer = responseTo(next.challenge, keyOfCode(code));
    expect(answer).not.toBe(right);
    expect(sessionIn(await backend.answerChallenge(next.sessionId, answer)).state).toBe('open');
  });

  test.each(['', '1234567', '123456789', '0123 4567', '0123456x', 1234567, null])(
    'of %j is malformed, and the login waits on',
    async (response) => {
      const { backend, id, right } = await challengeShown();
      const body = { requestId: 'r', response };
      expect(await backend.ask('POST', pathOf(paths.sessionResponse, id), body)).toMatchObject({
        status: 400,
        body: { type: 'request-malformed' },
      });
      expect(sessionIn(await backend.answerChallenge(id, right)).state).toBe('open');
    },
  );

  test.each(['right', 'wrong'])(
    'sent again with its request id hears the same and changes nothing: %s',
    async (which) => {
      const { backend, id, right } = await challengeShown();
      const response = which === 'right' ? right : '00000000';
      const first = await backend.answerChallenge(id, response, 'same');
      const { practice } = await backend.document();
      expect(await backend.answerChallenge(id, response, 'same')).toEqual(first);
      expect((await backend.document()).practice).toEqual(practice);
    },
  );

  test('whose answer was lost was carried out: the same request again hears that it was right', async () => {
    const { backend, id, right } = await challengeShown();
    await backend.set({ fault: 'answer-lost' });
    expect((await backend.answerChallenge(id, right, 'same')).failed).toBe(true);
    expect(sessionIn(await backend.answerChallenge(id, right, 'same')).state).toBe('open');
  });

  test('too late is refused', async () => {
    const { backend, id, right } = await challengeShown();
    backend.pass(180 * seconds);
    expect(await backend.answerChallenge(id, right)).toMatchObject({
      status: 410,
      body: { type: 'login-timed-out' },
    });
  });

  test('opens a login of a phone here as well, and its notification goes away', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    await backend.set({ notifications: false });
    const { sessionId, challenge } = await waitingLogin(backend);
    const { enrolments } = (await backend.document()).practice;
    const right = responseTo(challenge, enrolments[0]?.key ?? '');
    expect(sessionIn(await backend.answerChallenge(sessionId, right))).toMatchObject({
      state: 'open',
      boundTo: 'here',
    });
    await backend.set({ notifications: true });
    expect((await backend.readPhone('phone')).body.logins).toEqual([]);
  });

  test('belongs to a login: a session that shows a code, or that is gone, has none', async () => {
    const backend = await createBackend();
    const { body } = await backend.logIn('practice-ana');
    expect((await backend.answerChallenge(body.id, '00000000')).body).toMatchObject({ type: 'login-gone' });
    expect((await backend.answerChallenge('none', '00000000')).body).toMatchObject({ type: 'session-gone' });
  });
});
