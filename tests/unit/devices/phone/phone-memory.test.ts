import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { figureKey } from '../../../../src/devices/fixtures.ts';
import type { PhoneMemory } from '../../../../src/devices/phone/phone-memory.ts';
import { newPhone, openPhoneStore } from '../../../../src/devices/phone/phone-memory.ts';
import { practiceVersion } from '../../../../src/enrolment/practice.ts';
import { active, shared } from '../play.ts';
import { refuseStorage, stubStorage, stubWindow } from '../storage-stub.ts';

const key = 'ib-key-phone-android';
let window: ReturnType<typeof stubWindow>;
let stored: Map<string, string>;

beforeEach(() => {
  window = stubWindow();
  stored = stubStorage('localStorage');
});
afterEach(() => vi.unstubAllGlobals());

const isNew = (phone: PhoneMemory, kind: PhoneMemory['kind'] = 'android'): void => {
  expect(phone).toEqual(newPhone(phone.id, kind));
  expect(phone.id).toMatch(/^[0-9a-f]{32}$/);
};

describe('a phone', () => {
  test('comes new out of the box, and is the same after a reload', () => {
    const phone = openPhoneStore('android').read();
    isNew(phone);
    expect(openPhoneStore('android').read()).toEqual(phone);
  });

  test('keeps what it has, of every user the key and where the portal is', () => {
    openPhoneStore('android').write(shared);
    expect(openPhoneStore('android').read()).toEqual(shared);
  });

  test('of another platform is another phone', () => {
    openPhoneStore('android').write(active);
    isNew(openPhoneStore('iphone').read(), 'iphone');
  });

  test('reset is new, with a new id', () => {
    const store = openPhoneStore('android');
    store.write(active);
    store.reset();
    isNew(store.read());
    expect(store.read().id).not.toBe(active.id);
    expect(openPhoneStore('android').read()).toEqual(store.read());
  });
});

const withUser = (changes: object): string =>
  JSON.stringify({ ...active, users: active.users.map((user) => ({ ...user, ...changes })) });

describe('what is not the memory of a phone of ours gives a new phone', () => {
  test.each([
    ['no JSON', '{"version":1,'],
    ['an older version', JSON.stringify({ ...active, version: practiceVersion - 1 })],
    ['a newer version', JSON.stringify({ ...active, version: practiceVersion + 1 })],
    ['no version', JSON.stringify({ ...active, version: undefined })],
    ['a user without a key', JSON.stringify({ ...active, users: ['practice-ana'] })],
    ['an unknown user', withUser({ id: 'somebody' })],
    ['a key that is none', withUser({ key: figureKey.slice(1) })],
    ['an unknown place', withUser({ place: 'nowhere' })],
    ['no place', withUser({ place: undefined })],
    ['an unknown lens', JSON.stringify({ ...active, settings: { ...active.settings, lens: 'side' } })],
    ['a PIN in the open', JSON.stringify({ ...active, pin: '4072' })],
  ])('%s', (_, text) => {
    stored.set(key, text);
    isNew(openPhoneStore('android').read());
  });

  test('any text, any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored.set(key, text);
        isNew(openPhoneStore('android').read());
      }),
    );
  });

  test('any memory with one part of it replaced is a new phone or one that is sound', () => {
    const parts = fc.constantFrom(...Object.keys(active));
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, junk) => {
        stored.set(key, JSON.stringify({ ...active, [part]: junk }));
        const phone = openPhoneStore('android').read();
        expect(typeof phone.id).toBe('string');
        for (const { key: userKey } of phone.users) expect(userKey).toMatch(/^[0-9a-f]{64}$/);
        expect(['rear', 'front']).toContain(phone.settings.lens);
      }),
    );
  });
});

describe('a browser that refuses storage', () => {
  test.each(['calls', 'access'] as const)('by its %s: the phone works, in memory', (how) => {
    refuseStorage('localStorage', how);
    const store = openPhoneStore('android');
    isNew(store.read());
    store.write(active);
    expect(store.read()).toEqual(active);
    store.reset();
    isNew(store.read());
  });
});

describe('a page that Back shows as it was left', () => {
  test('finds the phone as other pages have left it', () => {
    const store = openPhoneStore('android');
    const heard: PhoneMemory[] = [];
    const stop = store.onChange((phone) => heard.push(phone));
    window.show();
    expect(heard).toEqual([]);
    stored.set(key, JSON.stringify(active));
    window.show(false);
    expect(heard).toEqual([]);
    window.show();
    expect(heard).toEqual([active]);
    expect(store.read()).toEqual(active);
    stop();
    stored.set(key, JSON.stringify(shared));
    window.show();
    expect(heard).toHaveLength(1);
  });

  test('keeps the phone that it has where nothing is kept', () => {
    refuseStorage('localStorage', 'calls');
    const store = openPhoneStore('android');
    store.write(active);
    store.onChange(() => undefined);
    window.show();
    expect(store.read()).toEqual(active);
  });
});

describe('another tab', () => {
  test('that changes the phone is heard, until one stops listening', () => {
    const store = openPhoneStore('android');
    const heard: PhoneMemory[] = [];
    const stop = store.onChange((phone) => heard.push(phone));
    window.storage(key, JSON.stringify(active));
    expect(heard).toEqual([active]);
    expect(store.read()).toEqual(active);
    stop();
    window.storage(key, JSON.stringify({ ...active, users: [] }));
    expect(heard).toHaveLength(1);
  });

  test('that changes something else is not', () => {
    const store = openPhoneStore('android');
    const listener = vi.fn();
    store.onChange(listener);
    window.storage('ib-key-phone-iphone', JSON.stringify(active));
    window.storage('ib-key-progress', '{}');
    expect(listener).not.toHaveBeenCalled();
  });

  test.each([
    ['writes junk', key, '{'],
    ['removes the phone', key, null],
    ['clears the storage', null, null],
  ])('that %s leaves a new phone', (_, name, text) => {
    const store = openPhoneStore('android');
    store.write(active);
    store.onChange(() => undefined);
    window.storage(name, text);
    isNew(store.read());
  });
});
