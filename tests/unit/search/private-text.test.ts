import { describe, expect, test } from 'vitest';
import { judge, keptOf } from '../../../src/search/private-text.ts';

describe('a search field', () => {
  test.each([
    'new phone',
    'KB2260',
    'kb-2260-something',
    'An error has occurred. Please try again.',
    'pin',
    'PIN forgotten',
    'two-factor authentication',
    'autenticación',
    '2260',
  ])('takes words: %s', (text) => {
    expect(judge(text)).toBe('words');
  });

  test.each([
    'otpauth://totp/IBKR:ana?secret=JBSWY3DPEHPK3PXP',
    'https://example.com/activate?session=abc',
    'WIFI:S:home;P:secret;;',
    'data:text/plain,secret',
    'javascript:alert(1)',
    'A1B2C3D4E5F6G7H8',
    'x9-88-77-66-55-44',
  ])('lets go of what may be private: %s', (text) => {
    expect(judge(text)).toBe('private');
    expect(keptOf(text)).toBe('');
  });

  test('keeps the number of an article’s address', () => {
    expect(keptOf('https://example.com/article/2260')).toBe('KB2260');
    expect(keptOf('otpauth://kb2260')).toBe('');
  });
});
