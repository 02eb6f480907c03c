/**
 * Facts that nobody outside IBKR knows must not be stated. Where the practice devices need a value of their own, the
 * text says that the value is ours. These checks are tripwires, not proofs: a hit asks for a look, and for a better
 * sentence.
 *
 * content/<language>/wording.json holds how a language speaks of such a fact.
 */
import { describe, expect, test } from 'vitest';
import type { Passage } from './content.ts';
import { everyPassage, expectNoFindings, without } from './content.ts';
import type { Wording } from './wording.ts';
import { wordings } from './wording.ts';

/** Strings that only the practice portal or the fault injection shows: their place already says "practice". */
const shownByPractice =
  /content\/\w+\/strings\/(?:portal\.json, "portal\.|problems\.json, "problems\.trouble\.fault\.)/;

type Tripwire = {
  advice: string;
  unlessPractice?: true;
  /** Signs that are the same in every language, besides those of each language. */
  everywhere?: RegExp;
};

/** Each unknown fact, with its tripwire. */
const tripwires: Readonly<Record<string, Tripwire>> = {
  'how long a real code lasts': {
    advice:
      'No lifetime of a real code is public. Say that the time is the practice portal’s, or leave it out.',
    unlessPractice: true,
  },
  'how long the string is, and of what': {
    advice: 'The form of a real string is not public. Say that it is the practice string’s.',
    unlessPractice: true,
  },
  'what the real code holds': {
    advice: 'What is in the real code is not public. Leave it out.',
    unlessPractice: true,
  },
  'how many users one phone takes': { advice: 'No number is published. Say “several users”.' },
  'how many wrong PINs lock': { advice: 'No limit and no lock are known of the real app. Leave it out.' },
  'which PINs the app refuses': {
    advice: 'IBKR lists no sequences and no repeats. Name only birthdays, addresses, ID and phone numbers.',
    everywhere: /\b(?:1234|1111|0000|4321)\b/,
  },
  'a telephone number': {
    advice: 'Numbers change: send the reader to ibkr.com/support.',
    everywhere: /(?<![\d-])\+?\d[\d\s().-]{6,}\d(?![\d-])/,
  },
  'whether a moved or renewed IB Key keeps its PIN': { advice: 'Not known. Leave it out.' },
  'how to remove a user from the phone': { advice: 'No way is known. Leave it out.' },
  'which systems the app runs on today': {
    advice:
      'Known are Android 7 and iOS 13, and from older articles Android 6.0 and iOS 11.0. Write no other.',
    everywhere: /Play Integrity|iOS (?:8|9|10|12|1[4-9]|2\d)/,
  },
  'that IB Key has no PIN on an iPhone': {
    advice: 'Nobody says so. Known is that IBKR’s articles for the iPhone never ask for one.',
  },
  'a promise about the real service': { advice: 'This site promises nothing about the real service.' },
};

/** The facts for which a language must have words. */
const spoken = Object.keys(tripwires).filter((fact) => fact !== 'a telephone number');

const signOf = (sign: string, numbers: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${sign.replaceAll('{number}', `(?:${numbers})`)})`, 'iu');

function trips(fact: string, { where, text }: Passage, { facts }: Wording): boolean {
  const { unlessPractice, everywhere } = tripwires[fact] ?? {};
  const known = facts.known[fact];
  const rest = known === undefined ? text : text.replaceAll(new RegExp(known, 'g'), '…');
  const sign = facts.signs[fact];
  const isSaid =
    (sign !== undefined && signOf(sign, facts.numbers).test(rest)) || everywhere?.test(rest) === true;
  const isOfPractice = new RegExp(facts.practice, 'i').test(text) || shownByPractice.test(where);
  return isSaid && !(unlessPractice && isOfPractice);
}

const passageOf = (text: string): Passage => ({ where: '', source: text, text });
const examplesOf = (kind: 'noticed' | 'allowed') =>
  wordings.flatMap(([language, wording]) =>
    wording.facts[kind].map((text) => [language, text, wording] as const),
  );

describe('what is not known', () => {
  test.each(Object.entries(tripwires))('is not stated: %s', (fact, { advice }) => {
    expectNoFindings(
      wordings.flatMap(([language, wording]) =>
        everyPassage(language)
          .filter((passage) => trips(fact, passage, wording))
          .map(({ where, text }) => `${where}: “${text}” ${advice}`),
      ),
    );
  });

  test('has its signs in every language, and no others', () => {
    expectNoFindings(
      wordings.flatMap(([language, { facts }]) => [
        ...without(spoken, Object.keys(facts.signs)).map(
          (fact) => `content/${language}/wording.json: no sign of “${fact}”. Say how it would be written.`,
        ),
        ...without(Object.keys(facts.signs), spoken).map(
          (fact) => `content/${language}/wording.json: “${fact}” is no tripwire of facts.test.ts.`,
        ),
      ]),
    );
  });

  test.each(examplesOf('noticed'))('is noticed in %s: %s', (_, text, wording) => {
    expect(Object.keys(tripwires).filter((fact) => trips(fact, passageOf(text), wording))).toHaveLength(1);
  });

  test.each(examplesOf('allowed'))('may be said of the practice devices, in %s: %s', (_, text, wording) => {
    expect(Object.keys(tripwires).filter((fact) => trips(fact, passageOf(text), wording))).toEqual([]);
  });
});
