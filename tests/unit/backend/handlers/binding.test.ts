import { expect, test } from 'vitest';
import { responseTo } from '../../../../src/enrolment/phone-key.ts';
import type { TestBackend } from '../builders.ts';
import { createBackend, enrol, waitingLogin } from '../builders.ts';

/** Ana has IB Key on a phone, and a recovery code has come to it. */
async function recovering(): Promise<{ backend: TestBackend; digits: string; old: string }> {
  const backend = await createBackend();
  await enrol(backend, 'practice-ana', 'phone');
  const [enrolment] = (await backend.document()).practice.enrolments;
  await backend.sendText({ purpose: 'recovery' });
  const [text] = (await backend.readTexts()).body.texts;
  return { backend, digits: text?.digits ?? '', old: enrolment?.key ?? '' };
}

test('an answer that is lost binds nobody twice: the same request gets the same key', async () => {
  const { backend, digits } = await recovering();
  await backend.set({ fault: 'answer-lost' });
  const lost = await backend.recover(digits, {}, 'once');
  const again = await backend.recover(digits, {}, 'once');
  expect([lost.failed, again.status]).toEqual([true, 201]);
  const { practice } = await backend.document();
  expect(practice.enrolments).toMatchObject([{ phoneId: 'phone', key: again.body.key }]);
  expect(practice.ended).toHaveLength(1);
});

test('a login that waits for the old key ends, and the next one is approved with the new key alone', async () => {
  const { backend, digits, old } = await recovering();
  const { sessionId } = await waitingLogin(backend);
  await backend.recover(digits);
  expect((await backend.readSession(sessionId)).body).toMatchObject({
    state: 'refused',
    login: { state: 'keyEnded' },
  });
  const next = await waitingLogin(backend);
  const refused = await backend.answerChallenge(next.sessionId, responseTo(next.challenge, old));
  expect([refused.status, refused.body]).toMatchObject([403, { type: 'key-ended' }]);
  expect((await backend.answer(next.loginId, 'phone')).status).toBe(200);
  expect((await backend.readSession(next.sessionId)).body.state).toBe('open');
});

test('two phones that recover one user at once: the one that comes last has it', async () => {
  const { backend, digits } = await recovering();
  await backend.sendText({ purpose: 'recovery', phoneId: 'other' });
  const { practice } = await backend.document();
  const [, second] = practice.added?.['textMessages'] as { digits: string }[];
  await Promise.all([backend.recover(digits), backend.recover(second?.digits ?? '', { phoneId: 'other' })]);
  const [first, last] = await Promise.all([backend.readPhone('phone'), backend.readPhone('other')]);
  expect([first.body.userIds, last.body.userIds]).toEqual([[], ['practice-ana']]);
});

test('a restoration makes a new key, and says so', async () => {
  const { backend, old } = await recovering();
  const { status, body } = await backend.restore('practice-ana', 'phone');
  expect(status).toBe(201);
  expect(body).toMatchObject({ userId: 'practice-ana', phoneId: 'phone' });
  expect(body.key).not.toBe(old);
});
