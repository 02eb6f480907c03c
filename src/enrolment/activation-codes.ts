/** Issuing and redeeming activation codes. */
import type { ActivationCode } from './activation-code.ts';
import { codeEntropyBytes, createCode } from './activation-code.ts';
import type { CodeRecord, Enrolment, PhoneId, Platform, Practice, World } from './practice.ts';
import { codeLifetime, enrolmentOf, keepNewest } from './practice.ts';
import type { BackendProblem, Outcome } from './problems.ts';
import { fail, succeed } from './problems.ts';
import type { UserId } from './users.ts';

/** Issues a fresh code for a user; every older one of that user is replaced by it. */
export function issueCode(
  practice: Practice,
  userId: UserId,
  world: World,
): { practice: Practice; record: CodeRecord } {
  const record: CodeRecord = {
    code: createCode(userId, world.random(codeEntropyBytes)),
    userId,
    issuedAt: world.now,
    expiresAt: world.now + codeLifetime,
    spent: null,
  };
  return { practice: { ...practice, codes: keepNewest([...practice.codes, record]) }, record };
}

/** What keeps a code from being redeemed now; undefined where nothing does. */
export function whyNot(practice: Practice, record: CodeRecord, now: number): BackendProblem | undefined {
  if (record.spent) return 'code-used';
  if (newestCode(practice, record.userId)?.code !== record.code) return 'code-replaced';
  if (record.expiresAt !== null && now >= record.expiresAt) return 'code-expired';
  return undefined;
}

const newestCode = (practice: Practice, userId: UserId): CodeRecord | undefined =>
  practice.codes.findLast((record) => record.userId === userId);

/**
 * Redeems a code for a phone: the user is bound to it. The attempt spends the code whether it succeeds or not.
 * One user has one phone, one phone has many users.
 */
export function redeemCode(
  practice: Practice,
  attempt: { code: ActivationCode; phoneId: PhoneId; platform: Platform },
  { now }: World,
): { practice: Practice; outcome: Outcome<Enrolment> } {
  const record = practice.codes.find(({ code }) => code === attempt.code);
  if (!record) return { practice, outcome: fail('code-unknown') };
  // Enrolled comes first: it tells more than that the code is used, and its check is to log in again.
  const problem = alreadyEnrolled(practice, record.userId, attempt.phoneId) ?? whyNot(practice, record, now);
  const spent = record.spent ?? { at: now, by: attempt.phoneId, problem: problem ?? null };
  const codes = practice.codes.map((other) => (other === record ? { ...record, spent } : other));
  if (problem) return { practice: { ...practice, codes }, outcome: fail(problem) };
  const { phoneId, platform } = attempt;
  const enrolment: Enrolment = { userId: record.userId, phoneId, platform, at: now };
  return {
    practice: { ...practice, codes, enrolments: [...practice.enrolments, enrolment] },
    outcome: succeed(enrolment),
  };
}

function alreadyEnrolled(practice: Practice, userId: UserId, phoneId: PhoneId): BackendProblem | undefined {
  const enrolment = enrolmentOf(practice, userId);
  if (!enrolment) return undefined;
  return enrolment.phoneId === phoneId ? 'already-enrolled-here' : 'already-enrolled-elsewhere';
}

/** Spends a code as an attempt that came to nothing would: what the reader can make happen on purpose. */
export function spendCode(practice: Practice, code: ActivationCode, by: PhoneId, now: number): Practice {
  const spent = { at: now, by, problem: 'code-used' as const };
  return {
    ...practice,
    codes: practice.codes.map((record) =>
      record.code === code ? { ...record, spent: record.spent ?? spent } : record,
    ),
  };
}

/** Gives a code ten more minutes from now, or switches its limit off. A code that was spent stays spent. */
export function changeLimit(
  practice: Practice,
  code: ActivationCode,
  limit: 'extend' | 'off',
  now: number,
): Practice {
  const expiresAt = limit === 'off' ? null : now + codeLifetime;
  return {
    ...practice,
    codes: practice.codes.map((record) =>
      record.code === code && !record.spent ? { ...record, expiresAt } : record,
    ),
  };
}
