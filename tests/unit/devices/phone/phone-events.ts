/** What can happen to either phone besides a press, for walks through all of it. */
import { figureChallenge, figureCode, figurePin } from '../../../../src/devices/kit/figured.ts';
import type { PhoneContext, PhoneEvent } from '../../../../src/devices/phone/phone.types.ts';
import { readGivenDigits } from '../../../../src/enrolment/given-digits.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import { challengeLength } from '../../../../src/enrolment/phone-key.ts';
import { activation, foreignTexts, link, login } from '../answers.ts';

const [maybeSecret] = foreignTexts;

type Happening = Exclude<PhoneEvent['type'], `press.${string}`>;
export type Happenings<Snapshot> = Record<Happening, (snapshot: Snapshot) => readonly PhoneEvent[]>;

/** What is typed, scanned and downloaded. */
export const givenEvents = {
  'type.storeSearch': () => [
    { type: 'type.storeSearch', text: 'IBKR Mobile' },
    { type: 'type.storeSearch', text: 'weather' },
  ],
  'type.codeField': () => [
    { type: 'type.codeField', text: figureCode },
    { type: 'type.codeField', text: figureCode.slice(0, 9) },
    { type: 'type.codeField', text: maybeSecret },
  ],
  'type.challengeField': () => [
    { type: 'type.challengeField', text: figureChallenge },
    { type: 'type.challengeField', text: '048' },
    { type: 'type.challengeField', text: maybeSecret },
  ],
  'type.pinField': () => [
    { type: 'type.pinField', text: figurePin },
    { type: 'type.pinField', text: '9999' },
    { type: 'type.pinField', text: '12' },
  ],
  scan: () => [link, ...foreignTexts].map((text) => ({ type: 'scan', text })),
  'install.progress': () => [
    { type: 'install.progress', percent: 60 },
    { type: 'install.progress', percent: 100 },
  ],
  'page.forwarded': () => [{ type: 'page.forwarded' }],
} as const satisfies Partial<Happenings<unknown>>;

export const loginEvents: readonly PhoneEvent[] = [
  { type: 'logins.read', logins: [login], clockOffset: 0 },
  { type: 'logins.read', logins: [], clockOffset: 0 },
];

export const linkOpened: readonly PhoneEvent[] = [{ type: 'link.opened', code: figureCode }];

export function linkRefused(): readonly PhoneEvent[] {
  const given = readGivenText(figureCode.slice(0, 9));
  return given.ok ? [] : [{ type: 'link.refused', given }];
}

/** How the backend may answer the two submits. */
export const backendAnswers = {
  activating: [
    { ok: true, value: activation },
    { ok: false, problem: 'code-used' },
    { ok: false, problem: 'no-answer' },
  ],
  approving: [
    { ok: true, value: {} },
    { ok: false, problem: 'login-timed-out' },
    { ok: false, problem: 'no-answer' },
  ],
} as const;

/** What kind of text stands in the field for the challenge. */
export function challengeIn({ challengeField }: PhoneContext): string {
  const given = readGivenDigits(challengeField, challengeLength);
  return challengeField === '' ? 'empty' : given.ok ? 'digits' : given.problem;
}
