/** Parts of an address that say nothing about what the reader looked for. */
const structure = /^(guides?|articles?|kb|pages?|index|html?|www)$/i;

/**
 * What a wrong address may have meant, as words.
 * @param path The path below the base, such as `en/guides/activate-adroid-qr/`.
 * @param language The language of the page, with which the address may begin.
 */
export function wordsOfAddress(path: string, language: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // An address that is not well formed stays as it is.
  }
  // The look-up recognizes a number by the word before it.
  if (/(kb|article)\W*\d/i.test(plain)) return plain;
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== language && !structure.test(word))
    .join(' ');
}
