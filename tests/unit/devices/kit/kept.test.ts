/** Each door through which something kept is read: whatever stands there, it fits, or practice begins again. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { createClient } from '../../../../src/api/client.ts';
import { emptyDocument, isDocument } from '../../../../src/backend/document.ts';
import { androidMemory } from '../../../../src/devices/android/android.memory.ts';
import { iphone, iphoneTab } from '../iphone/whole-iphone.ts';
import { iphoneMemory } from '../../../../src/devices/iphone/iphone.memory.ts';
import { takeMisfit } from '../../../../src/devices/kit/kept.ts';
import type { MemoryOf, PhoneMemory } from '../../../../src/devices/phone/phone.memory.ts';
import { openPhoneStore } from '../../../../src/devices/phone/phone.memory.ts';
import { portalTab, usualPortal } from '../portal/whole-portal.ts';
import { figured } from '../../../../src/devices/kit/figured.ts';
import { portalFixtures } from '../../../../src/devices/portal/portal.fixtures.ts';
import { androidFigures } from '../../../../src/devices/android/android.fixtures.ts';
import { iphoneFigures } from '../../../../src/devices/iphone/iphone.fixtures.ts';
import { practiceVersion } from '../../../../src/enrolment/practice.ts';
import { stubStorage, stubWindow } from '../storage-stub.ts';
import { android, androidTab } from '../android/whole-android.ts';

type Json = Record<string, unknown>;
type Path = readonly string[];

/** The places of all fields within a value, but what stands within a free part. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) => [
    [...path, key],
    ...fieldsOf(within, [...path, key]),
  ]);
}

/** A copy of a value in which one field is something else; `undefined` takes the field out. */
function withField(value: unknown, [key = '', ...rest]: Path, field: unknown): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  if (rest.length > 0) copy[key] = withField(copy[key], rest, field);
  else if (field === undefined) delete copy[key];
  else copy[key] = field;
  return copy;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((within, key) => (within as Json)[key], value);

/** Something of another type than what stands there. */
const another = (value: unknown): unknown[] =>
  [7, 'another', true, { other: 1 }, [{}]].filter(
    (other) => typeof other !== typeof value || Array.isArray(other) !== Array.isArray(value),
  );

const phoneId = 'a-phone';
const documentWithAll = {
  ...emptyDocument,
  practice: {
    codes: [
      {
        code: 'c',
        userId: 'practice-ana',
        issuedAt: 1,
        expiresAt: 2,
        spent: { at: 1, by: phoneId, problem: 'code-used' },
      },
    ],
    enrolments: [{ userId: 'practice-ana', phoneId, key: 'a1'.repeat(32), at: 1 }],
    ended: [{ userId: 'practice-ana', key: 'b2'.repeat(32) }],
    logins: [
      {
        id: 'l',
        userId: 'practice-ana',
        phoneId,
        createdAt: 1,
        expiresAt: 2,
        sent: 1,
        challenge: '123456',
        answer: null,
      },
    ],
    sessions: [{ id: 's', userId: 'practice-ana', startedAt: 1, code: null, loginId: 'l' }],
  },
  answers: [{ requestId: 'r', status: 200, body: { now: 1 } }],
};

