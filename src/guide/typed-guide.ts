import { journeyOf } from '../journeys/answers.ts';
import type { Journey, JourneyId, PhoneKind } from '../journeys/journey.ts';

/** The guide by typed string that is like a journey otherwise; without a journey, that of a first activation. */
export const typedGuide = (journey: Journey | undefined, phone: PhoneKind): JourneyId =>
  journeyOf({ purpose: journey?.purpose ?? 'activate', phone, method: 'code' });
