/** What must be there before a journey begins: it follows from its cast and from what its practice begins with. */
import type { NeedId } from './conditions.ts';
import type { Journey } from './journey.ts';
import { scenarios, usersOf } from './scenarios.ts';

/** Each has words for what must be there first; said above step 1. */
export const needsOf = ({ cast, start }: Pick<Journey, 'cast' | 'start'>): readonly NeedId[] => [
  ...(usersOf(scenarios[start], 'phone').length > 0 ? (['userThere'] as const) : []),
  `${cast.phone}Supported`,
];
