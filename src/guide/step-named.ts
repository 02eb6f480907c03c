import { findJourney } from '../journeys/all-journeys.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import { allSteps } from '../journeys/steps.ts';

/** @param name `<journey>/<step>`, as words in content/ name a step. @throws if there is no such step. */
export function stepNamed(name: string): { journey: Journey; step: Step } {
  const [id = '', stepId] = name.split('/');
  const journey = findJourney(id);
  const step = journey && allSteps(journey).find((each) => each.id === stepId);
  if (journey && step) return { journey, step };
  throw new RangeError(
    `"${name}" names no step. Write <journey>/<step>${journey ? `, such as ${id}/${allSteps(journey)[0]?.id}` : ''}.`,
  );
}
