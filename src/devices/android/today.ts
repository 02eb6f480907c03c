import type { Translate } from '../../i18n/translate.ts';

/** The day as a phone shows it. The words are our own, since `Intl` takes 14 ms to get ready. */
export function today(t: Translate, date: Date): string {
  const nth = (words: string, at: number): string => words.split(', ')[at] ?? '';
  return t('android:today', {
    weekday: nth(t('android:weekdays'), date.getDay()),
    day: date.getDate(),
    month: nth(t('android:months'), date.getMonth()),
  });
}
