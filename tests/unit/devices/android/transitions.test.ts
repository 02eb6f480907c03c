import { expect, test } from 'vitest';
import { foreignTexts } from '../answers.ts';
import { notTaken, transitionsOf } from '../walk.ts';
import { changesPin, walkAndroid } from './android-walk.ts';
import { androidMachine } from './whole-android.ts';

const walked = walkAndroid();

test('every transition of the phone is taken by some path through it', () => {
  const all = transitionsOf(androidMachine).size;
  const left = notTaken(androidMachine, walked);
  console.log(`android: ${all - left.length} of ${all} transitions covered`);
  expect(left).toEqual([]);
});

test('every state of the phone is reached', () => {
  expect(new Set(walked.states.map(({ value }) => value))).toEqual(
    new Set(Object.keys(androidMachine.states)),
  );
});

test('whatever happens, a foreign text is on the phone only while it stands in a field and is not handed over', () => {
  for (const { event, to } of walked.steps) {
    const { codeField, challengeField } = to.context;
    const kept = JSON.stringify({ ...to.context, codeField: '', challengeField: '' });
    for (const text of foreignTexts) {
      expect(kept).not.toContain(text);
      if (event.type === 'press.next') expect(codeField).not.toBe(text);
      if (event.type === 'press.generate') expect(challengeField).not.toBe(text);
    }
  }
});

test('whatever happens, a PIN is on the phone only while it stands in its field', () => {
  for (const { value, context } of walked.states) {
    const { pin } = context.phone;
    expect(
      JSON.stringify({
        ...context,
        pinField: '',
        pinHash: null,
        typed: changesPin(value) ? {} : context.typed,
        phone: { ...context.phone, pin: null },
      }),
    )
      // 5038, 9999 and 12 occur in no id and no time of the answers.
      .not.toMatch(/"(4072|5038|9999|12)"/);
    if (pin) expect(Object.keys(pin).sort()).toEqual(['hash', 'salt']);
  }
});

test('a response is shown only for a user of the phone, and without a submit', () => {
  const shown = walked.states.filter(({ value }) => value === 'response');
  for (const { context } of shown) {
    expect(context.response).toMatch(/^[0-9]{8}$/);
    expect(context.phone.users.map(({ id }) => id)).toContain(context.authUser);
    expect(context.pinField).toBe('');
  }
  const ways = walked.steps.filter(({ to }) => to.value === 'response' && to.context.response !== null);
  expect(
    new Set(ways.filter(({ from }) => from.value !== 'response').map(({ event }) => event.type)),
  ).toEqual(new Set(['press.generate']));
});

test('no code is submitted without a valid PIN, or twice at once', () => {
  for (const { value, context } of walked.states) {
    if (value !== 'activating') continue;
    expect(context.code).not.toBeNull();
    expect(context.requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(context.pinHash).not.toBeNull();
  }
});
