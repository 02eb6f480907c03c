/** Digits as any keyboard writes them: one reader for codes, challenges, PINs and the numbers that may be private. */

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** Unicode keeps the ten digits of a script together, in order and apart, so that the distance to the first is the value. */
function valueOf(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (isDigit(zero - 1)) zero -= 1;
  return String(codePoint - zero);
}

/**
 * Full-width forms, the digits of any script and those of keycap emojis (a digit with combining marks) as ASCII; every
 * other character stays as typed.
 */
export const foldDigits = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]|\p{Nd}/gu, (character) => character.normalize('NFKC'))
    .replace(/[^\P{Nd}0-9]/gu, valueOf)
    .replace(/(\d)[\ufe0f\u20e3]+/g, '$1');
