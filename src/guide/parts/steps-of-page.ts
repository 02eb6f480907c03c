/** The steps as the page has them, and their names. */
import type { StepOfGuide } from '../../practice/progress/progress.ts';
import { fill } from '../../page/fill.ts';
import { findAll, valueOf } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';

export type StepOfPage = StepOfGuide & {
  element: HTMLElement;
  /** "7", "7a" or "A". */
  label: string;
};

export const readSteps = (root: ParentNode): StepOfPage[] =>
  findAll(root, hooks.step).map((element) => {
    const [choice, option] = valueOf(element, hooks.when).split(' ');
    return {
      element,
      id: element.id,
      label: valueOf(element, hooks.label),
      on: valueOf(element, hooks.role),
      ...(choice && option ? { when: [choice, option] as const } : {}),
    };
  });

/** The steps that count: a branch counts with the step before it, a check does not count. */
export const countedOf = (steps: readonly StepOfPage[]): string[] =>
  steps.filter(({ label }) => /^\d+$/.test(label)).map(({ id }) => id);

export type StepNames = ReturnType<typeof nameSteps>;

/** Names of steps: a step has a number, 3 or 3a, and a check a letter. */
export function nameSteps(steps: readonly StepOfPage[], words: GuideWords) {
  const labelOf = (id: string): string => steps.find((step) => step.id === id)?.label ?? '';
  const isNumbered = (id: string): boolean => /^\d/.test(labelOf(id));
  /** "Step 7", or "Check A". */
  const nameOf = (id: string): string =>
    fill(isNumbered(id) ? words.step : words.check, { label: labelOf(id) });
  return {
    labelOf,
    nameOf,
    /** The name within a sentence: the letter of a check stays a capital. */
    inSentence: (id: string): string => nameOf(id).replace(/^./, (first) => first.toLowerCase()),
    /** "Step 7 of 12", or "Check A". */
    placeOf: (id: string): string =>
      isNumbered(id) ? fill(words.stepOf, { label: labelOf(id) }) : nameOf(id),
  };
}
