/** What can happen to every phone besides a press, for the walks through all of a phone's states. */
import { figureChallenge, figureCode } from '../../../../src/devices/kit/figured.ts';
import type { PhoneContext, PhoneEvent } from '../../../../src/devices/phone/phone.types.ts';
import { readGivenDigits } from '../../../../src/enrolment/given-digits.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import { challengeLength } from '../../../../src/enrolment/phone-key.ts';
import { activation, foreignTexts, link, login } from '../answers.ts';

const [maybeSecret] = foreignTexts;

type Happening<Event extends { type: string }> = Exclude<Event['type'], `press.${string}`>;
/** What can happen to a phone that hears these events, besides a press. */
export type Happenings<Snapshot, Event extends { type: string } = PhoneEvent> = {
  [Type in Happening<Event>]: (snapshot: Snapshot) => readonly Event[];
};

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
  scan: () => [link, ...foreignTexts].map((text) => ({ type: 'scan', text })),
  'install.progress': () => [
    { type: 'install.progress', percent: 60 },
    { type: 'install.progress', percent: 100 },
  ],
} as const satisfies Partial<Happenings<unknown>>;

type Told<Type extends PhoneEvent['type']> = readonly Extract<PhoneEvent, { type: Type }>[];

export const loginEvents: Told<'logins.read'> = [
  { type: 'logins.read', logins: [login], clockOffset: 0 },
  { type: 'logins.read', logins: [], clockOffset: 0 },
];

export const linkOpened: Told<'link.opened'> = [{ type: 'link.opened', code: figureCode }];

export function linkRefused(): Told<'link.refused'> {
  const input = readGivenText(figureCode.slice(0, 9));
  return input.ok ? [] : [{ type: 'link.refused', input }];
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
