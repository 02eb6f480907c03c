import { expect, test } from 'vitest';
import { portalMachine, portalWithoutCode } from './whole-portal.ts';
import { foreignTexts } from '../answers.ts';
import { notTaken, transitionsOf } from '../walk.ts';
import { walkPortal } from './portal-walk.ts';

const walked = walkPortal();

test('every transition of the portal is taken by some path through it', () => {
  const all = transitionsOf(portalMachine).size;
  const left = notTaken(portalMachine, walked);
  console.log(`portal: ${all - left.length} of ${all} transitions covered`);
  expect(left).toEqual([]);
});

test('every state of the portal is reached', () => {
  expect(new Set(walked.states.map(({ value }) => value))).toEqual(
    new Set(Object.keys(portalMachine.states)),
  );
});

test('every transition of the portal that shows no code is taken, and no code is shown', () => {
  const without = walkPortal(portalWithoutCode);
  const left = notTaken(portalWithoutCode, without).filter((each) => !/codeShown|confirmOther/.test(each));
  expect(left).toEqual([]);
  expect(without.states.map(({ value }) => String(value))).toContain('noCode');
  expect(without.states.map(({ value }) => String(value))).not.toContain('codeShown');
});

test('after a login the portal always knows the session and its user', () => {
  for (const { value, context } of walked.states) {
    if (value === 'chooseUser' || value === 'loggingIn') continue;
    expect(context, `in ${value}`).toMatchObject({ sessionId: 'figure', userId: 'practice-ana' });
  }
});

test('a text without digits stands only in its field, and only until the button is pressed', () => {
  for (const { from, event, to } of walked.steps) {
    const isPressed = event.type === 'press.confirm' || event.type === 'press.respond';
    const { order } = from.context;
    const isUnderWay = order?.digits !== undefined && !order.failed;
    const kept =
      isPressed && !isUnderWay ? to.context : { ...to.context, confirmationField: '', responseField: '' };
    for (const text of foreignTexts) expect(JSON.stringify(kept), event.type).not.toContain(text);
  }
});

test('a typed text is gone once the reader leaves its screen for another', () => {
  for (const { value, context } of walked.states) {
    if (value === 'codeShown' || value === 'activated' || value === 'chooseUser')
      expect([context.confirmationField, context.responseField], value).toEqual(['', '']);
  }
});

test('exactly eight digits are sent, and only by the button of their field', () => {
  for (const { event, to } of walked.steps) {
    const { order } = to.context;
    if (order?.digits === undefined) continue;
    expect(order.digits).toBe('01234567');
    expect(['confirm', 'respond']).toContain(order.type);
    if (event.type.startsWith('press.')) expect(order.requestId).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('logged out, nothing of the session is left', () => {
  for (const { value, context } of walked.states) {
    if (value === 'chooseUser') expect(context).toMatchObject({ session: null, sessionId: null });
  }
});
