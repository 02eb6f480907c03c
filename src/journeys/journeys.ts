import { activateAndroidCode } from './activate-android-code.ts';
import { activateAndroidQr } from './activate-android-qr.ts';
import type { Journey, JourneyId, Step } from './journey.ts';

/** Every journey by its id. */
export const journeys: Record<JourneyId, Journey> = {
  'activate-android-qr': activateAndroidQr,
  'activate-android-code': activateAndroidCode,
};

export const journeyIds = Object.keys(journeys) as JourneyId[];

/** @returns the journey with this id, or undefined. */
export const findJourney = (id: string): Journey | undefined =>
  Object.values(journeys).find((journey) => journey.id === id);

/** Steps and proof in one row, as the reader meets them. */
export const allSteps = (journey: Journey): readonly Step[] => [...journey.steps, ...journey.proof];

/** How a step is called: 1, 2, 3 … and, for the proof, A, B … @throws on a step that is not of this journey. */
export function labelOf(journey: Journey, stepId: string): string {
  const number = journey.steps.findIndex(({ id }) => id === stepId);
  if (number >= 0) return String(number + 1);
  const letter = journey.proof.findIndex(({ id }) => id === stepId);
  if (letter >= 0) return String.fromCharCode('A'.charCodeAt(0) + letter);
  throw new RangeError(
    `"${stepId}" is no step of ${journey.id}: it has ${allSteps(journey)
      .map(({ id }) => id)
      .join(', ')}.`,
  );
}

/** @throws with the ids there are, where the journey has no such step. */
export function stepOf(journey: Journey, id: string): Step {
  const step = allSteps(journey).find((other) => other.id === id);
  if (step) return step;
  const ids = allSteps(journey).map((other) => other.id);
  throw new Error(`<Step id="${id}"> is no step of ${journey.id}. Its steps: ${ids.join(', ')}.`);
}
