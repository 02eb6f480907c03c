/**
 * Loads the strings of one language: a browser fetches only those of the page it shows. No language lacks any of these
 * files: the build has read them all (at-build.ts).
 */
import type { LateStrings, LiveStrings } from './fetched-together.ts';
import type { Strings } from './keys.ts';
import type { Language } from './languages.ts';
import type { PhoneNamespace } from './shared-labels.ts';

type Load<Words> = Record<string, () => Promise<Words>>;

// One file stands for all that are fetched with it: which these are is in fetched-together.ts.
const live = import.meta.glob<LiveStrings>('/content/*/strings/app.json', {
  query: '?live',
  import: 'default',
});
const late = import.meta.glob<LateStrings>('/content/*/strings/problems.json', {
  query: '?late',
  import: 'default',
});
const phones = import.meta.glob<object>('/content/*/strings/{android,iphone}.json', {
  query: '?phone',
  import: 'default',
});

async function load<Words>(files: Load<Words>, language: Language, name: string): Promise<Words> {
  const words = await files[`/content/${language}/strings/${name}.json`]?.();
  if (!words) throw new Error(`${name}: no words in ${language}`);
  return words;
}

/** The words of one kind of phone. */
export const loadPhoneStrings = async (
  language: Language,
  kind: PhoneNamespace,
): Promise<Partial<Pick<Strings, PhoneNamespace>>> => ({ [kind]: await load(phones, language, kind) });

/** All but the words of phones, and the late ones. */
export const loadStrings = (language: Language): Promise<LiveStrings> => load(live, language, 'app');

/** The words of problems, and of what a step waits for: fetched in idle time, or when the first problem is there. */
export const loadLateStrings = (language: Language): Promise<LateStrings> => load(late, language, 'problems');
