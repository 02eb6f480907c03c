/** What callers ask of a journey: its steps in order, by the reader's picks, and the label of each step. */
import type { ChoiceId, Journey, Picked, Step } from './journey.ts';
import { options } from './journey.ts';

/** Steps and proof in one row, in the reader's order, with the steps of every branch. */
export const allSteps = (journey: Journey): readonly Step[] => [...journey.steps, ...journey.proof];

/** The option picked for a choice: the first one when the reader has not picked. */
export const optionOf = (choice: ChoiceId, picked: Picked): string => picked[choice] ?? options[choice][0];

/** True when a step belongs to the reader's picks. */
export const isOnTheWay = ({ when }: Step, picked: Picked): boolean =>
  when === undefined || optionOf(when[0], picked) === when[1];

/** The steps that belong to the reader's picks. */
export const stepsOf = (journey: Journey, picked: Picked): readonly Step[] =>
  allSteps(journey).filter((step) => isOnTheWay(step, picked));

/**
 * The label of a step: 1, 2, 3 …; 3a, 3b … for the branches after step 3; A, B … for the proof.
 * @throws for a step of another journey.
 */
export function labelOf(journey: Journey, stepId: string): string {
  const wanted = stepOf(journey, stepId);
  let number = 0;
  let letter = 0;
  for (const { id, when } of journey.steps) {
    if (when) letter += 1;
    else [number, letter] = [number + 1, 0];
    if (id === stepId) return letter === 0 ? String(number) : `${number}${letterOf(letter).toLowerCase()}`;
  }
  return letterOf(journey.proof.indexOf(wanted) + 1);
}

const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place - 1);

/** The number of numbered steps, whatever the reader picks: a branch counts with the step before it. */
export const countOf = (journey: Journey): number => journey.steps.filter(({ when }) => !when).length;

/** @throws when the journey has no such step, with the ids of its steps. */
export function stepOf(journey: Journey, id: string): Step {
  const step = allSteps(journey).find((other) => other.id === id);
  if (step) return step;
  const ids = allSteps(journey).map((other) => other.id);
  throw new Error(`"${id}" is no step of ${journey.id}. Its steps: ${ids.join(', ')}.`);
}
