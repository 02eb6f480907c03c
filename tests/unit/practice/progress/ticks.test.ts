import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepInHand, tick } from '../../../../src/practice/progress/ticks.ts';

const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 13 });
/** A guide's steps, some of them ticked, and some of them done now. */
const guide = order.chain((steps) =>
  fc.record({ steps: fc.constant(steps), done: fc.subarray(steps), more: fc.subarray(steps) }),
);

describe('a tick', () => {
  test('of a step ticks no other', () => {
    fc.assert(
      fc.property(guide, ({ steps, more }) => {
        expect(tick(steps, [], more)).toEqual(more);
      }),
    );
  });

  test('never removes another tick, or itself', () => {
    fc.assert(
      fc.property(guide, ({ steps, done, more }) => {
        expect(tick(steps, done, more)).toEqual(expect.arrayContaining([...done, ...more]));
      }),
    );
  });

  test('given twice counts once, and the order of ticks makes no difference', () => {
    fc.assert(
      fc.property(guide, ({ steps, done, more }) => {
        const once = tick(steps, done, more);
        expect(tick(steps, once, more)).toEqual(once);
        const first = tick(steps, tick(steps, [], done), more);
        expect(first).toEqual(tick(steps, tick(steps, [], more), done));
      }),
    );
  });

  test('keeps the order of the guide, and drops what is no step of the guide', () => {
    fc.assert(
      fc.property(guide, fc.array(fc.string()), ({ steps, done, more }, strange) => {
        const ticked = tick(steps, [...strange, ...done].reverse(), [...more, ...strange]);
        expect(ticked).toEqual(steps.filter((id) => ticked.includes(id)));
      }),
    );
  });
});

test('the step in hand is the first step without a tick, and no step when all are ticked', () => {
  fc.assert(
    fc.property(guide, ({ steps, more }) => {
      const inHand = stepInHand(steps, more);
      expect(steps.slice(0, inHand === undefined ? undefined : steps.indexOf(inHand))).toEqual(
        more.filter((id) => inHand === undefined || steps.indexOf(id) < steps.indexOf(inHand)),
      );
      expect(inHand === undefined || !more.includes(inHand)).toBe(true);
    }),
  );
  expect(stepInHand(['a', 'b', 'c'], ['b'])).toBe('a');
});
