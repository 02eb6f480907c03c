import { describe, expect, test } from 'vitest';
import { figureCode } from '../../../src/devices/kit/figured.ts';
import { judgeLater } from '../../../src/search/judge-later.ts';
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
    'Error 500 on 2026-01-15 10:24:33',
    'IBKR Mobile',
    'my challenge is 048 213',
    'response 01234567',
    'autenticación',
    '2260',
  ])('takes words: %s', async (text) => {
    expect(judge(text)).toBe('words');
    await expect(judgeLater(text)).resolves.toEqual({ is: 'words', kept: text });
  });

  test.each([
    ['secret', 'otpauth://totp/IBKR:ana?secret=JBSWY3DPEHPK3PXP'],
    ['web', 'https://example.com/activate?session=abc'],
    ['wifi', 'WIFI:S:home;P:secret;;'],
    ['data', 'data:text/plain,secret'],
    ['script', 'javascript:alert(1)'],
    ['key', 'A1B2C3D4E5F6G7H8'],
    ['phone', 'x9-88-77-66-55-44'],
    ['phone', 'my number is +34 600 123 456'],
    ['email', 'my password is hunter2, me@example.com'],
    ['card', '4111 1111 1111 1111'],
  ])('drops a text that may be private, and names its kind: %s, %s', async (kind, text) => {
    expect(judge(text)).toBe(kind);
    expect(keptOf(text)).toBe('');
    await expect(judgeLater(text)).resolves.toEqual({ is: kind, kept: '' });
  });

  test('drops a practice code, which is nobody’s secret', async () => {
    await expect(judgeLater(`my code is ${figureCode}`)).resolves.toEqual({
      is: 'practice-code',
      kept: '',
    });
  });

  test('keeps the number in an article’s address', () => {
    expect(keptOf('https://example.com/article/2260')).toBe('KB2260');
    expect(keptOf('otpauth://kb2260')).toBe('');
  });
});
