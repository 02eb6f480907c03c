import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuideProgress } from '../../../src/guide/progress.ts';
import {
  forgetProgress,
  noProgress,
  readProgress,
  stepInHand,
  tick,
  writeProgress,
} from '../../../src/guide/progress.ts';
import { refuseStorage, stubStorage } from '../devices/storage-stub.ts';

const order = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 13 });
/** A guide's steps, some that are ticked, and some that now are done. */
const guide = order.chain((steps) =>
  fc.record({ steps: fc.constant(steps), done: fc.subarray(steps), more: fc.subarray(steps) }),
);
const progress = fc.record<GuideProgress, 'mode' | 'practise' | 'real' | 'at'>(
  {
    mode: fc.constantFrom('practise', 'real'),
    practise: fc.array(fc.string()),
    real: fc.array(fc.string()),
    elsewhere: fc.array(fc.string()),
    at: fc.nat(),
  },
  // Progress that was written before there were phones elsewhere has no such list.
  { requiredKeys: ['mode', 'practise', 'real', 'at'] },
);

describe('a tick', () => {
  test('of a step ticks no other', () => {
    fc.assert(
      fc.property(guide, ({ steps, more }) => {
        expect(tick(steps, [], more)).toEqual(more);
      }),
    );
  });

  test('never takes another away, nor itself', () => {
    fc.assert(
      fc.property(guide, ({ steps, done, more }) => {
        expect(tick(steps, done, more)).toEqual(expect.arrayContaining([...done, ...more]));
      }),
    );
  });

  test('twice is a tick once, and the order in which they come makes no difference', () => {
    fc.assert(
      fc.property(guide, ({ steps, done, more }) => {
        const once = tick(steps, done, more);
        expect(tick(steps, once, more)).toEqual(once);
        const first = tick(steps, tick(steps, [], done), more);
        expect(first).toEqual(tick(steps, tick(steps, [], more), done));
      }),
    );
  });

  test('keeps the order of the guide, and nothing that is no step of it', () => {
    fc.assert(
      fc.property(guide, fc.array(fc.string()), ({ steps, done, more }, strange) => {
        const ticked = tick(steps, [...strange, ...done].reverse(), [...more, ...strange]);
        expect(ticked).toEqual(steps.filter((id) => ticked.includes(id)));
      }),
    );
  });
});

test('the step in hand is the first without a tick, and none when all have theirs', () => {
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

describe('progress', () => {
  let stored: Map<string, string>;
  beforeEach(() => {
    stored = stubStorage('localStorage');
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is kept for each guide beside the others', () => {
    fc.assert(
      fc.property(progress, progress, (one, two) => {
        forgetProgress();
        writeProgress('one', one);
        writeProgress('two', two);
        expect(readProgress()).toEqual({ one, two });
      }),
    );
  });

  test('is forgotten whole', () => {
    writeProgress('one', { ...noProgress, practise: ['log-in'] });
    forgetProgress();
    expect(readProgress()).toEqual({});
  });

  test('that cannot be read is no progress, and any text in its place is no obstacle', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored.set('ib-key-progress', text);
        expect(() => readProgress()).not.toThrow();
        writeProgress('one', noProgress);
        expect(readProgress()['one']).toEqual(noProgress);
      }),
    );
  });

  test('of one guide that cannot be read leaves the others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        stored.set('ib-key-progress', JSON.stringify({ junk, one: noProgress }));
        expect(readProgress()['one']).toEqual(noProgress);
      }),
    );
  });

  test('read is sound in all its parts', () => {
    const nearly = fc.record({
      mode: fc.jsonValue(),
      practise: fc.jsonValue(),
      real: fc.jsonValue(),
      elsewhere: fc.jsonValue(),
      at: fc.jsonValue(),
    });
    const ticks = fc.record(
      {
        mode: fc.constantFrom('practise', 'real', 'both'),
        practise: fc.array(fc.string()),
        real: fc.array(fc.string()),
        elsewhere: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        at: fc.nat(),
      },
      { requiredKeys: ['mode', 'practise', 'real', 'at'] },
    );
    fc.assert(
      fc.property(fc.oneof(nearly, ticks), (junk) => {
        stored.set('ib-key-progress', JSON.stringify({ junk }));
        const { junk: read } = readProgress();
        if (!read) return;
        expect(['practise', 'real']).toContain(read.mode);
        expect(typeof read.at).toBe('number');
        const { practise, real, elsewhere = [] } = read;
        for (const id of [...practise, ...real, ...elsewhere]) expect(typeof id).toBe('string');
      }),
    );
  });

  test('without a list of the steps done elsewhere is sound, with one that is none it is not', () => {
    stored.set(
      'ib-key-progress',
      JSON.stringify({
        without: noProgress,
        with: { ...noProgress, elsewhere: ['scan'] },
        broken: { ...noProgress, elsewhere: 'scan' },
        mixed: { ...noProgress, elsewhere: ['scan', 7] },
      }),
    );
    expect(readProgress()).toEqual({
      without: noProgress,
      with: { ...noProgress, elsewhere: ['scan'] },
    });
  });

  test.each(['calls', 'access'] as const)('is done without where storage is refused by its %s', (how) => {
    refuseStorage('localStorage', how);
    expect(readProgress()).toEqual({});
    expect(() => writeProgress('one', noProgress)).not.toThrow();
    expect(() => forgetProgress()).not.toThrow();
  });
});
