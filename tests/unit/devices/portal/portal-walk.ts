/** What can happen to the practice portal, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import type { SessionAnswer } from '../../../../src/api/contract.ts';
import { portalMachine } from './whole-portal.ts';
import type { PortalControl, PortalEvent, PortalField } from '../../../../src/devices/portal/portal.types.ts';
import { figureSessions } from '../../../../src/devices/kit/figured.ts';
import { readGivenDigits } from '../../../../src/enrolment/given-digits.ts';
import { responseLength } from '../../../../src/enrolment/phone-key.ts';
import { foreignTexts, loggedIn, wronglyAnswered } from '../answers.ts';
import { doneOf, walk } from '../walk.ts';

export type PortalSnapshot = SnapshotFrom<typeof portalMachine>;

const everyControl: Record<PortalControl, true> = {
  'practice-ana': true,
  'practice-joint': true,
  'practice-firm': true,
  extend: true,
  limitOff: true,
  openLink: true,
  otherPhone: true,
  confirmationField: true,
  confirm: true,
  back: true,
  later: true,
  continue: true,
  logOut: true,
  noNotification: true,
  resend: true,
  responseField: true,
  respond: true,
  cancel: true,
  tryAgain: true,
  userMenu: true,
  settings: true,
  userSettings: true,
  secureLogin: true,
  gear: true,
  seamlessSwitch: true,
  save: true,
  settingsBack: true,
  deviceList: true,
  otherDevice: true,
  ibKey: true,
  rightPassword: true,
  wrongPassword: true,
  passwordAgain: true,
  untilLocked: true,
  letDayPass: true,
  liveAccount: true,
  paperAccount: true,
  qr: true,
};
/** The controls of the settings, which settings.test.ts presses. */
export const settingsControls: readonly PortalControl[] = [
  ...(['userMenu', 'settings', 'userSettings', 'secureLogin'] as const),
  ...(['gear', 'seamlessSwitch', 'save', 'settingsBack'] as const),
];
/** The controls of the list of second factors, which second-factor.test.ts presses. */
export const factorControls: readonly PortalControl[] = ['deviceList', 'otherDevice', 'ibKey'];
/** The controls of the choice of a password, which password.test.ts presses. */
export const passwordControls: readonly PortalControl[] = [
  ...(['rightPassword', 'wrongPassword', 'passwordAgain', 'untilLocked', 'letDayPass'] as const),
];
/** The controls of the choice of an account, which paper.test.ts presses. */
const paperControls: readonly PortalControl[] = ['paperAccount', 'liveAccount'];
const ofChapters = [...settingsControls, ...factorControls, ...passwordControls, ...paperControls];
export const portalControls = (Object.keys(everyControl) as PortalControl[]).filter(
  (control) => !ofChapters.includes(control),
);

const { codeOffered, activated, awaitingApproval, open, refused } = figureSessions;
const expired: SessionAnswer = {
  ...codeOffered,
  code: codeOffered.code && { ...codeOffered.code, problem: 'code-expired' },
};

/** What a reading can find: a session that offers a code never comes to wait for a phone, nor the reverse. */
const readings = (session: SessionAnswer | null): readonly SessionAnswer[] =>
  session?.login
    ? [awaitingApproval, { ...awaitingApproval, boundTo: 'elsewhere' }, open, refused, wronglyAnswered]
    : session
      ? [codeOffered, expired, activated, { ...activated, boundTo: 'elsewhere' }]
      : [];

/** Digits that may be right, too few digits, and a text that may be a secret. */
const typedDigits = ['0123 4567', '1234', foreignTexts[0]] as const;
const typing = (field: PortalField): readonly PortalEvent[] =>
  typedDigits.map((text) => ({ type: `type.${field}`, text }));

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Record<
  Exclude<PortalEvent['type'], `press.${string}`>,
  (at: PortalSnapshot) => readonly PortalEvent[]
> = {
  'type.confirmationField': () => typing('confirmationField'),
  'type.responseField': () => typing('responseField'),
  // The session is read at a change, or as the answer to the order in hand.
  'session.read': ({ context: { session, order } }) =>
    readings(session).flatMap((found) =>
      [null, ...(order ? [order.requestId] : [])].map((answers): PortalEvent => {
        return { type: 'session.read', session: found, clockOffset: 0, answers };
      }),
    ),
  // The feed reports failures only of the session in hand.
  'session.failed': ({ context: { session, order } }) => [
    ...(session
      ? [
          {
            type: 'session.failed',
            problem: 'no-answer',
            answers: order?.requestId ?? null,
          } as const,
        ]
      : []),
    ...(order?.type === 'confirm'
      ? [
          {
            type: 'session.failed',
            problem: 'confirmation-wrong',
            answers: order?.requestId ?? null,
          } as const,
        ]
      : []),
  ],
  'session.gone': ({ context: { session } }) => (session ? [{ type: 'session.gone' }] : []),
};

/** A login of which the phone is not told. */
const quietly = {
  ok: true,
  clockOffset: 0,
  session: { ...awaitingApproval, seamlessOff: true, login: { ...awaitingApproval.login, quiet: true } },
} as const;

const logIns = [
  loggedIn('codeOffered'),
  loggedIn('awaitingApproval'),
  quietly,
  { ok: false, problem: 'no-answer' },
] as const;

const eventsOf = (snapshot: PortalSnapshot): { type: string }[] => [
  ...portalControls.map((control) => ({ type: `press.${control}` })),
  ...Object.values(others).flatMap((events) => events(snapshot)),
  ...(snapshot.value === 'loggingIn'
    ? logIns.map((output) => doneOf(portalMachine, 'loggingIn', output))
    : []),
];

/** What kind of text stands in the field of the screen. */
function typedIn({ value, context }: PortalSnapshot): string {
  if (value !== 'confirmOther' && value !== 'challenge') return '';
  const text = value === 'challenge' ? context.responseField : context.confirmationField;
  const given = readGivenDigits(text, responseLength);
  return text === '' ? 'empty' : given.ok ? 'digits' : given.problem;
}

/** What the guards see, and what the screen shows. */
const keyOf = (snapshot: PortalSnapshot): string => {
  const { value, context } = snapshot;
  const { session, order } = context;
  return [
    value,
    context.userId,
    context.requestId !== null,
    session?.state,
    session?.boundTo,
    session?.code?.problem,
    session?.login?.state,
    session?.login?.quiet,
    context.problem,
    order?.type,
    order?.failed,
    typedIn(snapshot),
  ].join(' ');
};

export const walkPortal = (machine = portalMachine) => walk(machine, eventsOf, keyOf);
