import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import { meantOf, soughtIn } from '../../../src/enrolment/given-texts.ts';
import { anyCode } from './builders.ts';

const [first, second] = fc.sample(fc.tuple(anyCode, anyCode), { numRuns: 1, seed: 4 })[0] ?? [];
if (!first || !second) throw new Error('No samples.');
const linkOf = (code: typeof first): string => createLink('https://guides.example/en/phone/', code);
const figure = 'https://guides.example/en/guides/activate-android-qr/#scan';
const secret = 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP';

describe('of several codes in one picture, the reader means', () => {
  test.each([
    ['the only one', [linkOf(first)]],
    ['the practice code beside a figure’s', [figure, linkOf(first)]],
    ['the practice code beside somebody’s secret', [secret, linkOf(first), 'hello']],
    ['the same code twice, as link and as string', [linkOf(first), first]],
  ])('%s', (_what, texts) => {
    expect(meantOf(texts, null)).toEqual({ text: first });
    expect(meantOf(texts, linkOf(second))).toEqual({ text: first });
  });

  test('of two practice codes, the one that the portal shows now', () => {
    expect(meantOf([linkOf(second), figure, linkOf(first)], linkOf(first))).toEqual({ text: first });
  });

  test('and nobody can know which where the portal shows neither', () => {
    expect(meantOf([linkOf(second), figure, linkOf(first)], null)).toEqual({ codes: [second, first] });
    expect(meantOf([linkOf(second), linkOf(first)], figure)).toEqual({ codes: [second, first] });
  });

  test.each([
    ['a secret before anything', [figure, 'hello', secret], secret],
    [
      'a practice code with a slip before what is foreign',
      [figure, linkOf(first).slice(0, -2)],
      linkOf(first).slice(0, -2),
    ],
    ['the first of others', ['hello', figure], 'hello'],
  ])('of none that can be used, %s', (_what, texts, text) => {
    expect(meantOf(texts, linkOf(second))).toEqual({ text });
  });
});

describe('the search of a picture ends', () => {
  test('with the code that the portal shows now, as link and as string, and with no other', () => {
    const isSought = soughtIn(linkOf(first));
    expect([linkOf(first), first, linkOf(second), figure].map(isSought)).toEqual([true, true, false, false]);
  });

  test.each([
    ['shows none', null],
    ['shows something else', figure],
  ])('with any code of ours where the portal %s', (_what, shown) => {
    expect([linkOf(first), linkOf(second), figure].map(soughtIn(shown))).toEqual([true, true, false]);
  });
});
