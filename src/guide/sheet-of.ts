/** Which styles the page of a guide has: its own, and those of the devices that play in it. */
import type { Cast } from '../journeys/journey.ts';

/** A file for each kind of phone, as each file is a request. Nothing here knows which kinds there are. */
const all = import.meta.glob<string>('./sheets/*.css', { query: '?url', import: 'default', eager: true });

/**
 * Addresses of the styles for a guide with this cast.
 * @param sheets the address of each file. @throws where a kind of phone has no file.
 */
export function sheetsOf({ phone, oldPhone = phone }: Cast, sheets: Readonly<Record<string, string>> = all) {
  return [...new Set([phone, oldPhone])].map((kind) => {
    const sheet = sheets[`./sheets/${kind}.css`];
    if (sheet === undefined)
      throw new Error(`src/guide/sheets/${kind}.css is missing: guides of ${kind} need it.`);
    return sheet;
  });
}
