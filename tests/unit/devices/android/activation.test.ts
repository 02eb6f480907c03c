import { describe, expect, test } from 'vitest';
import { figureKey, figurePin } from '../../../../src/devices/kit/figured.ts';
import { codeEntropyBytes, createCode } from '../../../../src/enrolment/activation-code.ts';
import { keyOfCode } from '../../../../src/enrolment/phone-key.ts';
import { activation } from '../answers.ts';
import { active, runAndroid, shared, withApp } from '../play.ts';

const otherCode = createCode('practice-joint', new Uint8Array(codeEntropyBytes));

function atPin(phone = withApp) {
  const run = runAndroid(phone);
  run.giveCode();
  run.type('pinField', figurePin);
  return run;
}

describe('ACTIVATE', () => {
  test('pressed twice sends once', () => {
    const { press, activations, at } = atPin();
    press('activate', 'activate');
    expect(at()).toBe('activating');
    expect(activations).toHaveLength(1);
  });

  test('sends the code, the phone and a fresh request id, and no PIN', () => {
    const { press, activations } = atPin();
    press('activate');
    expect(Object.keys(activations[0]?.input ?? {}).sort()).toEqual(['code', 'phoneId', 'requestId']);
    expect(activations[0]?.input.requestId).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['', 'pin-length'],
    ['123', 'pin-length'],
    ['1234567', 'pin-length'],
    ['12 45', 'pin-character'],
  ] as const)('refuses the PIN "%s" and sends nothing: %s', (pin, problem) => {
    const { type, press, activations, at, context } = atPin();
    type('pinField', pin);
    press('activate');
    expect(at()).toBe('createPin');
    expect(context()).toMatchObject({ problem, pinField: pin });
    expect(activations).toHaveLength(0);
  });

  test('on a phone with a PIN takes no other', () => {
    const { type, press, at, context } = atPin(active);
    type('pinField', '9999');
    press('activate');
    expect(at()).toBe('createPin');
    expect(context()).toMatchObject({ problem: 'pin-wrong', pinField: '' });
    type('pinField', figurePin);
    press('activate');
    expect(at()).toBe('activating');
  });
});

describe('an activation that succeeds', () => {
  test('adds the user, keeps a salted hash of the PIN, and nothing of what was typed', async () => {
    const { press, activations, at, context } = atPin();
    press('activate');
    await activations[0]?.answer({ ok: true, value: activation });
    expect(at()).toBe('activated');
    const { phone, pinField, codeField, code, requestId, pinHash } = context();
    expect(phone.users).toEqual([{ id: 'practice-ana', key: figureKey, place: 'here' }]);
    expect(phone.pin).toMatchObject({
      hash: expect.any(String) as string,
      salt: expect.any(String) as string,
    });
    expect({ pinField, codeField, code, requestId, pinHash }).toEqual({
      pinField: '',
      codeField: '',
      code: null,
      requestId: null,
      pinHash: null,
    });
  });

  test('for a second user leaves the PIN as it is, and gives that user a key of their own', async () => {
    const { press, giveCode, type, activations, context } = runAndroid(active);
    giveCode(otherCode);
    type('pinField', figurePin);
    press('activate');
    await activations[0]?.answer({ ok: true, value: { ...activation, userId: 'practice-joint' } });
    expect(context().phone.users).toEqual([
      ...active.users,
      { id: 'practice-joint', key: keyOfCode(otherCode), place: 'here' },
    ]);
    expect(context().phone.pin).toEqual(active.pin);
  });

  test('of a user whom the phone has already replaces that user’s key', async () => {
    const again = createCode('practice-ana', new Uint8Array(codeEntropyBytes));
    const { press, giveCode, type, activations, context } = runAndroid(shared);
    giveCode(again);
    type('pinField', figurePin);
    press('activate');
    await activations[0]?.answer({ ok: true, value: { ...activation, place: 'elsewhere' } });
    const { users } = context().phone;
    expect(users).toHaveLength(shared.users.length);
    expect(users.filter(({ id }) => id === 'practice-ana')).toEqual([
      { id: 'practice-ana', key: keyOfCode(again), place: 'elsewhere' },
    ]);
  });
});

describe('an answer that is lost', () => {
  test.each(['no-answer', 'answer-malformed', 'server-error', 'throttled'] as const)(
    'after %s, RETRY and ACTIVATE send the same request again; nothing typed is lost',
    async (problem) => {
      const { press, activations, at, context } = atPin();
      press('activate');
      await activations[0]?.answer({ ok: false, problem });
      expect(at()).toBe('createPin');
      expect(context()).toMatchObject({ problem, errorShown: false, pinField: figurePin });
      press('retry');
      await activations[1]?.answer({ ok: false, problem });
      press('activate');
      expect(activations).toHaveLength(3);
      expect(new Set(activations.map(({ input }) => JSON.stringify(input))).size).toBe(1);
    },
  );

  test('does not lend its request id to another code', async () => {
    const { press, type, activations, giveCode } = atPin();
    press('activate');
    await activations[0]?.answer({ ok: false, problem: 'no-answer' });
    giveCode(otherCode);
    type('pinField', figurePin);
    press('activate');
    expect(activations[1]?.input.code).toBe(otherCode);
    expect(activations[1]?.input.requestId).not.toBe(activations[0]?.input.requestId);
  });
});

describe('a code that the backend refuses', () => {
  test.each([
    'code-used',
    'code-replaced',
    'code-expired',
    'already-enrolled-here',
    'already-enrolled-elsewhere',
  ] as const)("%s shows the product's own error, and OK leads to the field", async (problem) => {
    const { press, activations, at, context } = atPin();
    press('activate');
    await activations[0]?.answer({ ok: false, problem });
    expect(at()).toBe('createPin');
    expect(context()).toMatchObject({ problem, errorShown: true });
    press('ok');
    expect(at()).toBe('sessionId');
    expect(context()).toMatchObject({ problem: null, errorShown: false, code: null, requestId: null });
  });

  test('is not sent again by a second press', async () => {
    const { press, activations, at } = atPin();
    press('activate');
    await activations[0]?.answer({ ok: false, problem: 'code-used' });
    press('activate');
    expect(at()).toBe('createPin');
    expect(activations).toHaveLength(1);
  });

  test('is followed by a new request', async () => {
    const { press, activations, giveCode } = atPin();
    press('activate');
    await activations[0]?.answer({ ok: false, problem: 'code-used' });
    press('ok');
    giveCode(otherCode);
    press('activate');
    expect(activations[1]?.input.requestId).not.toBe(activations[0]?.input.requestId);
  });
});
