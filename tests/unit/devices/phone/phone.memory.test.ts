import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { figureKey } from '../../../../src/devices/kit/figured.ts';
import type { PhoneMemory } from '../../../../src/devices/phone/phone.memory.ts';
import {
  forgetPhone,
  openPhoneStore,
  withoutUsers,
  withUser,
} from '../../../../src/devices/phone/phone.memory.ts';
import type { MemoryOf } from '../../../../src/devices/phone/phone.memory.ts';
import { androidMemory } from '../../../../src/devices/android/android.memory.ts';
import { iphoneMemory } from '../../../../src/devices/iphone/iphone.memory.ts';
import { practiceVersion } from '../../../../src/enrolment/practice.ts';
import { active, shared, userWith } from '../play.ts';
import { refuseStorage, stubStorage, stubWindow } from '../storage-stub.ts';

const key = 'ib-key-phone-phone-android';
const open = () => openPhoneStore('phone-android', androidMemory);
let window: ReturnType<typeof stubWindow>;
let stored: Map<string, string>;

beforeEach(() => {
  window = stubWindow();
  stored = stubStorage('localStorage');
});
afterEach(() => vi.unstubAllGlobals());

const isNew = (phone: PhoneMemory, { newPhone }: MemoryOf = androidMemory): void => {
  expect(phone).toEqual(newPhone(phone.id));
  expect(phone.id).toMatch(/^[0-9a-f]{32}$/);
};

describe('a phone', () => {
  test('comes new out of the box, and is the same after a reload', () => {
    const phone = open().read();
    isNew(phone);
    expect(open().read()).toEqual(phone);
  });

  test('keeps what it has, and for each user the key and the place of the portal', () => {
    open().write(shared);
    expect(open().read()).toEqual(shared);
  });

  test('of another kind, or in another role, is another phone', () => {
    open().write(active);
    isNew(openPhoneStore('phone-iphone', iphoneMemory).read(), iphoneMemory);
    isNew(openPhoneStore('oldPhone-android', androidMemory).read());
    expect(open().read()).toEqual(active);
  });

  test('that is forgotten while no page has it open is new, and stays the same from then on', () => {
    open().write(active);
    forgetPhone('phone-android');
    const phone = open().read();
    isNew(phone);
    expect(phone.id).not.toBe(active.id);
    expect(open().read()).toEqual(phone);
  });

  test('that never existed is not created by being forgotten', () => {
    forgetPhone('phone-android');
    expect(stored.size).toBe(0);
  });

  test('reset is new, with a new id', () => {
    const store = open();
    store.write(active);
    store.reset();
    isNew(store.read());
    expect(store.read().id).not.toBe(active.id);
    expect(open().read()).toEqual(store.read());
  });
});

const textWithUser = (changes: object): string =>
  JSON.stringify({ ...active, users: active.users.map((user) => ({ ...user, ...changes })) });

describe('anything but the memory of a practice phone gives a new phone', () => {
  test.each([
    ['no JSON', '{"version":1,'],
    ['an older version', JSON.stringify({ ...active, version: practiceVersion - 1 })],
    ['a newer version', JSON.stringify({ ...active, version: practiceVersion + 1 })],
    ['no version', JSON.stringify({ ...active, version: undefined })],
    ['a user without a key', JSON.stringify({ ...active, users: ['practice-ana'] })],
    ['an unknown user', textWithUser({ id: 'somebody' })],
    ['a key that is none', textWithUser({ key: figureKey.slice(1) })],
    ['an unknown place', textWithUser({ place: 'nowhere' })],
    ['no place', textWithUser({ place: undefined })],
    [
      'an unknown way to face',
      JSON.stringify({ ...active, settings: { ...active.settings, facingMode: 'side' } }),
    ],
    ['a PIN in the open', JSON.stringify({ ...active, pin: '4072' })],
  ])('%s', (_, text) => {
    stored.set(key, text);
    isNew(open().read());
  });

  test('any text, any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        stored.set(key, text);
        isNew(open().read());
      }),
    );
  });

  test('any memory with one part replaced gives a new phone or a valid one', () => {
    const parts = fc.constantFrom(...Object.keys(active));
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, junk) => {
        stored.set(key, JSON.stringify({ ...active, [part]: junk }));
        const phone = open().read();
        expect(typeof phone.id).toBe('string');
        for (const { key: userKey } of phone.users) expect(userKey).toMatch(/^[0-9a-f]{64}$/);
        expect(['environment', 'user']).toContain(phone.settings.facingMode);
      }),
    );
  });
});

describe('a browser that refuses storage', () => {
  test.each(['calls', 'access'] as const)('by its %s: the phone works, in memory', (how) => {
    refuseStorage('localStorage', how);
    const store = open();
    isNew(store.read());
    store.write(active);
    expect(store.read()).toEqual(active);
    store.reset();
    isNew(store.read());
  });
});

describe('a page that Back shows as it was left', () => {
  test('reads the phone as other pages have left it', () => {
    const store = open();
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
    const store = open();
    store.write(active);
    store.onChange(() => undefined);
    window.show();
    expect(store.read()).toEqual(active);
  });
});

describe('another tab', () => {
  test('that changes the phone is heard until listening stops', () => {
    const store = open();
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
    const store = open();
    const listener = vi.fn();
    store.onChange(listener);
    window.storage('ib-key-phone-phone-iphone', JSON.stringify(active));
    window.storage('ib-key-progress', '{}');
    expect(listener).not.toHaveBeenCalled();
  });

  test.each([
    ['writes junk', key, '{'],
    ['removes the phone', key, null],
    ['clears the storage', null, null],
  ])('that %s leaves a new phone', (_, name, text) => {
    const store = open();
    store.write(active);
    store.onChange(() => undefined);
    window.storage(name, text);
    isNew(store.read());
  });
});

test('a user whom the app had lost is no longer lost once the user is active again, in whatever way', () => {
  const lost = withoutUsers(shared, ['practice-ana', 'practice-joint']);
  expect(withUser(lost, userWith('practice-ana')).lost).toEqual(['practice-joint']);
  const again = withUser(shared, userWith('practice-joint'));
  expect(again.users.map(({ id }) => id)).toEqual(['practice-firm', 'practice-ana', 'practice-joint']);
  expect('lost' in again).toBe(false);
});
