/** What the still figures show: one practice user, one code, one time. Tests hold them against a replay of the acts. */
import type { SessionAnswer } from '../api/contract.ts';
import { codeEntropyBytes, createCode } from '../enrolment/activation-code.ts';
import { keyOfCode } from '../enrolment/phone-key.ts';
import { codeLifetime, loginLifetime } from '../enrolment/practice.ts';

export const figureTime = 1_795_600_000_000;
export const figureUser = 'practice-ana' as const;
export const figureCode = createCode(
  figureUser,
  Uint8Array.from({ length: codeEntropyBytes }, (_, place) => (place * 11 + 7) % 32),
);
export const figurePin = '4072';
export const figureKey = keyOfCode(figureCode);
export const figureChallenge = '048 213';

const session: SessionAnswer = {
  now: figureTime,
  id: 'figure',
  userId: figureUser,
  state: 'codeOffered',
  code: { code: figureCode, expiresAt: figureTime + codeLifetime - 100_000, problem: null },
  login: null,
  boundTo: null,
};

const login = {
  id: 'figure',
  sent: 1,
  delivered: true,
  challenge: figureChallenge.replace(' ', ''),
} as const;

/** A session in each of its states. */
export const figureSessions = {
  codeOffered: session,
  activated: { ...session, state: 'activated', boundTo: 'here' },
  awaitingApproval: {
    ...session,
    state: 'awaitingApproval',
    code: null,
    boundTo: 'here',
    login: { ...login, expiresAt: figureTime + loginLifetime - 19_000, state: 'pending' },
  },
  refused: {
    ...session,
    state: 'refused',
    code: null,
    boundTo: 'here',
    login: { ...login, expiresAt: figureTime, state: 'timedOut' },
  },
  open: {
    ...session,
    state: 'open',
    code: null,
    boundTo: 'here',
    login: { ...login, expiresAt: figureTime, state: 'approved' },
  },
} as const satisfies Record<SessionAnswer['state'], SessionAnswer>;
