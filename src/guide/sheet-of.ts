/** Which style sheets a guide's page loads: those for the phones of its cast. */
import type { Cast } from '../journeys/journey.ts';

/** One file for each kind of phone, since each file is a request. No kind is named here. */
const all = import.meta.glob<string>('./sheets/*.css', { query: '?url', import: 'default', eager: true });

/**
 * Addresses of the styles for a guide with this cast.
 * @param sheets the address of each file. @throws if a kind of phone has no file.
 */
export function sheetsOf({ phone, oldPhone = phone }: Cast, sheets: Readonly<Record<string, string>> = all) {
  return [...new Set([phone, oldPhone])].map((kind) => {
    const sheet = sheets[`./sheets/${kind}.css`];
    if (sheet === undefined)
      throw new Error(`src/guide/sheets/${kind}.css is missing: guides of ${kind} need it.`);
    return sheet;
  });
}
