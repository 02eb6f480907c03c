/** Which styles the page of a guide has: its own, and those of the devices that play in it. */
import type { PhoneKind } from '../devices/kinds.ts';

/** A file for each kind of phone, as each file is a request. Nothing here knows which kinds there are. */
const sheets = import.meta.glob<string>('./sheets/*.css', { query: '?url', import: 'default', eager: true });

/** Address of the styles for a guide on this kind of phone. @throws where the kind has no file. */
export function sheetOf(kind: PhoneKind): string {
  const sheet = sheets[`./sheets/${kind}.css`];
  if (sheet === undefined)
    throw new Error(`src/guide/sheets/${kind}.css is missing: guides of ${kind} need it.`);
  return sheet;
}
