/**
 * What the still figures show: one user whose activation is in hand, one code, one time. Tests hold the figures
 * against a replay of the acts.
 */
import type { SessionAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { codeEntropyBytes, createCode } from '../../enrolment/activation-code.ts';
import type { PhoneKey } from '../../enrolment/phone-key.ts';
import { keyOfCode } from '../../enrolment/phone-key.ts';
import { codeLifetime, loginLifetime } from '../../enrolment/practice.ts';
import type { UserId } from '../../enrolment/users.ts';

export const figureTime = 1_795_600_000_000;
export const figurePin = '4072';
export const figureChallenge = '048 213';
export const figureText = '271905';

const login = {
  id: 'figure',
  sent: 1,
  delivered: true,
  challenge: figureChallenge.replace(' ', ''),
} as const;

/** The session of a user, in each of its states. */
function sessionsOf(userId: UserId, code: ActivationCode) {
  const session: SessionAnswer = {
    now: figureTime,
    id: 'figure',
    userId,
    state: 'codeOffered',
    code: { code, expiresAt: figureTime + codeLifetime - 100_000, problem: null },
    login: null,
    boundTo: null,
  };
  const bound = { ...session, code: null, boundTo: 'here' } as const;
  return {
    codeOffered: session,
    activated: { ...session, state: 'activated', boundTo: 'here' },
    awaitingApproval: {
      ...bound,
      state: 'awaitingApproval',
      login: { ...login, expiresAt: figureTime + loginLifetime - 19_000, state: 'pending' },
    },
    refused: {
      ...bound,
      state: 'refused',
      login: { ...login, expiresAt: figureTime, state: 'timedOut' },
    },
    open: { ...bound, state: 'open', login: { ...login, expiresAt: figureTime, state: 'approved' } },
  } as const satisfies Record<SessionAnswer['state'], SessionAnswer>;
}

export type Figured = {
  user: UserId;
  code: ActivationCode;
  key: PhoneKey;
  sessions: ReturnType<typeof sessionsOf>;
};

/** What figures show of a user. */
export function figureFor(user: UserId): Figured {
  const entropy = Uint8Array.from({ length: codeEntropyBytes }, (_, place) => (place * 11 + 7) % 32);
  const code = createCode(user, entropy);
  return { user, code, key: keyOfCode(code), sessions: sessionsOf(user, code) };
}

export const figured = figureFor('practice-ana');
export const { user: figureUser, code: figureCode, key: figureKey, sessions: figureSessions } = figured;
