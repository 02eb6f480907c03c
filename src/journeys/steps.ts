/** What is asked of a journey: its steps in their order, by what the reader picked, and how they are called. */
import type { ChoiceId, Journey, Picked, Step } from './journey.ts';
import { options } from './journey.ts';

/** Steps and proof in one row, as the reader meets them; the steps of every branch. */
export const allSteps = (journey: Journey): readonly Step[] => [...journey.steps, ...journey.proof];

/** What is picked of a choice: its first option where the reader has not said. */
export const optionOf = (choice: ChoiceId, picked: Picked): string => picked[choice] ?? options[choice][0];

/** Whether a step belongs to what the reader picked. */
export const isOnTheWay = ({ when }: Step, picked: Picked): boolean =>
  when === undefined || optionOf(when[0], picked) === when[1];

/** The steps that are left after the reader's choices. */
export const stepsOf = (journey: Journey, picked: Picked): readonly Step[] =>
  allSteps(journey).filter((step) => isOnTheWay(step, picked));

/**
 * How a step is called: 1, 2, 3 …; 3a, 3b … for the branches after step 3; A, B … for the proof.
 * @throws on a step that is not of this journey.
 */
export function labelOf(journey: Journey, stepId: string): string {
  let number = 0;
  let letter = 0;
  for (const { id, when } of journey.steps) {
    if (when) letter += 1;
    else [number, letter] = [number + 1, 0];
    if (id === stepId) return letter === 0 ? String(number) : `${number}${letterOf(letter).toLowerCase()}`;
  }
  const place = journey.proof.findIndex(({ id }) => id === stepId);
  if (place >= 0) return letterOf(place + 1);
  throw new RangeError(
    `"${stepId}" is no step of ${journey.id}: it has ${allSteps(journey)
      .map(({ id }) => id)
      .join(', ')}.`,
  );
}

const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place - 1);

/** How many numbered steps there are, whatever the reader picks; branches count with the step before them. */
export const countOf = (journey: Journey): number => journey.steps.filter(({ when }) => !when).length;

/** @throws with the ids there are, where the journey has no such step. */
export function stepOf(journey: Journey, id: string): Step {
  const step = allSteps(journey).find((other) => other.id === id);
  if (step) return step;
  const ids = allSteps(journey).map((other) => other.id);
  throw new Error(`"${id}" is no step of ${journey.id}. Its steps: ${ids.join(', ')}.`);
}
