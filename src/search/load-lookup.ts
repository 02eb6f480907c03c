/**
 * Fetches what the look-up knows: the page's language first, nearly always the reader's own, then the other
 * languages.
 */
import type { PhoneKind } from '../devices/kinds.ts';
import { base } from '../i18n/paths.ts';
import { makeLookUp } from './lookup.ts';
import type { LookupData } from './lookup-data.ts';
import { once } from './once.ts';
import type { Likely } from './model/read.ts';
import { readModel } from './model/read.ts';
import type { Packed } from './model/packed.ts';
import { phoneNamed, phoneOfReader } from './readers-phone.ts';
import { makeMayHoldSecret } from './may-hold-secret.ts';
import type { ReplyTo } from './reply.ts';
import { makeReply } from './reply.ts';
import { makeReader } from './words-in.ts';

export type Known = {
  data: LookupData;
  replyTo: ReplyTo;
  /** The telling words of a text, for the full-text search. */
  telling: (text: string) => string;
  /** True when a text may hold a secret and must not stand in an address. */
  mayHoldSecret: (text: string) => boolean;
};

async function fetchJson<Value>(path: string): Promise<Value> {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
}

const fetchData = (language: string): Promise<LookupData> => fetchJson(`${language}/search.json`);
const model = once(async () => readModel(await fetchJson<Packed>('search-model.json')));

/** Builds the look-up. @returns what makes the rest with the model: it is the largest file and comes last. */
function lookupOf(data: LookupData, others: readonly LookupData[]): (likely: Likely) => Known {
  const vocabularies = [data, ...others].map(({ vocabulary }) => vocabulary);
  const { telling } = makeReader(vocabularies);
  const named = phoneNamed(data.phones);
  const phoneOf = (text: string) => named(text) ?? phoneOfReader(Object.keys(data.phones) as PhoneKind[]);
  const lookUp = makeLookUp(data, others);
  const mayHoldSecret = makeMayHoldSecret(vocabularies);
  return (likely) => ({ data, replyTo: makeReply(data, lookUp, likely, phoneOf), telling, mayHoldSecret });
}

const own = once(() => fetchData(document.documentElement.lang));

/** The languages that the header links to: no script carries a list of the languages. */
const languagesOffered = (): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map(({ hreflang }) => hreflang);

/** The look-up in the page's language. Rejects without the network; may be called again. */
export const loadLookup = once(async () => {
  const [complete, likely] = await Promise.all([own().then((data) => lookupOf(data, [])), model()]);
  return complete(likely);
});

/** The look-up in all languages. Rejects without the network; may be called again. */
export const loadWholeLookup = once(async () => {
  const [data, likely] = await Promise.all([own(), model()]);
  const others = languagesOffered().filter((language) => language !== data.language);
  return lookupOf(data, await Promise.all(others.map(fetchData)))(likely);
});
