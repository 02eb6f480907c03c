/** i18next with typed keys: `t('android:control.done')`. A key that is not in the English JSON does not compile. */
import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';
import type { PageStrings, Strings } from './keys.ts';
import type { Language } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'practice';
    // Pages at build time also have `site` and `search` (at-build.ts); the devices and the bench do not.
    resources: PageStrings;
    enableSelector: false;
  }
}

export type Translate = TFunction<(keyof PageStrings)[]>;

/** Synchronous, so that the page at build time and the live page say the same. */
export const createTranslate = (language: Language, strings: Strings): Translate =>
  createTranslator(language, strings).t;

/**
 * Translates with the strings at hand, and adds the words that come later: until then the late ones are empty, never
 * keys.
 */
export function createTranslator(
  language: Language,
  strings: { [Namespace in keyof Strings]?: object },
): { t: Translate; add: (words: object) => void } {
  const instance = createInstance();
  const has = (namespace: string): boolean => instance.hasResourceBundle(language, namespace);
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'practice',
    ns: [...Object.keys(strings), 'conditions', 'problems'],
    resources: { [language]: strings },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => (has('problems') ? key : ''),
  });
  return {
    t: instance.t,
    add: (words) => {
      for (const [namespace, more] of Object.entries(words))
        instance.addResourceBundle(language, namespace, more, true);
    },
  };
}
