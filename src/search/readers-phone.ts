/** Which kind of phone a reader has: as they say, else by the guide that is open, else by those that they began. */
import type { PhoneKind } from '../devices/kinds.ts';
import { conceptsIn, conceptTable } from './model/concepts.ts';
import { wordsOf } from './model/spelled.ts';

/** @param said what each kind is called, with its makers */
export function phoneNamed(
  said: Readonly<Record<PhoneKind, string>>,
): (text: string) => PhoneKind | undefined {
  const table = conceptTable([said]);
  const names = Object.keys(said) as PhoneKind[];
  return (text) => {
    const named = conceptsIn(wordsOf(text), table).flatMap((place) => names[place] ?? []);
    return named.length === 1 ? named[0] : undefined;
  };
}

/** Guides that were begun, as guide/progress.ts keeps them. */
function begun(): string {
  try {
    return Object.keys(JSON.parse(localStorage.getItem('ib-key-progress') ?? '{}') as object).join(' ');
  } catch {
    return '';
  }
}

/** @param kinds of phones that there are */
export function phoneOfReader(kinds: readonly PhoneKind[]): PhoneKind | undefined {
  const kindIn = (text: string): PhoneKind | undefined => {
    const named = kinds.filter((kind) => text.includes(kind));
    return named.length === 1 ? named[0] : undefined;
  };
  return kindIn(location.pathname) ?? kindIn(begun());
}
