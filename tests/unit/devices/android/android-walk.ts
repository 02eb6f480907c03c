/** What can happen to the practice Android phone, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import { androidMachine } from '../../../../src/devices/android/android.machine.ts';
import { findsApp } from '../../../../src/devices/android/android.setup.ts';
import type { AndroidControl, AndroidEvent } from '../../../../src/devices/android/android.types.ts';
import { figureChallenge, figureCode, figurePin } from '../../../../src/devices/fixtures.ts';
import { newPhone } from '../../../../src/devices/phone-memory.ts';
import { readGivenDigits } from '../../../../src/enrolment/given-digits.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import { challengeLength } from '../../../../src/enrolment/phone-key.ts';
import { checkPin } from '../../../../src/enrolment/pin.ts';
import { activation, foreignTexts, link, login } from '../answers.ts';
import { shared } from '../play.ts';
import { doneOf, walk } from '../walk.ts';

export type AndroidSnapshot = SnapshotFrom<typeof androidMachine>;

const everyControl: Record<AndroidControl, true> = {
  'practice-ana': true,
  'practice-joint': true,
  'practice-firm': true,
  playStore: true,
  phoneSettings: true,
  ibkrMobile: true,
  storeSearch: true,
  storeSubmit: true,
  install: true,
  open: true,
  services: true,
  authenticate: true,
  challengeField: true,
  generate: true,
  showConfirmation: true,
  registerTwoFactor: true,
  sessionId: true,
  codeField: true,
  next: true,
  qrCode: true,
  allow: true,
  deny: true,
  viewfinder: true,
  flip: true,
  typeInstead: true,
  pinField: true,
  pinGuidelines: true,
  activate: true,
  done: true,
  ok: true,
  retry: true,
  statusBar: true,
  headsUp: true,
  notification: true,
  approve: true,
  denyLogin: true,
  closeShade: true,
  takeOffered: true,
  leaveOffered: true,
  back: true,
  home: true,
};
export const androidControls = Object.keys(everyControl) as AndroidControl[];

const [maybeSecret] = foreignTexts;

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Record<
  Exclude<AndroidEvent['type'], `press.${string}`>,
  (snapshot: AndroidSnapshot) => readonly AndroidEvent[]
> = {
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
  // What may happen anywhere happens here where it makes a difference: a walk stays small that way.
  'phone.remembered': ({ value }) =>
    value === 'home' ? [newPhone('other'), shared].map((phone) => ({ type: 'phone.remembered', phone })) : [],
  'settings.set': ({ value, context: { phone } }) =>
    value === 'settings' && phone.cameraAllowed === null && phone.users.length === 0
      ? [
          { type: 'settings.set', settings: { rooted: true } },
          { type: 'settings.set', settings: { rooted: false, system: 14 } },
          { type: 'settings.set', settings: { system: 5 } },
        ]
      : [],
  'logins.read': ({ value, context: { phone } }) =>
    phone.users.length > 0 && (value === 'appStart' || value === 'createPin')
      ? [
          { type: 'logins.read', logins: [login], skew: 0 },
          { type: 'logins.read', logins: [], skew: 0 },
        ]
      : [],
  'link.opened': ({ value }) => (value === 'home' ? [{ type: 'link.opened', code: figureCode }] : []),
  'link.refused': ({ value }) => {
    const given = readGivenText(figureCode.slice(0, 9));
    return value === 'home' && !given.ok ? [{ type: 'link.refused', given }] : [];
  },
};

/** How the backend may answer the two submits. */
const answers = {
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

function eventsOf(snapshot: AndroidSnapshot): { type: string }[] {
  const at = snapshot.value;
  const { phone, offered } = snapshot.context;
  // A link that was opened is taken or left: what may be done beside it was done before it.
  if (offered !== null) return [{ type: 'press.takeOffered' }, { type: 'press.leaveOffered' }];
  const done = at === 'activating' || at === 'approving' ? answers[at] : [];
  // The screen offers the users of the phone and no others.
  const isThere = (control: AndroidControl): boolean =>
    !control.startsWith('practice-') || phone.users.some(({ id }) => id === control);
  return [
    ...androidControls.filter(isThere).map((control) => ({ type: `press.${control}` })),
    ...Object.values(others).flatMap((events) => events(snapshot)),
    ...done.map((output) => doneOf(androidMachine, at, output)),
  ];
}

const asksPin: readonly AndroidSnapshot['value'][] = ['createPin', 'approve', 'authenticate'];

/** What kind of text stands in the field for the challenge. */
function challengeIn({ value, context }: AndroidSnapshot): string {
  if (value !== 'authenticate') return '';
  const given = readGivenDigits(context.challengeField, challengeLength);
  return context.challengeField === '' ? 'empty' : given.ok ? 'digits' : given.problem;
}

/** What the guards see, and what lies over the screen. */
function keyOf(snapshot: AndroidSnapshot): string {
  const { value, context } = snapshot;
  const { phone, storeSearch, codeField, pinField, logins, errorShown, shadeOpen, problem, given } = context;
  return [
    value,
    phone.installed,
    phone.settings.rooted,
    phone.settings.system,
    phone.cameraAllowed,
    phone.pin !== null,
    phone.users.length,
    value.startsWith('store') && findsApp(storeSearch),
    value === 'sessionId' && readGivenText(codeField).ok,
    asksPin.includes(value) && checkPin(pinField).ok && pinField,
    challengeIn(snapshot),
    value === 'authenticate' && context.authUser,
    value === 'activated' && context.activatedUser,
    context.offered,
    logins.length,
    errorShown,
    shadeOpen,
    problem,
    given?.problem,
  ].join(' ');
}

export const walkAndroid = () => walk(androidMachine, eventsOf, keyOf);
