/**
 * Codes that come to a phone by text message or by a voice call: where the portal shows no QR code (KB2277, KB2278), and
 * where a user is bound anew (binding.ts).
 *
 *   code: sent ─> spent by one use | replaced by a newer one | expired
 *
 * Of the codes of one kind for one user on one phone the newest counts, however many messages are on their way. The
 * right digits for an activation give the phone an activation code, with which it goes on as if it had scanned one.
 */
import type { ActivationCode } from './activation-code.ts';
import { issueCode } from './activation-codes.ts';
import { symbolsFrom } from './base32.ts';
import { digitsOf } from './phone-key.ts';
import type { PhoneId, Practice, World } from './practice.ts';
import { enrolmentOf, keepNewest } from './practice.ts';
import type { BackendProblem, Outcome } from '../problems/problem.ts';
import { fail, succeed } from '../problems/problem.ts';
import type { UserId } from './users.ts';

/** The length of a code is the practice's own. */
export const textCodeLength = 6;
/** ms that a code counts: the practice's own, like the time that a late message takes. */
export const textLifetime = 10 * 60_000;
export const textDelay = 20_000;

/** What becomes of a message on its way. */
export const textFates = ['prompt', 'late', 'lost', 'twice'] as const;
export type TextFate = (typeof textFates)[number];

/** The number to which a code goes: that of the phone that asks, or another one of the user. */
export const textNumbers = ['own', 'other'] as const;
export type TextNumber = (typeof textNumbers)[number];

export const textWays = ['text', 'voice'] as const;
export type TextWay = (typeof textWays)[number];

/** What a code is for: a code of one kind never does the work of the other. */
export const textPurposes = ['activation', 'recovery'] as const;
export type TextPurpose = (typeof textPurposes)[number];

export type TextMessage = {
  id: string;
  purpose: TextPurpose;
  userId: UserId;
  /** The phone that asked for the code. */
  phoneId: PhoneId;
  number: TextNumber;
  way: TextWay;
  digits: string;
  sentAt: number;
  /** null: the message never comes to the phone that asked. */
  arrivesAt: number | null;
  spentAt: number | null;
};

export type Asked = Pick<TextMessage, 'purpose' | 'userId' | 'phoneId' | 'number' | 'way'>;

const arrival = ({ number, way }: Asked, fate: TextFate, now: number): number | null => {
  if (number === 'other') return null;
  // A call is not held up by what holds up messages.
  if (way === 'voice') return now;
  return fate === 'lost' ? null : fate === 'late' ? now + textDelay : now;
};

/** Sends a code to a number of the user. */
export function sendText(
  messages: readonly TextMessage[],
  asked: Asked,
  fate: TextFate,
  world: World,
): readonly TextMessage[] {
  const message = (): TextMessage => ({
    ...asked,
    id: symbolsFrom(world.random(16)),
    digits: digitsOf(world.random(4), textCodeLength),
    sentAt: world.now,
    arrivesAt: arrival(asked, fate, world.now),
    spentAt: null,
  });
  const count = fate === 'twice' && asked.way === 'text' ? 2 : 1;
  return keepNewest([...messages, ...Array.from({ length: count }, message)]);
}

/** The messages that have come to a phone, newest first. */
export const textsOn = (messages: readonly TextMessage[], phoneId: PhoneId, now: number): TextMessage[] =>
  messages
    .filter(
      (message) => message.phoneId === phoneId && message.arrivesAt !== null && message.arrivesAt <= now,
    )
    .reverse();

/** The moment at which the next message comes to a phone; null when none is on its way. */
export function nextTextAt(messages: readonly TextMessage[], phoneId: PhoneId, now: number): number | null {
  const coming = messages.flatMap(({ phoneId: to, arrivesAt }) =>
    to === phoneId && arrivesAt !== null && arrivesAt > now ? [arrivesAt] : [],
  );
  return coming.length === 0 ? null : Math.min(...coming);
}

/** Typed digits, with the user and the phone that they are typed for. */
export type TypedText = Pick<TextMessage, 'userId' | 'phoneId' | 'digits'>;

/** What typed digits have done. */
export type Taken<Value> = {
  practice: Practice;
  messages: readonly TextMessage[];
  outcome: Outcome<Value>;
};

/**
 * Takes the typed digits of a message. Wrong digits spend nothing; the right ones are spent by this one use, unless
 * `use` refuses.
 */
export function spendText<Value>(
  before: { practice: Practice; messages: readonly TextMessage[]; purpose: TextPurpose },
  { userId, phoneId, digits }: TypedText,
  { now }: World,
  use: (practice: Practice) => { practice: Practice; outcome: Outcome<Value> },
): Taken<Value> {
  const { practice, messages, purpose } = before;
  const refuse = (problem: BackendProblem): Taken<Value> => ({ practice, messages, outcome: fail(problem) });
  const mine = messages.filter(
    (message) => message.purpose === purpose && message.userId === userId && message.phoneId === phoneId,
  );
  const newest = mine.at(-1);
  const message = mine.findLast((each) => each.digits === digits);
  if (!newest || !message) return refuse('text-code-wrong');
  if (message.spentAt !== null) return refuse('text-code-used');
  if (message !== newest) return refuse('text-code-replaced');
  if (now >= message.sentAt + textLifetime) return refuse('text-code-expired');
  const used = use(practice);
  if (!used.outcome.ok) return refuse(used.outcome.problem);
  const spent = messages.map((each) => (each === message ? { ...each, spentAt: now } : each));
  return { ...used, messages: spent };
}

/** Takes the digits of a message that brings an activation code. */
export const takeText = (
  practice: Practice,
  messages: readonly TextMessage[],
  given: TypedText,
  world: World,
): Taken<{ code: ActivationCode }> =>
  spendText({ practice, messages, purpose: 'activation' }, given, world, (before) => {
    const enrolment = enrolmentOf(before, given.userId);
    if (enrolment) {
      const isHere = enrolment.phoneId === given.phoneId;
      return {
        practice: before,
        outcome: fail(isHere ? 'already-enrolled-here' : 'already-enrolled-elsewhere'),
      };
    }
    const issued = issueCode(before, given.userId, world, { byText: true });
    return { practice: issued.practice, outcome: succeed({ code: issued.record.code }) };
  });
