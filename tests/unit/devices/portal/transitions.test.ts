import { expect, test } from 'vitest';
import { portalMachine } from '../../../../src/devices/portal/portal.machine.ts';
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

test('logged out, nothing of the session is left', () => {
  for (const { value, context } of walked.states) {
    if (value === 'chooseUser') expect(context).toMatchObject({ session: null, sessionId: null });
  }
});
