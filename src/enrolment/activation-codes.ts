/** Issuing and redeeming activation codes. */
import type { ActivationCode } from './activation-code.ts';
import { codeEntropyBytes, createCode, userOfCode } from './activation-code.ts';
import { confirmationOf, keyOfCode } from './phone-key.ts';
import type { CodeRecord, Enrolment, PhoneId, Place, Practice, World } from './practice.ts';
import { codeLifetime, endOf, enrolmentOf, keepNewest } from './practice.ts';
import type { BackendProblem, Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import type { UserId } from './users.ts';

/**
 * Issues a fresh code for a user. The fresh code replaces every older code of that user that was given in the same way.
 * @param way How the code is given: a portal shows the code, or it answers the digits of a text message.
 */
export function issueCode(
  practice: Practice,
  userId: UserId,
  world: World,
  way: Pick<CodeRecord, 'byText'> = {},
): { practice: Practice; record: CodeRecord } {
  const record: CodeRecord = {
    ...way,
    code: createCode(userId, world.random(codeEntropyBytes)),
    userId,
    issuedAt: world.now,
    expiresAt: endOf(practice, world.now, codeLifetime),
    spent: null,
  };
  return { practice: { ...practice, codes: keepNewest([...practice.codes, record]) }, record };
}

/** The problem that keeps a code from being redeemed now; undefined when the code can be redeemed. */
export function whyNot(practice: Practice, record: CodeRecord, now: number): BackendProblem | undefined {
  const { byText } = record;
  if (record.spent) return byText ? 'text-code-used' : 'code-used';
  if (newestLike(practice, record)?.code !== record.code)
    return byText ? 'text-code-replaced' : 'code-replaced';
  if (record.expiresAt !== null && now >= record.expiresAt)
    return byText ? 'text-code-expired' : 'code-expired';
  return undefined;
}

/** The newest code of the same user that was given in the same way. */
const newestLike = (practice: Practice, { userId, byText }: CodeRecord): CodeRecord | undefined =>
  practice.codes.findLast((record) => record.userId === userId && record.byText === byText);

export type Redeemed = { userId: UserId; phoneId: PhoneId; place: Place; at: number };

/**
 * Redeems a code for a phone: the user is bound to it. The attempt spends the code whether it succeeds or not.
 * One user has one phone, one phone has many users.
 *
 * A code that was not issued here comes from a portal in another browser. Only its form and user can be judged;
 * the rest is judged there, when the confirmation code is typed in (`confirmElsewhere`), and nothing changes here.
 */
export function redeemCode(
  practice: Practice,
  attempt: { code: ActivationCode; phoneId: PhoneId },
  { now }: World,
): { practice: Practice; outcome: Outcome<Redeemed> } {
  const { code, phoneId } = attempt;
  const record = practice.codes.find((other) => other.code === code);
  if (!record)
    return { practice, outcome: succeed({ userId: userOfCode(code), phoneId, place: 'elsewhere', at: now }) };
  const spent = spend(practice, record, phoneId, now);
  if (!spent.outcome.ok) return spent as { practice: Practice; outcome: Outcome<never> };
  const { userId } = spent.outcome.value;
  return { ...spent, outcome: succeed({ userId, phoneId, place: 'here', at: now }) };
}

/**
 * Takes the confirmation code of a phone in another browser for the code that a portal shows. Digits that do not
 * fit spend nothing; digits that fit are an attempt like any other.
 */
export function confirmElsewhere(
  practice: Practice,
  given: { code: ActivationCode; confirmation: string },
  { now }: World,
): { practice: Practice; outcome: Outcome<Enrolment> } {
  const record = practice.codes.find(({ code }) => code === given.code);
  if (!record) return { practice, outcome: fail('session-gone') };
  if (given.confirmation !== confirmationOf(keyOfCode(record.code)))
    return { practice, outcome: fail('confirmation-wrong') };
  return spend(practice, record, null, now);
}

/** Spends the only attempt of a code. @param phoneId null for a phone in another browser */
function spend(
  practice: Practice,
  record: CodeRecord,
  phoneId: PhoneId | null,
  now: number,
): { practice: Practice; outcome: Outcome<Enrolment> } {
  // "Already enrolled" is checked before "code used": it tells the reader more, and logging in again confirms it.
  const problem = alreadyEnrolled(practice, record.userId, phoneId) ?? whyNot(practice, record, now);
  const spent = record.spent ?? { at: now, by: phoneId, problem: problem ?? null };
  const codes = practice.codes.map((other) => (other === record ? { ...record, spent } : other));
  if (problem) return { practice: { ...practice, codes }, outcome: fail(problem) };
  const enrolment: Enrolment = { userId: record.userId, phoneId, key: keyOfCode(record.code), at: now };
  return {
    practice: { ...practice, codes, enrolments: [...practice.enrolments, enrolment] },
    outcome: succeed(enrolment),
  };
}

function alreadyEnrolled(
  practice: Practice,
  userId: UserId,
  phoneId: PhoneId | null,
): BackendProblem | undefined {
  const enrolment = enrolmentOf(practice, userId);
  if (!enrolment) return undefined;
  return phoneId !== null && enrolment.phoneId === phoneId
    ? 'already-enrolled-here'
    : 'already-enrolled-elsewhere';
}

/** Fault injection: spends a code as a failed attempt would. */
export function spendCode(
  practice: Practice,
  code: ActivationCode,
  by: PhoneId | null,
  now: number,
): Practice {
  const spent = { at: now, by, problem: 'code-used' as const };
  return {
    ...practice,
    codes: practice.codes.map((record) =>
      record.code === code ? { ...record, spent: record.spent ?? spent } : record,
    ),
  };
}

/** Restarts the lifetime of a code, or removes its time limit. A spent or expired code stays as it is. */
export function changeLimit(
  practice: Practice,
  code: ActivationCode,
  limit: 'extend' | 'off',
  now: number,
): Practice {
  const expiresAt = limit === 'off' ? null : now + codeLifetime;
  const changes = (record: CodeRecord): boolean =>
    record.code === code && !record.spent && record.expiresAt !== null && now < record.expiresAt;
  return {
    ...practice,
    codes: practice.codes.map((record) => (changes(record) ? { ...record, expiresAt } : record)),
  };
}
