import { expect, test } from 'vitest';
import { createMachine, fromPromise } from 'xstate';
import { doneOf, notTaken, takenBy, transitionsOf, walk } from './walk.ts';

const machine = createMachine({
  id: 'lamp',
  initial: 'off',
  on: { BREAK: '.broken' },
  states: {
    off: { on: { PRESS: [{ guard: () => false, target: 'broken' }, { target: 'warming' }] } },
    warming: {
      invoke: { src: fromPromise(() => Promise.resolve(1)), onDone: { target: 'on' } },
    },
    on: { on: { PRESS: 'off', SHAKE: 'broken' } },
    broken: {},
  },
});

const walked = walk(
  machine,
  (snapshot) => [
    { type: 'PRESS' },
    { type: 'BREAK' },
    ...(snapshot.matches('warming') ? [doneOf(machine, 'warming', 1)] : []),
  ],
  (snapshot) => JSON.stringify(snapshot.value),
);

test('a walk names the branch that no guard lets through, and the event that nobody sent', () => {
  expect(transitionsOf(machine).size).toBe(6);
  expect(notTaken(machine, walked)).toEqual([
    'off × PRESS, branch 1 of 2 -> broken',
    'on × SHAKE, branch 1 of 1 -> broken',
  ]);
});

test('a walk finds every state, and an event that does nothing takes no transition', () => {
  expect(walked.states.map(({ value }) => value).sort()).toEqual(['broken', 'off', 'on', 'warming']);
  const off = walked.states.find(({ value }) => value === 'off');
  expect(off && takenBy(machine, off, { type: 'SHAKE' })).toEqual([]);
});

test('only a state with an actor has an event that ends it', () => {
  expect(() => doneOf(machine, 'off', 1)).toThrow('no actor in "off"');
});
