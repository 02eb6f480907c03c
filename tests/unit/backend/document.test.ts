import { expect, test } from 'vitest';
import { emptyDocument, isDocument } from '../../../src/backend/document.ts';
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
