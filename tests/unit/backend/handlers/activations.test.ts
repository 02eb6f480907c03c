import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { activationAnswer, paths } from '../../../../src/api/contract.ts';
import { createCode, parseCode } from '../../../../src/enrolment/activation-code.ts';
import { minutes, noon } from '../../enrolment/builders.ts';
import { createBackend, enrol, offeredCode } from '../builders.ts';

const foreign = createCode('practice-ana', new Uint8Array(13));

describe('activating', () => {
  test('binds the user of the code to the phone', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend, 'practice-joint');
    backend.pass(minutes);
    const { status, contentType, body } = await backend.activate(code, 'phone');
    expect({ status, contentType }).toEqual({ status: 201, contentType: 'application/json' });
    expect(v.parse(activationAnswer, body)).toEqual(body);
    const at = noon + minutes;
    expect(body).toEqual({ now: at, at, userId: 'practice-joint', phoneId: 'phone', place: 'here' });
    expect((await backend.readPhone('phone')).body.userIds).toEqual(['practice-joint']);
  });

  test('takes the code as it was typed', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    const typed = code.toLowerCase().replace(/(.{4})/g, ' $1 - ');
    expect((await backend.activate(typed, 'phone')).status).toBe(201);
  });

  test.each(['PA', 'no code', 'PA00000000000000', 'x'.repeat(65), ''])(
    'with %.20s is malformed and spends nothing',
    async (typed) => {
      const backend = await createBackend();
      const code = await offeredCode(backend);
      expect(parseCode(typed).ok).toBe(false);
      expect(await backend.activate(typed, 'phone')).toMatchObject({
        status: 400,
        body: { type: 'request-malformed' },
      });
      expect((await backend.activate(code, 'phone')).status).toBe(201);
    },
  );

  test.each([{ phoneId: undefined }, { phoneId: '' }, { phoneId: 'x'.repeat(65) }, { requestId: '' }])(
    'with %j is malformed and spends nothing',
    async (wrong) => {
      const backend = await createBackend();
      const code = await offeredCode(backend);
      const body = { requestId: 'r', code, phoneId: 'phone', ...wrong };
      expect((await backend.ask('POST', paths.activations, body)).body).toMatchObject({
        type: 'request-malformed',
      });
      expect((await backend.activate(code, 'phone')).status).toBe(201);
    },
  );

  test('with a code of a portal in another browser is accepted, and nothing is bound or spent here', async () => {
    const backend = await createBackend();
    const ours = await offeredCode(backend);
    const { practice } = await backend.document();
    const { status, body } = await backend.activate(foreign, 'phone');
    expect(status).toBe(201);
    expect(v.parse(activationAnswer, body)).toEqual(body);
    expect(body).toEqual({
      now: noon,
      at: noon,
      userId: 'practice-ana',
      phoneId: 'phone',
      place: 'elsewhere',
    });
    expect((await backend.document()).practice).toEqual(practice);
    expect((await backend.readPhone('phone')).body.userIds).toEqual([]);
    expect((await backend.activate(ours, 'phone')).status).toBe(201);
  });

  test('late spends the code', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    backend.pass(10 * minutes);
    expect((await backend.activate(code, 'phone')).body).toMatchObject({ type: 'code-expired' });
    expect((await backend.activate(code, 'phone')).body).toMatchObject({ type: 'code-used' });
  });

  test('on a second phone is refused, and the first one keeps the user', async () => {
    const backend = await createBackend();
    const code = await offeredCode(backend);
    await backend.activate(code, 'one');
    expect((await backend.activate(code, 'two')).body).toMatchObject({
      type: 'already-enrolled-elsewhere',
      status: 409,
    });
    expect((await backend.activate(code, 'one')).body).toMatchObject({
      type: 'already-enrolled-here',
      status: 409,
    });
    expect((await backend.readPhone('two')).body.userIds).toEqual([]);
  });

  test('many users on one phone is what it is for', async () => {
    const backend = await createBackend();
    await enrol(backend, 'practice-firm', 'phone');
    await enrol(backend, 'practice-ana', 'phone');
    expect((await backend.readPhone('phone')).body.userIds).toEqual(['practice-firm', 'practice-ana']);
  });
});

describe('a code spent on purpose', () => {
  test('is refused as used, once, and repaired by a fresh one', async () => {
    const backend = await createBackend();
    const { body: session } = await backend.logIn('practice-ana');
    await backend.set({ fault: 'code-spent' });
    expect((await backend.activate(session.code?.code ?? '', 'phone')).body).toMatchObject({
      type: 'code-used',
      status: 410,
    });
    expect((await backend.readSession(session.id)).body.code?.problem).toBe('code-used');
    expect((await backend.activate(await offeredCode(backend), 'phone')).status).toBe(201);
  });

  test('spends none of a portal in another browser', async () => {
    const backend = await createBackend();
    await backend.set({ fault: 'code-spent' });
    expect((await backend.activate(foreign, 'phone')).body).toMatchObject({ place: 'elsewhere' });
    expect((await backend.document()).practice.codes).toEqual([]);
  });
});
