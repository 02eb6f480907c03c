/** What the figure of a step marks, for its caption. */
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import { englishBeside } from './our-labels.ts';
import { pictured } from './step-figure.tsx';
import type { UiKey } from './ui-label.ts';
import { uiLabel } from './ui-label.ts';

/**
 * The label that a figure marks and its name in English, where the label is this site's own translation: a reader
 * who looks only at the picture would otherwise search the phone for a name that the app may not show.
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
