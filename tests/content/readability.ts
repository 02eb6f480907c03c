/**
 * How hard a text is to read, by two published formulas:
 *
 * - English, Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 * - Spanish, Flesch–Szigriszt (the INFLESZ scale): 206.835 − 62.3 × syllables per word − words per sentence.
 *   INFLESZ calls 55 to 65 normal, 65 to 80 quite easy, above that very easy.
 *
 * Both need syllables, which are counted by rule, without a dictionary: English within a few in a hundred, Spanish
 * nearly exactly. A name in capitals that is spelled (QR, IBKR) counts one for each letter, a number one for each
 * digit. Long numbers, as of articles, are words but count no syllables, as Flesch himself advises ("A new readability
 * yardstick", 1948): they would say more about the numbers than about the text.
 */
/** The sentences of one paragraph. A colon or semicolon ends no sentence. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?!…][”»")]*)\s+(?=[\p{Lu}\p{N}¿¡«“"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'./-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words that are spelled letter by letter, or digit by digit. */
const spelled = /^(?:\p{N}+|IB|KB|ID|QR|SMS|IBKR)$/u;

function syllablesOfEnglish(word: string): number {
  // Silent endings: -es and -ed after most consonants, a last -e.
  const spoken = word
    .replace(/[’']s$/, '')
    .replace(/(?<=[aeiouy])(?=ing)|(?<=cre)(?=at)/, '-')
    .replace(
      /(?<=[aeiouy].*)(?:(?<![sxzcg]|[cs]h|[aeiouy]|[^aeiouy]l)es|(?<![td])ed|(?<![^aeiouy]l|e)e)$/,
      '',
    );
  return Math.max(1, spoken.match(/i[ao](?!n\b|ns\b|l\b)|[aeiouy]{1,2}/g)?.length ?? 0);
}

function syllablesOfSpanish(word: string): number {
  const spoken = word
    .replaceAll(/qu(?=[eiéí])/g, 'k')
    .replaceAll(/gu(?=[eiéí])/g, 'g')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  // Each strong vowel, and each weak vowel with an accent, makes a syllable.
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0), 0);
  return Math.max(1, count);
}

const syllables = { en: syllablesOfEnglish, es: syllablesOfSpanish };
type Counted = keyof typeof syllables;

export function syllablesIn(word: string, language: Counted): number {
  if (spelled.test(word)) return word.length;
  const parts = word.toLowerCase().split(/[-./]/);
  return parts.reduce((sum, part) => sum + syllables[language](part), 0);
}

/** Words per sentence and syllables per word of some paragraphs. */
function measure(paragraphs: readonly string[], language: Counted) {
  const sentences = paragraphs.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const spoken = words.filter((word) => !/\d{3}/.test(word));
  const syllables = spoken.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  return { perSentence: words.length / sentences.length, perWord: syllables / spoken.length };
}

/** The years of school (in the USA) that a text requires. */
export function fleschKincaidGrade(paragraphs: readonly string[]): number {
  const { perSentence, perWord } = measure(paragraphs, 'en');
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

/** 0 to 100 and more; a higher number is easier. */
export function inflesz(paragraphs: readonly string[]): number {
  const { perSentence, perWord } = measure(paragraphs, 'es');
  return 206.835 - 62.3 * perWord - perSentence;
}

type Formula = {
  name: string;
  weigh: (paragraphs: readonly string[]) => number;
  isTooHard: (weight: number, limit: number) => boolean;
};

/** The formulas by the names in content/<language>/wording.json. */
export const formulas: Readonly<Record<string, Formula>> = {
  'flesch-kincaid': {
    name: 'Flesch–Kincaid grade',
    weigh: fleschKincaidGrade,
    isTooHard: (grade, limit) => grade > limit,
  },
  inflesz: { name: 'INFLESZ', weigh: inflesz, isTooHard: (score, limit) => score < limit },
};
