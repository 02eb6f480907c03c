/** Parts of an address that say nothing of what was looked for. */
const structure = /^(guides?|articles?|kb|pages?|index|html?|www)$/i;

/**
 * What a wrong address may have meant, as words.
 *
 * @param path below the base, such as `en/guides/activate-adroid-qr/`
 * @param language of the page, which the address may begin with
 */
export function wordsOfAddress(path: string, language: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // Not well formed: as it is, then.
  }
  // The look-up knows numbers by the word before them.
  if (/(kb|article)\W*\d/i.test(plain)) return plain;
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== language && !structure.test(word))
    .join(' ');
}
