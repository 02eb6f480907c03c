import { expect, test } from 'vitest';
import { portalMachine } from '../../../../src/devices/portal/portal.machine.ts';
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

test('behind a login the portal always knows which session and whose it is', () => {
  for (const { value, context } of walked.states) {
    if (value === 'chooseUser' || value === 'loggingIn') continue;
    expect(context, `in ${value}`).toMatchObject({ sessionId: 'figure', userId: 'practice-ana' });
  }
});

test('a text that is no digits stands in its field only, and until the button is pressed', () => {
  for (const { from, event, to } of walked.steps) {
    const isPressed = event.type === 'press.confirm' || event.type === 'press.respond';
    const { order } = from.context;
    const isUnderWay = order?.digits !== undefined && !order.failed;
    const kept =
      isPressed && !isUnderWay ? to.context : { ...to.context, confirmationField: '', responseField: '' };
    for (const text of foreignTexts) expect(JSON.stringify(kept), event.type).not.toContain(text);
  }
});

test('what was typed is gone where its screen is left for another way', () => {
  for (const { value, context } of walked.states) {
    if (value === 'codeShown' || value === 'activated' || value === 'chooseUser')
      expect([context.confirmationField, context.responseField], value).toEqual(['', '']);
  }
});

test('digits are sent as eight, and by CONFIRM and its like only', () => {
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
