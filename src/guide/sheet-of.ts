/** Which style sheets a page with a journey loads: those for the phones of its cast. */
import type { Cast } from '../journeys/journey.ts';

/** A folder for each kind of page, and in it one file for each kind of phone, since each file is a request. */
const all = import.meta.glob<string>('./sheets/*/*.css', { query: '?url', import: 'default', eager: true });

/**
 * Addresses of the styles for a journey with this cast, on a guide's page or on an article's.
 * @param sheets the address of each file. @throws if a kind of phone has no file.
 */
export function sheetsOf(
  { phone, oldPhone = phone }: Cast,
  page: 'guide' | 'article',
  sheets: Readonly<Record<string, string>> = all,
) {
  return [...new Set([phone, oldPhone])].map((kind) => {
    const file = `sheets/${page}/${kind}.css`;
    const sheet = sheets[`./${file}`];
    if (sheet === undefined)
      throw new Error(`src/guide/${file} is missing: a ${page} with ${kind} needs it.`);
    return sheet;
  });
}
