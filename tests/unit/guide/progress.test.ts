import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetProgress, progressOf, readProgress, writeProgress } from '../../../src/guide/progress.ts';
import type { KeptProgress } from '../../../src/practice/progress/progress.ts';
import { noProgress } from '../../../src/practice/progress/progress.ts';
import { refuseStorage, stubStorage } from '../devices/storage-stub.ts';

const progress = fc.record<KeptProgress, 'mode' | 'practise' | 'real' | 'at'>(
  {
    mode: fc.constantFrom('practise', 'real'),
    practise: fc.array(fc.string()),
    real: fc.array(fc.string()),
    elsewhere: fc.array(fc.string()),
    at: fc.nat(),
  },
  // Progress from before there were phones elsewhere has no list of steps done elsewhere.
  { requiredKeys: ['mode', 'practise', 'real', 'at'] },
);

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

  test('goes on in the way that was taken last, whatever the guide', () => {
    expect(progressOf('one')).toEqual(noProgress);
    writeProgress('one', { ...noProgress, practise: ['log-in'], at: 1 });
    writeProgress('two', { ...noProgress, mode: 'real', at: 2 });
    expect(progressOf('one')).toEqual({ mode: 'real', practise: ['log-in'], real: [], at: 1 });
    expect(progressOf('three')).toEqual({ ...noProgress, mode: 'real' });
    writeProgress('one', { ...noProgress, at: 3 });
    expect(progressOf('two').mode).toBe('practise');
  });

  test('is forgotten as a whole', () => {
    writeProgress('one', { ...noProgress, practise: ['log-in'] });
    forgetProgress();
    expect(readProgress()).toEqual({});
  });

  test('that cannot be read counts as none, and no text in its place is an obstacle', () => {
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

  test('is valid in all its parts once it is read', () => {
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

  const parts = Object.keys({ ...noProgress, elsewhere: [], picked: {} }) as (keyof KeptProgress)[];
  test.each(parts)('whose %s is broken keeps its other parts', (part) => {
    const whole: KeptProgress = {
      mode: 'real',
      practise: ['log-in'],
      real: ['scan'],
      elsewhere: ['scan'],
      picked: { entry: 'inside' },
      at: 7,
    };
    for (const value of [undefined, null, 7, 'text', {}, [7], { entry: 7 }]) {
      stored.set('ib-key-progress', JSON.stringify({ one: { ...whole, [part]: value } }));
      const { [part]: broken, ...others } = readProgress()['one'] ?? noProgress;
      const { [part]: _, ...expected } = whole;
      expect(others, `${part}: ${JSON.stringify(value)}`).toEqual(expected);
      if (part !== 'at') expect(broken).not.toEqual(whole[part]);
    }
  });

  test('is valid without a list of the steps done elsewhere, and of a broken list what can be read', () => {
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
      broken: { ...noProgress, elsewhere: [] },
      mixed: { ...noProgress, elsewhere: ['scan'] },
    });
  });

  test.each(['calls', 'access'] as const)('is not kept where storage is refused by its %s', (how) => {
    refuseStorage('localStorage', how);
    expect(readProgress()).toEqual({});
    expect(() => writeProgress('one', noProgress)).not.toThrow();
    expect(() => forgetProgress()).not.toThrow();
  });
});
