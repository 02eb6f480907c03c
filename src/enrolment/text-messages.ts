/**
 * Codes that come to a phone by text message or by a voice call, where the portal shows no QR code (KB2277, KB2278).
 *
 *   code: sent ─> spent by one activation | replaced by a newer one | expired
 *
 * Of the codes for one user on one phone the newest counts, however many messages are on their way. The right digits
 * give the phone an activation code, with which it goes on as if it had scanned one.
 */
import type { ActivationCode } from './activation-code.ts';
import { issueCode } from './activation-codes.ts';
import { symbolsFrom } from './base32.ts';
import { digitsOf } from './phone-key.ts';
import type { PhoneId, Practice, World } from './practice.ts';
import { enrolmentOf, keepNewest } from './practice.ts';
import type { Outcome } from '../problems/problem.ts';
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

export type TextMessage = {
  id: string;
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

export type Asked = Pick<TextMessage, 'userId' | 'phoneId' | 'number' | 'way'>;

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
    id: symbolsFrom(world.random(16)).toLowerCase(),
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

type Taken = {
  practice: Practice;
  messages: readonly TextMessage[];
  outcome: Outcome<{ code: ActivationCode }>;
};

/** Takes the typed digits of a message. Wrong digits spend nothing; the right ones are spent by this one use. */
export function takeText(
  practice: Practice,
  messages: readonly TextMessage[],
  given: Pick<TextMessage, 'userId' | 'phoneId' | 'digits'>,
  world: World,
): Taken {
  const refuse = (problem: Parameters<typeof fail>[0]): Taken => ({
    practice,
    messages,
    outcome: fail(problem) as Taken['outcome'],
  });
  const { userId, phoneId, digits } = given;
  const mine = messages.filter((message) => message.userId === userId && message.phoneId === phoneId);
  const newest = mine.at(-1);
  const message = mine.findLast((each) => each.digits === digits);
  if (!newest || !message) return refuse('text-code-wrong');
  if (message.spentAt !== null) return refuse('text-code-used');
  if (message !== newest) return refuse('text-code-replaced');
  if (world.now >= message.sentAt + textLifetime) return refuse('text-code-expired');
  const enrolment = enrolmentOf(practice, userId);
  if (enrolment)
    return refuse(enrolment.phoneId === phoneId ? 'already-enrolled-here' : 'already-enrolled-elsewhere');
  const issued = issueCode(practice, userId, world);
  return {
    practice: issued.practice,
    messages: messages.map((each) => (each === message ? { ...each, spentAt: world.now } : each)),
    outcome: succeed({ code: issued.record.code }),
  };
}
