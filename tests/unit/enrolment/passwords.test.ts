import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failures } from '../../../src/enrolment/passwords.ts';
import { lockTime, mostFailures, tryPassword } from '../../../src/enrolment/passwords.ts';
import type { UserId } from '../../../src/enrolment/users.ts';
import { minutes, noon } from './builders.ts';

const userId = 'practice-ana';
const hour = lockTime / 24;

/** Tries passwords at these hours, each right or wrong. @returns what became of each. */
function after(...tries: readonly [hours: number, right: boolean, times?: number][]): string[] {
  let failures: Failures = {};
  return tries.map(([hours, right, times = 1]) => {
    const tried = tryPassword(failures, { userId, right, times }, hours * hour);
    failures = tried.failures;
    return `${tried.result.outcome} ${tried.result.failed}`;
  });
}

test('a login is locked by IBKR’s own figures: ten failures, and 24 hours', () => {
  expect([mostFailures, lockTime]).toEqual([10, 24 * 60 * minutes]);
});

test('the tenth failed login in a row locks, for the right password, too', () => {
  expect(after([0, false, 9], [1, false], [2, true], [24, true], [25, true])).toEqual([
    'wrong 9',
    'locked 10',
    'locked 10',
    'locked 10',
    'right 0',
  ]);
});

test('a right password in between begins the count again', () => {
  expect(after([0, false, 9], [1, true], [2, false, 9])).toEqual(['wrong 9', 'right 0', 'wrong 9']);
});

test('a failed login of a day ago counts no more', () => {
  expect(after([0, false, 5], [23, false, 4], [24, false, 5], [47, false])).toEqual([
    'wrong 5',
    'wrong 9',
    'wrong 9',
    'wrong 6',
  ]);
});

test('the lock lasts until a day after the last failed login, though the first ones are older by then', () => {
  expect(after([0, false, 9], [23, false], [46, true], [47, true])).toEqual([
    'wrong 9',
    'locked 10',
    'locked 10',
    'right 0',
  ]);
});

test('the login of another user is not locked', () => {
  const { failures } = tryPassword({}, { userId, right: false, times: mostFailures }, 0);
  const other = tryPassword(failures, { userId: 'practice-firm', right: true, times: 1 }, 0);
  expect(other.result.outcome).toBe('right');
});

test('whatever is tried, a login is locked by ten failures in a row within a day, and by nothing else', () => {
  const tries = fc.array(fc.record({ wait: fc.nat(30), right: fc.boolean() }), { maxLength: 60 });
  const fewRight = tries.map((all) =>
    all.map((each, place) => ({ ...each, right: each.right && place % 7 === 0 })),
  );
  fc.assert(
    fc.property(fewRight, fc.integer({ min: 1, max: 12 }), (all, pace) => {
      let failures: Failures = {};
      let now = 0;
      /** The failed logins since the last right password, as nobody forgets them. */
      let row: number[] = [];
      for (const { wait, right } of all) {
        now += (wait * hour) / pace;
        const last = row.at(-1) ?? -Infinity;
        const isLocked =
          row.length >= mostFailures &&
          now - last < lockTime &&
          last - (row.at(-mostFailures) ?? 0) < lockTime;
        const tried = tryPassword(failures, { userId, right, times: 1 }, now);
        failures = tried.failures;
        if (isLocked) expect(tried.result.outcome).toBe('locked');
        else if (right) row = [];
        else row.push(now);
        if (!isLocked && right) expect(tried.result.outcome).toBe('right');
        expect(tried.result.failed).toBeLessThanOrEqual(mostFailures);
      }
    }),
  );
});

test('more failures than lock a login count as those that lock it', () => {
  const { result } = tryPassword({}, { userId: 'practice-ana', right: false, times: 12 }, noon);
  expect(result).toEqual({ outcome: 'locked', failed: mostFailures });
});

test('a right password forgets the failures of its user, and of nobody else', () => {
  const tries = (given: { userId: UserId; right: boolean }, failures: Failures = {}) =>
    tryPassword(failures, { ...given, times: 1 }, noon).failures;
  const wrong = tries({ userId: 'practice-joint', right: false });
  const right = tries({ userId: 'practice-ana', right: true }, wrong);
  expect(right).toEqual({ 'practice-joint': [noon], 'practice-ana': [] });
});
