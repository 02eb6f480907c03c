/** Small numbers as signs of a text that stand in JSON as they are. */
const signs = Array.from({ length: 93 }, (_, at) => String.fromCharCode(at + 33)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
const placeOf = new Map(signs.map((sign, at) => [sign, at]));

/** How many there are. */
export const signCount = signs.length;

export const sign = (place: number): string => signs[place] ?? '';
export const placeAt = (text: string, at: number): number => placeOf.get(text[at] ?? '') ?? 0;

/** The same of two signs, for numbers below the square of their count. */
export const two = (number: number): string =>
  sign(Math.floor(number / signCount)) + sign(number % signCount);
export const twoAt = (text: string, at: number): number =>
  placeAt(text, at) * signCount + placeAt(text, at + 1);
