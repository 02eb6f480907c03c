/** What can happen to the practice Android phone, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import { androidMachine, findsApp } from '../../../../src/devices/android/android.machine.ts';
import type { AndroidControl, AndroidEvent } from '../../../../src/devices/android/android.types.ts';
import { figureCode, figurePin } from '../../../../src/devices/fixtures.ts';
import { newPhone } from '../../../../src/devices/phone-memory.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import { checkPin } from '../../../../src/enrolment/pin.ts';
import { activation, foreignTexts, link, login } from '../answers.ts';
import { doneOf, walk } from '../walk.ts';

export type AndroidSnapshot = SnapshotFrom<typeof androidMachine>;

const everyControl: Record<AndroidControl, true> = {
  playStore: true,
  phoneSettings: true,
  ibkrMobile: true,
  storeSearch: true,
  storeSubmit: true,
  install: true,
  open: true,
  services: true,
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
  back: true,
  home: true,
};
export const androidControls = Object.keys(everyControl) as AndroidControl[];

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Record<
  Exclude<AndroidEvent['type'], `press.${string}`>,
  (at: AndroidSnapshot['value']) => readonly AndroidEvent[]
> = {
  'type.storeSearch': () => [
    { type: 'type.storeSearch', text: 'IBKR Mobile' },
    { type: 'type.storeSearch', text: 'weather' },
  ],
  'type.codeField': () => [
    { type: 'type.codeField', text: figureCode },
    { type: 'type.codeField', text: figureCode.slice(0, 9) },
    { type: 'type.codeField', text: foreignTexts[0] },
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
  'phone.remembered': (at) => (at === 'home' ? [{ type: 'phone.remembered', phone: newPhone('other') }] : []),
  'settings.set': (at) =>
    at === 'settings'
      ? [
          { type: 'settings.set', settings: { rooted: true } },
          { type: 'settings.set', settings: { rooted: false, system: 14 } },
          { type: 'settings.set', settings: { system: 5 } },
        ]
      : [],
  'logins.read': (at) =>
    at === 'appStart' || at === 'createPin'
      ? [
          { type: 'logins.read', logins: [login], skew: 0 },
          { type: 'logins.read', logins: [], skew: 0 },
        ]
      : [],
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
  const done = at === 'activating' || at === 'approving' ? answers[at] : [];
  return [
    ...androidControls.map((control) => ({ type: `press.${control}` })),
    ...Object.values(others).flatMap((events) => events(at)),
    ...done.map((output) => doneOf(androidMachine, at, output)),
  ];
}

/** What the guards see, and what lies over the screen. */
function keyOf({ value, context }: AndroidSnapshot): string {
  const { phone, storeSearch, codeField, pinField, logins, errorShown, shadeOpen, problem, given } = context;
  return [
    value,
    phone.installed,
    phone.settings.rooted,
    phone.settings.system,
    phone.cameraAllowed,
    phone.pin !== null,
    value.startsWith('store') && findsApp(storeSearch),
    value === 'sessionId' && readGivenText(codeField).ok,
    checkPin(pinField).ok && pinField,
    logins.length,
    errorShown,
    shadeOpen,
    problem,
    given?.problem,
  ].join(' ');
}

export const walkAndroid = () => walk(androidMachine, eventsOf, keyOf);
