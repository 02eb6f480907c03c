/**
 * Labels of the real app that were seen in English only: their translation is this site's own
 * (content/<language>/our-labels.json). Pages show the English name beside such a label, because the app on
 * the reader's phone may show the English name or another translation.
 */
import type { PhoneKind } from '../devices/kinds.ts';
import { translateAtBuild } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { firstLanguage, perLanguage } from '../i18n/languages.ts';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

const lists = import.meta.glob<{ labels: readonly string[] }>('/content/*/our-labels.json', {
  eager: true,
  import: 'default',
});

/** Keys of the labels that are this site's own translation, as in `<Ui k>`; empty without a list. */
export const ourLabels: Readonly<Record<Language, readonly string[]>> = perLanguage(
  (language) => lists[`/content/${language}/our-labels.json`]?.labels ?? [],
);

/** All names of a label: the list may name it for one kind of phone, or for every phone. */
function namesOf(key: UiKey, phone: PhoneKind | undefined): string[] {
  const control = key.slice(key.indexOf('.') + 1);
  if (key.startsWith('portal.')) return [key];
  return [key, `phone.${control}`, ...(key.startsWith('phone.') && phone ? [`${phone}.${control}`] : [])];
}

/**
 * @param phone the phone that the words around the label are about, if there is one
 * @returns the label in English; undefined where IBKR's own translation is known.
 */
export const englishBeside = (
  language: Language,
  key: UiKey,
  phone: PhoneKind | undefined,
): string | undefined =>
  namesOf(key, phone).some((name) => ourLabels[language].includes(name))
    ? uiLabel(translateAtBuild(firstLanguage), key, phone)
    : undefined;
