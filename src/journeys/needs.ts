/** What must be there before a journey begins: it follows from its cast and from what its practice begins with. */
import type { NeedId } from './conditions.ts';
import type { Journey } from './journey.ts';
import { scenarios, usersOf } from './scenarios.ts';

/** Each has words for what must be there first; said above step 1. */
export function needsOf({ cast, start, user }: Pick<Journey, 'cast' | 'start' | 'user'>): readonly NeedId[] {
  const users = usersOf(scenarios[start], 'phone');
  const ofUsers =
    users.length === 0 ? [] : [users.includes(user) ? ('userActive' as const) : ('userThere' as const)];
  return [...ofUsers, `${cast.phone}Supported`];
}
