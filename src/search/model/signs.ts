/** Characters for small numbers: JSON holds each of them without an escape. */
const signs = Array.from({ length: 93 }, (_, at) => String.fromCharCode(at + 33)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
const placeOf = new Uint8Array(128);
for (const [at, sign] of signs.entries()) placeOf[sign.charCodeAt(0)] = at;

/** The number of such characters. */
export const signCount = signs.length;

export const sign = (place: number): string => signs[place] ?? '';
export const placeAt = (text: string, at: number): number => placeOf[text.charCodeAt(at)] ?? 0;

/** The same with two characters, for numbers below the square of their count. */
export const two = (number: number): string =>
  sign(Math.floor(number / signCount)) + sign(number % signCount);
export const twoAt = (text: string, at: number): number =>
  placeAt(text, at) * signCount + placeAt(text, at + 1);
