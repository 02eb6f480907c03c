/**
 * Labels of the real app that were seen in English only: their translation is this site's own
 * (content/<language>/our-labels.json). A reader is given the English name beside them, because the app on their
 * phone may show that one, or another translation.
 */
import { translateAtBuild } from '../i18n/at-build.ts';
import type { Language } from '../i18n/languages.ts';
import { firstLanguage, perLanguage } from '../i18n/languages.ts';
import type { PhoneKind } from '../journeys/journey.ts';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

const lists = import.meta.glob<{ labels: readonly string[] }>('/content/*/our-labels.json', {
  eager: true,
  import: 'default',
});

/** Keys of the labels that are this site's own translation, as `<Ui k>` names them; none where there is no list. */
export const ourLabels: Readonly<Record<Language, readonly string[]>> = perLanguage(
  (language) => lists[`/content/${language}/our-labels.json`]?.labels ?? [],
);

/** A label of one phone may be on the list by the name it has on every phone, and the other way. */
function namesOf(key: UiKey, phone: PhoneKind | undefined): string[] {
  const control = key.slice(key.indexOf('.') + 1);
  if (key.startsWith('portal.')) return [key];
  return [key, `phone.${control}`, ...(key.startsWith('phone.') && phone ? [`${phone}.${control}`] : [])];
}

/**
 * @param phone that the words around the label are about, if they are about one
 * @returns the name that the label has in English; undefined where the label itself is known from IBKR.
 */
export const englishBeside = (
  language: Language,
  key: UiKey,
  phone: PhoneKind | undefined,
): string | undefined =>
  namesOf(key, phone).some((name) => ourLabels[language].includes(name))
    ? uiLabel(translateAtBuild(firstLanguage), key, phone)
    : undefined;
