// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keep, kept } from '../../../src/page/safe-storage.ts';

describe.each(['localStorage', 'sessionStorage'] as const)('what is kept in %s', (where) => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  test('can be read again there, and nowhere else', () => {
    keep('a-key', 'a text', where);
    expect(kept('a-key', where)).toBe('a text');
    const other = where === 'localStorage' ? 'sessionStorage' : 'localStorage';
    expect(kept('a-key', other)).toBeNull();
    expect(kept('another-key', where)).toBeNull();
  });

  test('is nothing where the storage refuses or is full, and the page goes on', () => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    vi.stubGlobal(where, { setItem: refuse, getItem: refuse });
    try {
      expect(() => keep('a-key', 'a text', where)).not.toThrow();
      expect(kept('a-key', where)).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('is nothing where the browser has no such storage', () => {
    vi.stubGlobal(where, undefined);
    try {
      expect(() => keep('a-key', 'a text', where)).not.toThrow();
      expect(kept('a-key', where)).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test('what is kept without naming a storage stays when the tab is closed', () => {
  localStorage.clear();
  keep('a-key', 'a text');
  expect(localStorage.getItem('a-key')).toBe('a text');
  expect(kept('a-key')).toBe('a text');
});
