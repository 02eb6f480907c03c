/**
 * Tests that are nearly alike take turns: tests that differ in their words alone, and guides that differ in their phone
 * alone. `E2E_ALL=1` plays each of them.
 */
import { type Language, languages } from '../../src/i18n/languages.ts';

/** The turn of each width. A project of playwright.config.ts leaves out the tests of other turns. */
const turnOf = { wide: 0, phone: 1 };

/** Matches the tests that are not of this width's turn. */
export const notInTurn = (width: keyof typeof turnOf): RegExp =>
  process.env.E2E_ALL === undefined ? new RegExp(`@turn-(?!${turnOf[width]}\\b)`) : /^\b$/;

/**
 * The details of a test that exists in each language: the wide page plays it in one, the phone in the next.
 *
 * @param shift Tests beside each other have different ones, so that no language has all turns on one width.
 */
export const turn = (language: Language, shift = 0): { tag: string } => ({
  tag: `@turn-${(languages.indexOf(language) + shift) % languages.length}`,
});

const kindOf = (name: string): string => name.replaceAll(/android|iphone/g, 'phone');

/**
 * The details of a test of `name`, one of names that differ in their phone alone: one of each kind is in turn, and the
 * phones take turns over the kinds.
 *
 * @param otherwise The width that plays the test when the test is not in turn. Without it no width does.
 * @param only The width that alone plays a test in turn, where another one is like it. Without it each width does.
 */
export function turnOfPhones(
  name: string,
  names: readonly string[],
  otherwise?: keyof typeof turnOf,
  only?: keyof typeof turnOf,
): { tag?: string } {
  const kinds = [...new Set(names.map(kindOf))];
  const alike = names.filter((each) => kindOf(each) === kindOf(name));
  const isInTurn = alike[kinds.indexOf(kindOf(name)) % alike.length] === name;
  if (isInTurn) return only && alike.length > 1 ? { tag: `@turn-${turnOf[only]}` } : {};
  return { tag: `@turn-${otherwise === undefined ? 'rest' : turnOf[otherwise]}` };
}
