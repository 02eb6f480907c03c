/**
 * Binding a user anew: to a new key, on the same phone or on another one. The old key ends in the same step.
 *
 *   recover: by the digits of a text message, on any phone    (Android after a reinstall, KB2748; another phone, KB3073)
 *   restore: by what only the same phone has kept             (iPhone after a reinstall, KB2748)
 *
 * A login that waits meanwhile ends: nobody has begun it with the new phone in the hand, and whoever binds anew because
 * a phone was stolen must not be asked to approve what somebody else has begun. The portal says so, and a new login asks
 * the new key.
 */
import { newKey } from './phone-key.ts';
import type { Enrolment, PhoneId, Practice, World } from './practice.ts';
import { enrolmentOf, keepNewest } from './practice.ts';
import type { Taken, TextMessage, TypedText } from './text-messages.ts';
import { spendText } from './text-messages.ts';
import type { Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import type { UserId } from './users.ts';

export type Bound = Enrolment & { phoneId: PhoneId };
type Binding = { practice: Practice; outcome: Outcome<Bound> };

/** Binds a user to a new key on this phone, and ends the key that the user has. */
function bindAnew(practice: Practice, old: Enrolment, phoneId: PhoneId, world: World): Binding {
  const { userId, key } = old;
  const bound: Bound = { userId, phoneId, key: newKey(world.random(32)), at: world.now };
  return {
    practice: {
      ...practice,
      enrolments: practice.enrolments.map((other) => (other === old ? bound : other)),
      ended: keepNewest([...practice.ended, { userId, key }]),
      logins: practice.logins.map((login) =>
        login.userId === userId && login.answer === null ? { ...login, answer: 'keyEnded' } : login,
      ),
    },
    outcome: succeed(bound),
  };
}

/** Binds a user anew, to the phone on which the digits of a recovery message are typed. */
export const recover = (
  practice: Practice,
  messages: readonly TextMessage[],
  given: TypedText,
  world: World,
): Taken<Bound> =>
  spendText({ practice, messages, purpose: 'recovery' }, given, world, (before) => {
    const old = enrolmentOf(before, given.userId);
    return old
      ? bindAnew(before, old, given.phoneId, world)
      : { practice: before, outcome: fail('nothing-to-recover') };
  });

/** Binds a user anew without a code, to the phone that has the user already. */
export function restore(
  practice: Practice,
  { userId, phoneId }: { userId: UserId; phoneId: PhoneId },
  world: World,
): Binding {
  const old = enrolmentOf(practice, userId);
  if (!old) return { practice, outcome: fail('nothing-to-recover') };
  if (old.phoneId !== phoneId) return { practice, outcome: fail('already-enrolled-elsewhere') };
  return bindAnew(practice, old, phoneId, world);
}
