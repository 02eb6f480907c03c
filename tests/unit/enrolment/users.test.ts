import { describe, expect, test } from 'vitest';
import { alphabet } from '../../../src/enrolment/base32.ts';
import { findUser, practiceUsers, userBySymbol, userIds } from '../../../src/enrolment/users.ts';

describe('the practice users', () => {
  test('have symbols that a code can carry, all different, and none of them the symbol of the version', () => {
    const symbols: string[] = practiceUsers.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(symbols).not.toContain('P');
    for (const symbol of symbols) expect([...alphabet]).toContain(symbol);
  });

  test('are found by id and by symbol, and no one else is', () => {
    expect(userIds).toEqual(['practice-ana', 'practice-joint', 'practice-firm']);
    for (const user of practiceUsers) {
      expect(findUser(user.id)).toBe(user);
      expect(userBySymbol(user.symbol)).toBe(user);
    }
    for (const nobody of ['', 'toString', 'a', 'PRACTICE-ANA']) {
      expect(findUser(nobody)).toBeUndefined();
      expect(userBySymbol(nobody)).toBeUndefined();
    }
    expect(userBySymbol(undefined)).toBeUndefined();
  });
});
