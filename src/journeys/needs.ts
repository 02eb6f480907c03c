/** What must be there before a journey begins: the journey's cast and the start of its practice tell. */
import type { NeedId } from './conditions.ts';
import type { Journey } from './journey.ts';
import { lostBy, scenarios, usersOf } from './scenarios.ts';

/** The needs of a journey; the guide words them above step 1. */
export function needsOf({ cast, start, user }: Pick<Journey, 'cast' | 'start' | 'user'>): readonly NeedId[] {
  const users = usersOf(scenarios[start], 'phone');
  const ofUsers =
    users.length === 0 ? [] : [users.includes(user) ? ('userActive' as const) : ('userThere' as const)];
  const ofLost = lostBy(scenarios[start], 'phone').length === 0 ? [] : (['userLost'] as const);
  const onOld = usersOf(scenarios[start], 'oldPhone').length > 0 ? (['oldPhoneActive'] as const) : [];
  return [...onOld, ...ofUsers, ...ofLost, `${cast.phone}Supported`];
}
