import { expect, test } from 'vitest';
import { iphoneMachine } from './whole-iphone.ts';
import { foreignTexts } from '../answers.ts';
import { notTaken, transitionsOf } from '../walk.ts';
import type { IphoneSnapshot } from './iphone-walk.ts';
import { walkIphone } from './iphone-walk.ts';

const walked = walkIphone();

test('every transition of the phone is taken by some path through it', () => {
  const all = transitionsOf(iphoneMachine).size;
  const left = notTaken(iphoneMachine, walked);
  console.log(`iphone: ${all - left.length} of ${all} transitions covered`);
  expect(left).toEqual([]);
});

test('every state of the phone is reached', () => {
  expect(new Set(walked.states.map(({ value }) => value))).toEqual(
    new Set(Object.keys(iphoneMachine.states)),
  );
});

test('whatever happens, a foreign text is on the phone only while it stands in a field and is not handed over', () => {
  const keeps = ({ context }: IphoneSnapshot): string =>
    JSON.stringify({ ...context, codeField: '', challengeField: '' });
  const given = walked.steps.filter(({ event: { type } }) => /^(scan|press.(activate|generate))$/.test(type));
  for (const { event, to } of given) {
    const field = { 'press.activate': to.context.codeField, 'press.generate': to.context.challengeField };
    const left = keeps(to) + (field[event.type as keyof typeof field] ?? '');
    for (const text of foreignTexts) expect(left).not.toContain(text);
  }
  for (const state of walked.states)
    for (const text of foreignTexts) expect(keeps(state)).not.toContain(text);
});

test('the code of a banner is handed over only when the banner opened the app', () => {
  for (const { event, from, to } of walked.steps) {
    if (from.value !== 'camera' || to.context.code === from.context.code) continue;
    expect(['press.bannerApp', 'press.ok']).toContain(event.type);
  }
});

test('whatever happens, an iPhone knows nothing of a PIN', () => {
  for (const { context } of walked.states) expect(JSON.stringify(context)).not.toMatch(/"pin/i);
});

test('a response is shown only for a user of the phone, after the phone was unlocked', () => {
  for (const { value, context } of walked.states) {
    if (value !== 'response') continue;
    expect(context.response).toMatch(/^[0-9]{8}$/);
    expect(context.phone.users.map(({ id }) => id)).toContain(context.authUser);
  }
  const ways = walked.steps.filter(({ from, to }) => to.value === 'response' && from.value !== 'response');
  expect(new Set(ways.map(({ from }) => from.value))).toEqual(new Set(['secureResponse']));
});

test('no code is submitted before the phone was unlocked, and each with its request', () => {
  const ways = walked.steps.filter(
    ({ from, to }) => to.value === 'activating' && from.value !== 'activating',
  );
  expect(new Set(ways.map(({ from }) => from.value))).toEqual(new Set(['secureActivation']));
  for (const { event, to } of ways) {
    expect(['press.giveFace', 'press.giveFinger', 'press.givePasscode', 'press.retry']).toContain(event.type);
    expect(to.context.code).not.toBeNull();
    expect(to.context.requestId).toMatch(/^[0-9a-f]{32}$/);
  }
});
