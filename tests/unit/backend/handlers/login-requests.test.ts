import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loginAnswerAnswer } from '../../../../src/api/contract.ts';
import { noon, seconds } from '../../enrolment/builders.ts';
import { createBackend, enrol, waitingLogin } from '../builders.ts';

async function anaWaits() {
  const backend = await createBackend();
  await enrol(backend, 'practice-ana', 'phone');
  return { backend, ...(await waitingLogin(backend)) };
}

describe('answering a login', () => {
  test.each([
    ['approved', 'open'],
    ['denied', 'refused'],
  ])('%s: the session is %s', async (answer, state) => {
    const { backend, loginId, sessionId } = await anaWaits();
    const { status, contentType, body } = await backend.answer(loginId, 'phone', answer);
    expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
    expect(v.parse(loginAnswerAnswer, body)).toEqual(body);
    expect(body).toEqual({ now: noon, loginId, userId: 'practice-ana', answer });
    expect((await backend.readSession(sessionId)).body.state).toBe(state);
  });

  test('from a phone that is not the user’s is refused, and the login waits on', async () => {
    const { backend, loginId, sessionId } = await anaWaits();
    expect(await backend.answer(loginId, 'other')).toMatchObject({
      status: 403,
      body: { type: 'login-not-yours' },
    });
    expect((await backend.readSession(sessionId)).body.state).toBe('awaitingApproval');
  });

  test('a second time is refused, and the first answer stays', async () => {
    const { backend, loginId, sessionId } = await anaWaits();
    await backend.answer(loginId, 'phone', 'denied');
    expect(await backend.answer(loginId, 'phone')).toMatchObject({
      status: 404,
      body: { type: 'login-gone' },
    });
    expect((await backend.readSession(sessionId)).body.state).toBe('refused');
  });

  test('too late is refused', async () => {
    const { backend, loginId } = await anaWaits();
    backend.pass(180 * seconds);
    expect(await backend.answer(loginId, 'phone')).toMatchObject({
      status: 410,
      body: { type: 'login-timed-out' },
    });
  });

  test('that a newer login replaced is refused', async () => {
    const { backend, loginId } = await anaWaits();
    await waitingLogin(backend);
    expect((await backend.answer(loginId, 'phone')).body).toMatchObject({ type: 'login-gone' });
  });

  test('with neither yes nor no is malformed', async () => {
    const { backend, loginId } = await anaWaits();
    expect((await backend.answer(loginId, 'phone', 'perhaps')).body).toMatchObject({
      type: 'request-malformed',
    });
    expect((await backend.answer(loginId, 'phone')).status).toBe(200);
  });
});
