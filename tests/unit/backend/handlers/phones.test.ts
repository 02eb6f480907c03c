import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { phoneAnswer } from '../../../../src/api/contract.ts';
import { noon, seconds } from '../../enrolment/builders.ts';
import { createBackend, enrol, enrolElsewhere, waitingLogin } from '../builders.ts';

describe('what a phone is told', () => {
  test('is its users and the logins that wait for it, the newest first', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    await enrol(backend, 'practice-joint', 'phone');
    await enrol(backend, 'practice-firm', 'other');
    const ana = await waitingLogin(backend, 'practice-ana');
    backend.pass(seconds);
    const joint = await waitingLogin(backend, 'practice-joint');
    await waitingLogin(backend, 'practice-firm');

    const { status, contentType, body } = await backend.readPhone('phone');
    expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/json' });
    expect(v.parse(phoneAnswer, body)).toEqual(body);
    const lasts = 180 * seconds;
    expect(body).toEqual({
      now: noon + seconds,
      userIds: ['practice-ana', 'practice-joint'],
      logins: [
        {
          id: joint.loginId,
          userId: 'practice-joint',
          createdAt: noon + seconds,
          expiresAt: noon + seconds + lasts,
          sent: 1,
        },
        { id: ana.loginId, userId: 'practice-ana', createdAt: noon, expiresAt: noon + lasts, sent: 1 },
      ],
    });
  });

  test('leaves out logins whose notification does not arrive, not the users', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    await waitingLogin(backend);
    await backend.set({ notifications: false });
    expect((await backend.readPhone('phone')).body).toMatchObject({ userIds: ['practice-ana'], logins: [] });
    await backend.set({ notifications: true });
    expect((await backend.readPhone('phone')).body.logins).toHaveLength(1);
  });

  test('says of a login without a limit that it has none', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', 'phone');
    const { sessionId } = await waitingLogin(backend);
    await backend.changeLimit(sessionId, 'off');
    const { body } = await backend.readPhone('phone');
    expect(v.parse(phoneAnswer, body)).toEqual(body);
    expect(body.logins).toMatchObject([{ expiresAt: null }]);
  });

  test('is nothing of a user whose phone is in another browser', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-joint', 'phone');
    await enrolElsewhere(backend, 'practice-ana');
    await waitingLogin(backend, 'practice-ana');
    for (const id of ['phone', 'null'])
      expect((await backend.readPhone(id)).body).toMatchObject({
        userIds: id === 'phone' ? ['practice-joint'] : [],
        logins: [],
      });
  });

  test('is nothing where the backend does not know the phone', async () => {
    const backend = await createBackend();
    expect((await backend.readPhone('none')).body).toEqual({ now: noon, userIds: [], logins: [] });
  });

  test.each(['a/b', 'a b', '100%', 'ñ', '?x#y'])('is found by the id %s', async (id) => {
    const backend = await createBackend();
    await enrol(backend, 'practice-ana', id);
    expect((await backend.readPhone(id)).body.userIds).toEqual(['practice-ana']);
  });
});
