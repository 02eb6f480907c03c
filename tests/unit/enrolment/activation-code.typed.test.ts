/** The activation code as people type and paste it, and what else they type and paste. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCode, parseCode, userOfCode } from '../../../src/enrolment/activation-code.ts';
import { userIds } from '../../../src/enrolment/users.ts';
import { anyCode, anyText } from './builders.ts';

const problemOf = (text: string) => {
  const outcome = parseCode(text);
  return outcome.ok ? 'none' : outcome.problem;
};

describe('what is forgiven', () => {
  const fullWidth = (text: string) =>
    text
      .replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0))
      .replaceAll(' ', '\u3000');

  test.each<[string, (shown: string) => string]>([
    ['lower case', (shown) => shown.toLowerCase()],
    ['no spaces', (shown) => shown.replaceAll(' ', '')],
    ['a space between all', (shown) => [...shown].join(' ')],
    ['O for 0', (shown) => shown.replaceAll('0', 'O')],
    ['o for 0', (shown) => shown.replaceAll('0', 'o')],
    ['I for 1', (shown) => shown.replaceAll('1', 'I')],
    ['l for 1', (shown) => shown.replaceAll('1', 'l')],
    ['full-width forms', fullWidth],
    [
      'digits of another keyboard',
      (shown) => shown.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))),
    ],
    ['line breaks and tabs', (shown) => `\r\n${shown.replaceAll(' ', '\n\t')}\n`],
    [
      'spaces that do not break and have no width',
      (shown) => `\ufeff${shown.replaceAll(' ', '\u00a0\u200b')}`,
    ],
    ['hyphens that show only at a line end', (shown) => [...shown].join('\u00ad')],
    ['marks of direction around it', (shown) => `\u2068${shown}\u2069`],
    ...[...'-‐‑‒–—―−﹣－_.·/'].map((dash): [string, (shown: string) => string] => [
      `groups parted by ${dash}`,
      (shown) => shown.replaceAll(' ', dash),
    ]),
  ])('%s', (_what, typed) => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseCode(typed(formatCode(code)))).toEqual({ ok: true, value: code });
      }),
    );
  });

  test.each([
    ['Your code is ', ', valid for ten minutes.'],
    ['Código de activación: «', '»'],
    ['Activation Code\n', '\n\nCopy'],
    ['(', ')'],
    ['コード：', '。'],
    ['Session ID = "', '" 08:30'],
  ])('text around it: %s… %s', (before, after) => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(parseCode(before + formatCode(code) + after)).toEqual({ ok: true, value: code });
        expect(parseCode(before + code + after)).toEqual({ ok: true, value: code });
      }),
    );
  });
});

describe('a text that is not a practice code', () => {
  test.each(['', ' ', '\u3000\n', '--', '\u200b\u2014', '\ufeff'])('%j is empty', (text) => {
    expect(problemOf(text)).toBe('code-empty');
  });

  test.each(['PA', 'PA7', 'pj 7k', 'PF12345678901', 'PA7K3M9QXP2DVH4T1234'])(
    '%s has a wrong length',
    (text) => {
      expect(problemOf(text)).toBe('code-length');
    },
  );

  test.each([
    'P',
    '7',
    '12345678',
    '1234567890123456',
    'PA7K3M9QXP2DVH4T12345',
    'PA7K*',
    'JBSWY3DPEHPK3PXP',
    'd2c5bd9e-57c5-4b1c-a5ad-4f0b0d6b7e11',
    'my dog is called Rex',
    'A'.repeat(4296),
    '0'.repeat(1_000_000),
    // The text after the part that is read may be a secret.
    `${' '.repeat(2000)}hunter22`,
    `PA7K 3M9Q${' '.repeat(2000)}hunter22`,
  ])('%.40s is not ours', (text) => {
    expect(problemOf(text)).toBe('not-ours');
  });

  test('never makes the parser throw', () => {
    const problems = ['code-empty', 'code-length', 'code-character', 'not-ours'];
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseCode(text);
        if (read.ok) expect(userIds).toContain(userOfCode(read.value));
        else expect(problems).toContain(read.problem);
      }),
      { numRuns: 500 },
    );
  });
});
