/**
 * What portal, phone and backend say to each other: paths, bodies and answers, one schema each, from which
 * both sides take their types. Times are ms since 1970 on the practice clock; `now` in an answer is that clock.
 */
import * as v from 'valibot';
import { statuses } from '../problems/answers.column.ts';
import type { BackendProblem } from '../problems/problem.ts';
import { userIds } from '../enrolment/users.ts';

/** Paths below `<base>api`. `:id` is filled by `pathOf`. */
export const paths = {
  sessions: '/sessions',
  session: '/sessions/:id',
  sessionLimit: '/sessions/:id/time-limit',
  sessionNotification: '/sessions/:id/notification',
  sessionConfirmation: '/sessions/:id/confirmation',
  sessionResponse: '/sessions/:id/response',
  activations: '/activations',
  phone: '/phones/:id',
  loginAnswer: '/login-requests/:id/answer',
  practice: '/practice',
} as const;

/** What a request can name something by. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const requestId = text;
const userId = v.picklist(userIds);
const place = v.picklist(['here', 'elsewhere']);
const eightDigits = v.pipe(v.string(), v.regex(/^\d{8}$/));
/** Six digits, to which a response can be calculated. */
export const challenge = v.pipe(v.string(), v.regex(/^\d{6}$/));
/** A key with which a response can be calculated. */
export const phoneKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A moment, or a number of ms; no clock goes further. */
export const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const problem = v.picklist(Object.keys(statuses) as BackendProblem[]);

export const startSessionBody = v.object({ requestId, userId });
export const limitBody = v.object({ requestId, limit: v.picklist(['extend', 'off']) });
export const resendBody = v.object({ requestId });
/** The digits of a phone in another browser. */
export const confirmationBody = v.object({ requestId, confirmation: eightDigits });
export const responseBody = v.object({ requestId, response: eightDigits });
export const activationBody = v.object({ requestId, code: text, phoneId: text });
/** `key`: the phone's own; absent where the phone has none for the user of the login. */
export const answerBody = v.object({
  requestId,
  phoneId: text,
  key: v.optional(text),
  answer: v.picklist(['approved', 'denied']),
});

/** A session as the portal shows it. */
export const sessionAnswer = v.object({
  now: time,
  id: text,
  userId,
  state: v.picklist(['codeOffered', 'activated', 'awaitingApproval', 'open', 'refused']),
  code: v.nullable(
    v.object({
      code: text,
      expiresAt: v.nullable(time),
      problem: v.nullable(problem),
    }),
  ),
  login: v.nullable(
    v.object({
      id: text,
      expiresAt: v.nullable(time),
      sent: v.number(),
      delivered: v.boolean(),
      challenge,
      state: v.picklist([
        'pending',
        'approved',
        'denied',
        'wrongResponse',
        'timedOut',
        'cancelled',
        'keyEnded',
      ]),
      /** Nothing was sent to the phone: Seamless Authentication was off. */
      quiet: v.optional(v.literal(true)),
    }),
  ),
  /** The user's setting Seamless Authentication is off: a login is answered by its challenge alone. */
  seamlessOff: v.optional(v.literal(true)),
  /** Where the phone is to which the user is bound, if any. */
  boundTo: v.nullable(place),
});

/** `elsewhere`: the code comes from a portal in another browser, which has to be told the confirmation code. */
export const activationAnswer = v.object({ now: time, userId, phoneId: text, place, at: time });

/** What a phone is bound to, and which logins wait for it. */
export const phoneAnswer = v.object({
  now: time,
  userIds: v.array(userId),
  logins: v.array(
    v.object({ id: text, userId, createdAt: time, expiresAt: v.nullable(time), sent: v.number() }),
  ),
});

export const loginAnswerAnswer = v.object({
  now: time,
  loginId: text,
  userId,
  answer: v.picklist(['approved', 'denied']),
});

/** What the reader can make go wrong on purpose. */
export const faultKinds = [
  'none',
  'server-error',
  'throttled',
  'silent',
  'malformed',
  'answer-lost',
  'code-spent',
] as const;
export const conditions = v.object({
  /** What the next request that changes something meets; it goes back to `none` by itself. `code-spent`: the code
   * of the next activation counts as tried already. */
  fault: v.picklist(faultKinds),
  /** ms before each answer. */
  latency: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
  /** Whether notifications reach the phone. */
  notifications: v.boolean(),
  /** ms by which the practice clock is ahead. */
  clockOffset: time,
  /** The setting Seamless Authentication of the portal is off: no notification is sent (KB3234). */
  seamlessOff: v.optional(v.boolean()),
});

/**
 * `keeps`: the practice outlives the page. Practice was replaced: `renewed` one of another version of the site,
 * `damaged` one that could not be used.
 */
export const practiceAnswer = v.object({
  now: time,
  conditions,
  keeps: v.boolean(),
  renewed: v.boolean(),
  damaged: v.boolean(),
});
export const practiceBody = v.partial(conditions);

/** RFC 9457: `type` is the problem's id, a relative reference. */
export const problemAnswer = v.object({
  type: problem,
  status: v.number(),
  now: v.optional(time),
});

export type SessionAnswer = v.InferOutput<typeof sessionAnswer>;
export type ActivationAnswer = v.InferOutput<typeof activationAnswer>;
export type PhoneAnswer = v.InferOutput<typeof phoneAnswer>;
export type LoginAnswer = v.InferOutput<typeof loginAnswerAnswer>;
export type PracticeConditions = v.InferOutput<typeof conditions>;
export type PracticeAnswer = v.InferOutput<typeof practiceAnswer>;
export type FaultKind = (typeof faultKinds)[number];

/** Fills `:id` of a path. */
export const pathOf = (path: string, id: string): string => path.replace(':id', encodeURIComponent(id));