describe('the document of the service', () => {
  test('is used as it is', () => {
    expect(isDocument(documentWithAll)).toBe(true);
  });

  const fields = fieldsOf(documentWithAll).filter((path) => !path.includes('body'));
  test.each(fields.map((path) => [path.join('.'), path] as const))(
    'is not used where %s is missing or of another type',
    (_, path) => {
      const broken = [undefined, ...another(at(documentWithAll, path))].filter(
        // What may be null in one state is a text in another one.
        (value) => !(at(documentWithAll, path) === null && typeof value === 'string'),
      );
      for (const value of broken) {
        // One of several items may be missing.
        if (value === undefined && path.at(-1) === '0') continue;
        expect(isDocument(withField(documentWithAll, path, value)), JSON.stringify(value)).toBe(false);
      }
    },
  );

  test.each([practiceVersion + 1, practiceVersion - 1, null, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not used in version %s',
    (version) => expect(isDocument({ ...documentWithAll, version })).toBe(false),
  );

  test.each([
    ['enrolments', 'key'],
    ['ended', 'key'],
    ['logins', 'challenge'],
  ])('is not used where an item of %s has a %s that nothing can be calculated with', (list, field) => {
    for (const value of ['', 'another', 'a1', '__proto__', 'x'.repeat(64)])
      expect(isDocument(withField(documentWithAll, ['practice', list, '0', field], value)), value).toBe(
        false,
      );
  });

  test.each(['codes', 'enrolments', 'ended', 'logins', 'sessions'])(
    'is not used where an item of %s is null',
    (list) => {
      expect(isDocument(withField(documentWithAll, ['practice', list], [null]))).toBe(false);
    },
  );
});

type Started = { actor: { getSnapshot(): { value: string; status: string } }; stop(): void };
const tabs: readonly [string, v.GenericSchema, (name: string) => Started][] = [
  ['portal', portalTab, (name) => usualPortal.start({ client: createClient('/api'), name })],
  ['android', androidTab, (name) => android.start({ client: createClient('/api'), name })],
  ['iphone', iphoneTab, (name) => iphone.start({ client: createClient('/api'), name })],
];

describe.each(tabs)('the screen that a tab kept of a device: %s', (kind, schema, start) => {
  let stored: Map<string, string>;
  beforeEach(() => {
    stored = stubStorage('sessionStorage');
    stubStorage('localStorage');
    stubWindow();
    // A service that never answers.
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    vi.useFakeTimers();
    takeMisfit();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const key = `ib-key-tab-${kind}`;
  function kept(): Json {
    const device = start(kind);
    const actor = device.actor as unknown as { send(event: { type: string }): void };
    actor.send({ type: 'press.practice-ana' });
    actor.send({ type: 'press.home' });
    device.stop();
    return JSON.parse(stored.get(key) ?? '{}') as Json;
  }

  test('is used as it is, on every screen', () => {
    const whole = kept();
    expect(safeParse(schema, whole).issues).toBeUndefined();
    const contexts =
      kind === 'portal'
        ? Object.values(portalFixtures)
        : Object.keys((kind === 'android' ? android : iphone).facts.screens).map((screen) =>
            (kind === 'android' ? androidFigures : iphoneFigures).contextsOf(figured, [])(screen as 'home'),
          );
    for (const context of contexts)
      expect(
        safeParse(schema, withField(whole, ['snapshot', 'context'], JSON.parse(JSON.stringify(context))))
          .issues,
      ).toBeUndefined();
  });

  test('begins anew, and says so, where any field is missing, null or of another type', () => {
    const whole = kept();
    const ofOurs = fieldsOf(whole).filter(
      ([first, second]) =>
        first === 'version' ||
        second === undefined ||
        ['value', 'context', 'status', 'children'].includes(second),
    );
    for (const path of ofOurs)
      for (const value of [undefined, null, ...another(at(whole, path))]) {
        stored.set(key, JSON.stringify(withField(whole, path, value)));
        const device = start(kind);
        const { status, value: screen } = device.actor.getSnapshot();
        device.stop();
        expect(status, `${path.join('.')}: ${JSON.stringify(value)}`).toBe('active');
        expect(typeof screen).toBe('string');
        const hadMisfit = takeMisfit();
        if (screen !== at(whole, ['snapshot', 'value'])) expect(hadMisfit).toBe(true);
      }
  });

  test('begins anew, and says so, in the next version, and half written', () => {
    const whole = kept();
    const texts = [
      JSON.stringify({ ...whole, version: practiceVersion + 1 }),
      JSON.stringify(whole).slice(0, -9),
    ];
    for (const text of texts) {
      stored.set(key, text);
      start(kind).stop();
      expect(takeMisfit()).toBe(true);
    }
  });
});

describe('the memory of a phone', () => {
  beforeEach(() => void stubStorage('localStorage'));
  afterEach(() => vi.unstubAllGlobals());

  function expectUsedOrNew<Memory extends PhoneMemory>(memory: MemoryOf<Memory>): void {
    const phone = memory.newPhone('some');
    for (const path of fieldsOf(phone))
      fc.assert(
        fc.property(fc.constantFrom(undefined, null, ...another(at(phone, path))), (value) => {
          localStorage.setItem('ib-key-phone-x', JSON.stringify(withField(phone, path, value)));
          takeMisfit();
          expect(safeParse(memory.schema, openPhoneStore('x', memory).read()).success).toBe(true);
        }),
      );
  }

  test.each(['', 'a'.repeat(65)])('is new where no request could name the phone: %j', (id) => {
    for (const kept of [androidMemory.newPhone(id), { isNew: practiceVersion, id }]) {
      localStorage.setItem('ib-key-phone-x', JSON.stringify(kept));
      takeMisfit();
      expect(openPhoneStore('x', androidMemory).read().id).not.toBe(id);
      expect(takeMisfit()).toBe(true);
    }
  });

  test('of an Android phone is used, or is new', () => expectUsedOrNew(androidMemory));
  test('of an iPhone is used, or is new', () => expectUsedOrNew(iphoneMemory));
});
