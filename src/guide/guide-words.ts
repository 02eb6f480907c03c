/** The few strings that guide-page.ts needs, in the page's language: the page does without i18next. */
import type { Translate } from '../i18n/translate.ts';

/** @param count how many steps are numbered. The page fills in `{{label}}`, `{{done}}` and `{{place}}`. */
export const guideWords = (t: Translate, count: number) => ({
  stepOf: t('guide:stepOf', { label: '{{label}}', count }),
  step: t('bench:step', { label: '{{label}}' }),
  check: t('bench:check', { label: '{{label}}' }),
  of: t('guide:of', { count, done: '{{done}}' }),
  start: t('guide:start'),
  doHere: t('guide:doHere', { place: '{{place}}' }),
  toDevices: t('guide:skip'),
  goOn: t('guide:goOn', { place: '{{place}}' }),
  startReal: t('guide:startReal'),
  ends: t('guide:ends'),
  backToStep: t('guide:backToStep', { place: '{{place}}' }),
  backToGuide: t('guide:backToGuide'),
  stepDone: t('guide:stepDone', { place: '{{place}}' }),
  finished: t('guide:finished'),
  done: t('guide:done'),
  elsewhere: t('guide:elsewhere'),
  starting: t('guide:starting'),
});

export type GuideWords = ReturnType<typeof guideWords>;
