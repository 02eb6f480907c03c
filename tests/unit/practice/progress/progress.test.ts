import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptProgress, ProgressStore } from '../../../../src/practice/progress/progress.ts';
import { createProgress, noProgress } from '../../../../src/practice/progress/progress.ts';

const steps = [
  { id: 'log-in', on: 'portal' },
  { id: 'scan', on: 'phone' },
  { id: 'get-app', on: 'phone', when: ['banner', 'website'] },
  { id: 'open-app', on: 'phone', when: ['banner', 'app'] },
  { id: 'confirm', on: 'phone' },
] as const;
const keep = vi.fn<(progress: KeptProgress) => void>();
const start = (kept?: KeptProgress): ProgressStore =>
  createProgress({ steps, usual: { banner: 'website' }, kept, keep, clock: () => 7 });

beforeEach(() => {
  keep.mockReset();
});

describe('the way', () => {
  test('follows the first options until the reader picks another', () => {
    const progress = start();
    expect(progress.now().order).toEqual(['log-in', 'scan', 'get-app', 'confirm']);
    expect(progress.now().answered).toEqual({});
    progress.pick('banner', 'app');
    expect(progress.now().answered).toEqual({ banner: 'app' });
    expect(progress.now().order).toEqual(['log-in', 'scan', 'open-app', 'confirm']);
    expect(keep).toHaveBeenCalledExactlyOnceWith({ ...noProgress, picked: { banner: 'app' }, at: 7 });
  });

  test('is the way picked before, when the page is opened again', () => {
    expect(start({ ...noProgress, picked: { banner: 'app' } }).now().order).toContain('open-app');
  });

  test('is a new object only after the reader picks', () => {
    const progress = start();
    const { picked } = progress.now();
    progress.tick('scan', true);
    expect(progress.now().picked).toBe(picked);
    progress.pick('banner', 'app');
    expect(progress.now().picked).not.toBe(picked);
  });
});

describe('a tick', () => {
  test('is set and removed by the reader, separately in practice and for real', () => {
    const progress = start();
    progress.tick('scan', true);
    expect([progress.now().done, progress.now().inHand]).toEqual([['scan'], 'log-in']);
    progress.setMode('real');
    expect(progress.now().done).toEqual([]);
    progress.tick('log-in', true);
    progress.setMode('practise');
    expect(progress.now().done).toEqual(['scan']);
    progress.tick('scan', false);
    expect(progress.now().done).toEqual([]);
  });

  test('for what the devices did stays, and is reported once', () => {
    const progress = start();
    const heard = vi.fn<(inHand?: string, newest?: string) => void>();
    progress.subscribe((now, { newest }) => heard(now.inHand, newest));
    progress.hold(['log-in', 'scan'], false);
    progress.hold(['log-in'], false);
    progress.hold([], false);
    expect(heard.mock.calls).toEqual([['get-app', 'scan']]);
    expect(progress.now().done).toEqual(['log-in', 'scan']);
  });

  test('for what a phone in another browser did is marked so, and a tick for the portal is not', () => {
    const progress = start();
    progress.hold(['log-in'], false);
    progress.hold(['log-in', 'scan', 'get-app', 'confirm'], true);
    expect(progress.now().elsewhere).toEqual(['scan', 'get-app', 'confirm']);
    expect(progress.now().inHand).toBeUndefined();
  });

  test('is gone when practice starts again, but not a tick for real', () => {
    const progress = start({ ...noProgress, practise: ['log-in'], real: ['scan'], elsewhere: ['log-in'] });
    progress.forgetPractised();
    expect([progress.now().done, progress.now().elsewhere]).toEqual([[], []]);
    progress.setMode('real');
    expect(progress.now().done).toEqual(['scan']);
  });

  test('is heard until listening stops', () => {
    const progress = start();
    const heard = vi.fn();
    progress.subscribe(heard)();
    progress.tick('scan', true);
    expect(heard).not.toHaveBeenCalled();
  });
});
