/** Everything the pages say, in both languages: for pages as they are built. No browser gets this file. */
import enSearch from '../../content/en/strings/search.json' with { type: 'json' };
import enSite from '../../content/en/strings/site.json' with { type: 'json' };
import esSearch from '../../content/es/strings/search.json' with { type: 'json' };
import esSite from '../../content/es/strings/site.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { strings as en } from './strings.en.ts';
import { strings as es } from './strings.es.ts';
import type { Translate } from './translate.ts';
import { createTranslate } from './translate.ts';

export const buildStrings = {
  en: { ...en, search: enSearch, site: enSite },
  es: { ...es, search: esSearch, site: esSite },
};

const translates: Record<Language, Translate> = {
  en: createTranslate('en', buildStrings.en),
  es: createTranslate('es', buildStrings.es),
};

/** The translate function of a page's language. */
export const translateAtBuild = (language: Language): Translate => translates[language];
