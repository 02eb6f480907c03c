import { describe, expect, test } from 'vitest';
import { documentVersion, emptyDocument, readDocument } from '../../../src/backend/document.ts';

describe('what was stored', () => {
  test('is taken where it is of this version', () => {
    const stored = { ...emptyDocument, conditions: { ...emptyDocument.conditions, latency: 7 } };
    expect(readDocument(structuredClone(stored))).toEqual(stored);
  });

  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { version: documentVersion - 1 },
    { version: documentVersion + 1 },
  ])('%j is replaced by an empty document', (stored) => {
    expect(readDocument(stored)).toBe(emptyDocument);
  });
});
