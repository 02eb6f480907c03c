import { expect, test } from 'vitest';
import type { PracticeDocument } from '../../../src/backend/document.ts';
import { emptyDocument, isDocument, isOtherVersion } from '../../../src/backend/document.ts';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { practiceVersion } from '../../../src/enrolment/practice.ts';

test('what was stored by this version is a document, as stored', () => {
  expect(isDocument(structuredClone(emptyDocument))).toBe(true);
});

test.each([
  undefined,
  null,
  7,
  'text',
  [],
  {},
  { ...emptyDocument, version: undefined },
  { ...emptyDocument, version: practiceVersion - 1 },
  { ...emptyDocument, version: practiceVersion + 1 },
  { ...emptyDocument, version: String(practiceVersion) },
])('%j is none', (stored) => {
  expect(isDocument(stored)).toBe(false);
});

/** A document with one of everything. */
const full: PracticeDocument = {
  ...emptyDocument,
  practice: {
    codes: [
      {
        code: 'PA7K3M9QXP2DVH4T' as ActivationCode,
        userId: 'practice-ana',
        issuedAt: 1,
        expiresAt: null,
        spent: { at: 2, by: null, problem: null },
      },
    ],
    enrolments: [{ userId: 'practice-ana', phoneId: null, key: 'a1'.repeat(32), at: 2 }],
    ended: [{ userId: 'practice-ana', key: 'b2'.repeat(32) }],
    logins: [
      {
        id: 'login',
        userId: 'practice-ana',
        phoneId: null,
        createdAt: 3,
        expiresAt: null,
        sent: 1,
        challenge: '048213',
        answer: null,
      },
    ],
    sessions: [{ id: 'session', userId: 'practice-ana', startedAt: 3, code: null, loginId: null }],
  },
  answers: [{ requestId: 'request', status: 200, body: {} }],
};

/** The path of each field, from the top down. */
const pathsIn = (value: object): string[][] =>
  Object.entries(value).flatMap(([name, inside]: [string, unknown]) => [
    [name],
    ...(typeof inside === 'object' && inside ? pathsIn(inside).map((path) => [name, ...path]) : []),
  ]);

/** The same document in which a field has another value; without one, the field is missing. */
function changed(path: readonly string[], ...value: unknown[]): object {
  const document = structuredClone(full) as object;
  const parent = path.slice(0, -1).reduce((at, name) => Reflect.get(at, name) as object, document);
  const name = path.at(-1) ?? '';
  if (value.length > 0) Reflect.set(parent, name, value[0]);
  else if (Array.isArray(parent)) parent.push(null);
  else Reflect.deleteProperty(parent, name);
  return document;
}

test.each(pathsIn(full))('a document with a damaged field is none: %s %s %s %s %s', (...path) => {
  expect(isDocument(full)).toBe(true);
  expect(isDocument(changed(path))).toBe(false);
  expect(isDocument(changed(path, Symbol('of no type')))).toBe(false);
});

test.each(['approved', 'denied', 'wrongResponse', 'cancelled', 'keyEnded'])(
  'a login may be answered: %s',
  (answer) => {
    expect(isDocument(changed(['practice', 'logins', '0', 'answer'], answer))).toBe(true);
  },
);

test.each([
  [practiceVersion - 1, true],
  [practiceVersion + 1, true],
  [practiceVersion, false],
  [String(practiceVersion - 1), false],
  [undefined, false],
])('a document of version %j is of another version: %s', (version, isOther) => {
  expect(isOtherVersion({ ...emptyDocument, version })).toBe(isOther);
});

test.each([undefined, null, 7, 'text'])('%j is of no version', (stored) => {
  expect(isOtherVersion(stored)).toBe(false);
});

test('a code by text message and a login that the phone is not told of are kept as such', () => {
  const [code] = full.practice.codes;
  const [login] = full.practice.logins;
  const practice = {
    ...full.practice,
    codes: [{ ...code, byText: true }],
    logins: [{ ...login, quiet: true }],
  };
  expect(isDocument({ ...full, practice })).toBe(true);
  expect(isDocument({ ...full, practice: { ...practice, codes: [{ ...code, byText: false }] } })).toBe(false);
});
