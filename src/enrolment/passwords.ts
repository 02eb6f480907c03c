/** Logins that fail before any second factor is asked for: a wrong password, and the lock after ten of them. */
import type { UserId } from './users.ts';

/** Failed logins in a row within `lockTime` that lock a login; both are IBKR's own figures. */
export const mostFailures = 10;
/** ms after the last failed login for which the login stays locked, and within which failures count. */
export const lockTime = 24 * 60 * 60_000;

/** When the newest failed logins of each user happened, since their last right password. */
export type Failures = Readonly<Partial<Record<UserId, readonly number[]>>>;

export type PasswordResult = {
  outcome: 'right' | 'wrong' | 'locked';
  /** Failed logins in a row within `lockTime`. */
  failed: number;
};

/** The times that are kept lie within `lockTime` of the last one (tryPassword). */
function isLocked(times: readonly number[], now: number): boolean {
  const last = times.at(-1);
  return last !== undefined && times.length >= mostFailures && now - last < lockTime;
}

/**
 * Tries passwords, one after another. While the login is locked, the right password is refused, too.
 *
 * @property given.times How often it is tried.
 */
export function tryPassword(
  failures: Failures,
  given: { userId: UserId; right: boolean; times: number },
  now: number,
): { failures: Failures; result: PasswordResult } {
  const { userId, right, times } = given;
  const before = failures[userId] ?? [];
  if (isLocked(before, now)) return { failures, result: { outcome: 'locked', failed: mostFailures } };
  if (right) return { failures: { ...failures, [userId]: [] }, result: { outcome: 'right', failed: 0 } };
  const recent = before.filter((time) => now - time < lockTime);
  const after = [...recent, ...Array<number>(times).fill(now)].slice(-mostFailures);
  return {
    failures: { ...failures, [userId]: after },
    result: { outcome: isLocked(after, now) ? 'locked' : 'wrong', failed: after.length },
  };
}
