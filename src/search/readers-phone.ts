/** The reader's kind of phone: the one they name, else that of the open guide, else that of the guides they began. */
import type { PhoneKind } from '../devices/kinds.ts';
import { conceptsIn, conceptTable } from './model/concepts.ts';
import { wordsOf } from './model/spelled.ts';

/** @param said The names of each kind of phone, with its makers. */
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

/** The guides that the reader began, as guide/progress.ts keeps them. */
function begun(): string {
  try {
    return Object.keys(JSON.parse(localStorage.getItem('ib-key-progress') ?? '{}') as object).join(' ');
  } catch {
    return '';
  }
}

/** @param kinds All kinds of phone. */
export function phoneOfReader(kinds: readonly PhoneKind[]): PhoneKind | undefined {
  const kindIn = (text: string): PhoneKind | undefined => {
    const named = kinds.filter((kind) => text.includes(kind));
    return named.length === 1 ? named[0] : undefined;
  };
  return kindIn(location.pathname) ?? kindIn(begun());
}
