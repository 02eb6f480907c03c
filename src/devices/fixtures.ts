/** What the still figures show: one practice user, one code, one time. Tests hold them against a replay of the acts. */
import type { SessionAnswer } from '../api/contract.ts';
import { codeEntropyBytes, createCode } from '../enrolment/activation-code.ts';
import { codeLifetime, loginLifetime } from '../enrolment/practice.ts';

export const figureTime = 1_795_600_000_000;
export const figureUser = 'practice-ana' as const;
export const figureCode = createCode(
  figureUser,
  Uint8Array.from({ length: codeEntropyBytes }, (_, place) => (place * 11 + 7) % 32),
);
export const figurePin = '4072';

const session: SessionAnswer = {
  now: figureTime,
  id: 'figure',
  userId: figureUser,
  state: 'codeOffered',
  code: { code: figureCode, expiresAt: figureTime + codeLifetime - 100_000, problem: null },
  login: null,
  boundTo: null,
};

/** A session in each of its states. */
export const figureSessions = {
  codeOffered: session,
  activated: { ...session, state: 'activated', boundTo: 'android' },
  awaitingApproval: {
    ...session,
    state: 'awaitingApproval',
    code: null,
    boundTo: 'android',
    login: {
      id: 'figure',
      expiresAt: figureTime + loginLifetime - 19_000,
      sent: 1,
      delivered: true,
      state: 'pending',
    },
  },
  refused: {
    ...session,
    state: 'refused',
    code: null,
    boundTo: 'android',
    login: { id: 'figure', expiresAt: figureTime, sent: 1, delivered: true, state: 'timedOut' },
  },
  open: {
    ...session,
    state: 'open',
    code: null,
    boundTo: 'android',
    login: { id: 'figure', expiresAt: figureTime, sent: 1, delivered: true, state: 'approved' },
  },
} as const satisfies Record<SessionAnswer['state'], SessionAnswer>;
