/** The label that the figure of a step marks, for the caption. */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import { englishBeside } from './our-labels.ts';
import { pictured } from './step-figure.tsx';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

/**
 * @returns the label that a figure marks and its English name, if the label is this site's own translation.
 * Without the English name, a reader who looks only at the picture would search the phone for a label that
 * the app may not show.
 */
export function markedLabel(
  language: Language,
  t: Translate,
  { cast }: Journey,
  step: Step,
): { label: string; english: string } | undefined {
  const act = pictured(step);
  const key = `${cast[step.on] ?? cast.phone}.${act ? controlOf(act) : ''}` as UiKey;
  const english = englishBeside(language, key, cast.phone);
  return english === undefined ? undefined : { label: uiLabel(t, key, cast.phone), english };
}
