/** Answers of the backend as the machines get them, built from the fixtures of the figures. */
import type { SessionAnswer } from '../../../src/api/contract.ts';
import type { LoginNotice } from '../../../src/devices/phone/phone.types.ts';
import { figureCode, figureSessions, figureTime, figureUser } from '../../../src/devices/kit/figured.ts';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';

export const linkOf = (code: ActivationCode): string =>
  createLink('https://practice.example/en/phone/', code);
export const link = linkOf(figureCode);

export const session = (state: SessionAnswer['state']): SessionAnswer => figureSessions[state];

export const loggedIn = (state: SessionAnswer['state']) => ({
  ok: true,
  session: session(state),
  clockOffset: 0,
});

export const activation = {
  now: figureTime,
  userId: figureUser,
  phoneId: 'figure',
  place: 'here',
  at: figureTime,
} as const;

export const login: LoginNotice = {
  id: 'figure',
  userId: figureUser,
  createdAt: figureTime,
  expiresAt: figureTime,
  sent: 1,
};

/** A session that its phone's wrong response ended. */
export const wronglyAnswered: SessionAnswer = {
  ...figureSessions.refused,
  login: { ...figureSessions.refused.login, state: 'wrongResponse' },
};

/** Texts that are not practice codes, as a reader may type, photograph or scan them. */
export const foreignTexts = [
  'otpauth://totp/Bank:ana?secret=JBSWY3DPEHPK3PXP&issuer=Bank',
  'https://login.example.com/session?token=4f9a7c',
  'Q7T9-22KD-X81M',
  '847201936',
] as const;
