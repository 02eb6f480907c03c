/** Which style sheets a page with a journey loads: those for the phones of its cast. */
import type { PhoneKind } from '../devices/kinds.ts';
import type { Cast } from '../journeys/journey.ts';

/** A folder for each kind of page, and in it one file for each kind of phone, since each file is a request. */
const all = import.meta.glob<string>('./sheets/*/*.css', { query: '?url', import: 'default', eager: true });

type Page = 'guide' | 'article';
type Sheets = Readonly<Record<string, string>>;

/**
 * Address of the styles for a journey with this cast, on a guide's page or on an article's.
 * @param sheets the address of each file. @throws if a kind of phone has no file.
 */
export const sheetOf = ({ phone }: Cast, page: Page, sheets: Sheets = all): string =>
  sheetFor(phone, page, sheets);

/** The same for an old phone of another kind, whose styles come with practice; undefined where there is none. */
export const laterSheetOf = ({ phone, oldPhone = phone }: Cast, page: Page, sheets: Sheets = all) =>
  oldPhone === phone ? undefined : sheetFor(oldPhone, page, sheets);

function sheetFor(kind: PhoneKind, page: Page, sheets: Sheets): string {
  const file = `sheets/${page}/${kind}.css`;
  const sheet = sheets[`./${file}`];
  if (sheet === undefined) throw new Error(`src/guide/${file} is missing: a ${page} with ${kind} needs it.`);
  return sheet;
}
