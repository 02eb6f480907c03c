import type { PhoneKind } from '../devices/kinds.ts';
import { journeyOf, purposes } from '../journeys/finder.ts';
import type { Journey } from '../journeys/journey.ts';
import type { JourneyId } from '../journeys/journeys.ts';

/** The guide by typed string most like a journey; without a journey, the guide of a first activation. */
export const typedGuide = (journey: Journey | undefined, phone: PhoneKind): JourneyId =>
  journeyOf({ purpose: journey?.facets?.purpose ?? purposes[0], phone, method: 'code' });
