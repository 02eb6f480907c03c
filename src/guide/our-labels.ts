/**
 * Labels of the real app that were seen in English only: their translation is this site's own
 * (content/<language>/our-labels.json). A reader is given the English name beside them, because the app on their
 * phone may show that one, or another translation.
 */
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { translateAtBuild } from '../i18n/at-build.ts';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

const lists = import.meta.glob<{ labels: readonly string[] }>('../../content/*/our-labels.json', {
  eager: true,
  import: 'default',
});

/** Keys of the labels that are this site's own translation, as `<Ui k>` names them; none where there is no list. */
export const ourLabels: Readonly<Record<Language, readonly string[]>> = Object.fromEntries(
  languages.map((language) => [language, lists[`../../content/${language}/our-labels.json`]?.labels ?? []]),
) as Record<Language, readonly string[]>;

/** @returns the name that the label has in English; undefined where the label itself is known from IBKR. */
export const englishBeside = (language: Language, key: UiKey): string | undefined =>
  ourLabels[language].includes(key) ? uiLabel(translateAtBuild('en'), key) : undefined;
