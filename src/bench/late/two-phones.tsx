/** What only a bench with an old phone needs, besides its devices: fetched with its practice. */
import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { twoPhonesWords } from '../../i18n/chapter-words.ts';
import { loadStyles } from '../../page/load-styles.ts';
import type { PhoneState } from '../../practice/world.ts';
import styles from './two-phones.css?url';

/** Fetches the words and the styles. @returns the words by namespace. */
export async function bringTwoPhones(language: Language): Promise<object> {
  const [words] = await Promise.all([twoPhonesWords(language), loadStyles(styles)]);
  return words;
}

/** An old phone that the reader does not have: an outline, and one sentence. */
export function Gone({ t, why }: { t: Translate; why: NonNullable<PhoneState['gone']> }) {
  return (
    <section className="gone" aria-label={t('bench:two.oldPhone')}>
      <p role="status">{t(`bench:two.gone.${why}`)}</p>
    </section>
  );
}
