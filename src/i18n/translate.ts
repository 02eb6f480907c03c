/** i18next with typed keys: `t('android:control.done')`. A key that is not in the English JSON does not compile. */
import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';
import type { Language } from './languages.ts';
import type site from '../../content/en/strings/site.json';
import type { Strings } from './strings.en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'practice';
    // Pages as they are built have `site` too (at-build.ts); the devices and the bench do without.
    resources: Strings & { site: typeof site };
    enableSelector: false;
  }
}

export type Translate = TFunction<(keyof Strings | 'site')[]>;

/** Synchronous, so that a page rendered at build time and the live one say the same. */
export function createTranslate(language: Language, strings: Strings): Translate {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'practice',
    ns: Object.keys(strings),
    resources: { [language]: strings },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t;
}
