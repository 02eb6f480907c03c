/**
 * Loads the strings of one language: a browser fetches only the strings of its page. Every language has all of these
 * files, since the build reads each of them (at-build.ts).
 */
import type { AloneStrings, LateStrings, LiveStrings } from './fetched-together.ts';
import type { Strings } from './keys.ts';
import type { Language } from './languages.ts';
import type { PhoneNamespace } from './shared-labels.ts';

type Load<Words> = Record<string, () => Promise<Words>>;

// One file stands for all files that are fetched with it (fetched-together.ts lists them).
const live = import.meta.glob<LiveStrings>('/content/*/strings/app.json', {
  query: '?live',
  import: 'default',
});
const late = import.meta.glob<LateStrings>('/content/*/strings/problems.json', {
  query: '?late',
  import: 'default',
});
const alone = import.meta.glob<AloneStrings>('/content/*/strings/alone.json', {
  query: '?alone',
  import: 'default',
});
const phones = import.meta.glob<object>('/content/*/strings/{android,iphone}.json', {
  query: '?phone',
  import: 'default',
});

/** @throws when the language lacks the file. */
export async function load<Words>(files: Load<Words>, language: Language, name: string): Promise<Words> {
  const words = await files[`/content/${language}/strings/${name}.json`]?.();
  if (!words) throw new Error(`${name}: no words in ${language}`);
  return words;
}

/** The words of one kind of phone. */
export const loadPhoneStrings = async (
  language: Language,
  kind: PhoneNamespace,
): Promise<Partial<Pick<Strings, PhoneNamespace>>> => ({ [kind]: await load(phones, language, kind) });

/** All words but those of the phones and the late ones. */
export const loadStrings = (language: Language): Promise<LiveStrings> => load(live, language, 'app');

/** The words of a page on which a phone stands alone. */
export const loadAloneStrings = (language: Language): Promise<AloneStrings> => load(alone, language, 'alone');

/** The words of problems, and of conditions for which a step waits: fetched in idle time, or with the first problem. */
export const loadLateStrings = (language: Language): Promise<LateStrings> => load(late, language, 'problems');
