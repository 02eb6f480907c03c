import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from 'xstate';
import { createActor } from 'xstate';
import { practiceVersion } from '../../../../src/enrolment/practice.ts';
import {
  forgetSnapshot,
  isOvertaken,
  keepSnapshot,
  keptSnapshot,
} from '../../../../src/devices/kit/tab-snapshot.ts';
import { runAndroid } from '../play.ts';
import { refuseStorage, stubStorage } from '../storage-stub.ts';
import { androidMachine, androidTab } from '../android/whole-android.ts';

const key = 'ib-key-tab-android';
let stored: Map<string, string>;

beforeEach(() => {
  stored = stubStorage('sessionStorage');
});
afterEach(() => vi.unstubAllGlobals());

const asIs = (context: object): object => context;

/** A phone with its PIN typed, as the tab keeps it. */
function keepAtPin(scrub = asIs): void {
  const { actor, giveCode, type } = runAndroid();
  giveCode();
  type('pinField', '8351');
  keepSnapshot('android', actor.getPersistedSnapshot(), scrub);
}

describe('a tab', () => {
  test('reloaded goes on where it was', () => {
    keepAtPin();
    const snapshot = keptSnapshot('android', androidTab);
    if (!snapshot) throw new Error('Nothing was kept.');
    const actor = createActor(androidMachine, { snapshot, input: undefined }).start();
    expect(actor.getSnapshot().value).toBe('createPin');
    expect(actor.getSnapshot().context.pinField).toBe('8351');
  });

  test('keeps what the scrubbing leaves, and only that', () => {
    keepAtPin((context) => ({ ...context, pinField: '' }));
    expect(stored.get(key)).not.toContain('8351');
    expect(keptSnapshot('android', androidTab)).toMatchObject({
      value: 'createPin',
      context: { pinField: '' },
    });
  });

  test('does not change the snapshot that it keeps', () => {
    const snapshot = { status: 'active', context: { pinField: '8351' } } as unknown as Snapshot<unknown>;
    keepSnapshot('android', snapshot, (context) => ({ ...context, pinField: '' }));
    expect(snapshot).toMatchObject({ context: { pinField: '8351' } });
  });

  test('forgets one device and leaves the other', () => {
    keepAtPin();
    stored.set('ib-key-tab-portal', stored.get(key) ?? '');
    forgetSnapshot('android');
    expect(keptSnapshot('android', androidTab)).toBeUndefined();
    expect(keptSnapshot('portal', androidTab)).toBeDefined();
  });
});

describe('a device', () => {
  test('is overtaken when another page of the tab wrote after this one', () => {
    keepAtPin();
    expect(isOvertaken('android')).toBe(false);
    stored.set(key, '{"version":0}');
    expect(isOvertaken('android')).toBe(true);
    keptSnapshot('android', androidTab);
    expect(isOvertaken('android')).toBe(false);
    stored.delete(key);
    expect(isOvertaken('android')).toBe(true);
    forgetSnapshot('android');
    expect(isOvertaken('android')).toBe(false);
  });

  test('is not overtaken where the tab keeps nothing', () => {
    forgetSnapshot('android');
    refuseStorage('sessionStorage', 'access');
    keepAtPin();
    expect(isOvertaken('android')).toBe(false);
  });
});

describe('what is no snapshot of this version is left out', () => {
  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['no version', '{"snapshot":{}}'],
    ['an older version', `{"version":${practiceVersion - 1},"snapshot":{}}`],
    ['a newer version', `{"version":${practiceVersion + 1},"snapshot":{}}`],
  ])('%s', (_, text) => {
    if (text !== undefined) stored.set(key, text);
    expect(keptSnapshot('android', androidTab)).toBeUndefined();
  });

  test('any text, any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored.set(key, text);
        expect(keptSnapshot('android', androidTab)).toBeUndefined();
      }),
    );
  });
});

test.each(['calls', 'access'] as const)('a browser that refuses storage by its %s is no obstacle', (how) => {
  refuseStorage('sessionStorage', how);
  expect(() => keepAtPin()).not.toThrow();
  expect(keptSnapshot('android', androidTab)).toBeUndefined();
  expect(() => forgetSnapshot('android')).not.toThrow();
});
