/** What can happen to the practice Android phone, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import { findsApp } from '../../../../src/devices/phone/phone.start.ts';
import type {
  AndroidControl,
  AndroidEvent,
  AndroidScreen,
  PinChangeField,
} from '../../../../src/devices/android/android.types.ts';
import { newAndroid } from '../../../../src/devices/android/android.memory.ts';
import { figurePin } from '../../../../src/devices/kit/figured.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import { checkPin } from '../../../../src/enrolment/pin.ts';
import type { QuietControl } from '../../../../src/devices/phone/phone.types.ts';
import type { Happenings } from '../phone/phone-events.ts';
import {
  backendAnswers,
  challengeIn,
  givenEvents,
  linkOpened,
  linkRefused,
  loginEvents,
} from '../phone/phone-events.ts';
import { shared } from '../play.ts';
import { doneOf, walk } from '../walk.ts';
import { androidMachine } from './whole-android.ts';

export type AndroidSnapshot = SnapshotFrom<typeof androidMachine>;

/** The controls of a quiet phone are in a walk of their own (phone/quiet.test.ts). */
const everyControl: Record<Exclude<AndroidControl, QuietControl>, true> = {
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
  more: true,
  twoFactor: true,
  addUser: true,
  generateCode: true,
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
  changePin: true,
  currentPin: true,
  newPin: true,
  newPinAgain: true,
  submit: true,
  appsAndNotifications: true,
  appNotifications: true,
  allowNotifications: true,
  storage: true,
  clearData: true,
  keepData: true,
  restartPhone: true,
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
  haveAccount: true,
  logInHere: true,
  migrate: true,
  confirmMigrate: true,
  readOn: true,
  byText: true,
  ownNumber: true,
  otherNumber: true,
  getCode: true,
  textCodeField: true,
  send: true,
  noText: true,
  chooseNumber: true,
  textAgain: true,
  voice: true,
  textMessage: true,
  messages: true,
  closeText: true,
  hangUp: true,
  restoreSetup: true,
  continueRestore: true,
  startRecovery: true,
  numberGone: true,
  pinForgotten: true,
  submitRecovery: true,
};
export const androidControls = Object.keys(everyControl) as AndroidControl[];

/** The screen of a chapter. */
export const changesPin = (screen: AndroidScreen): boolean => screen === 'changePin';

const isPlain = ({ phone, logins, shadeOpen }: AndroidSnapshot['context']): boolean =>
  phone.users.length === 1 && phone.cameraAllowed === null && logins.length === 0 && !shadeOpen;

/** Typing in a field of the screen that changes the PIN: one phone with one user is enough there. */
const changing =
  <Field extends PinChangeField>(field: Field, right: string) =>
  ({ value, context }: AndroidSnapshot): { type: `type.${Field}`; text: string }[] =>
    changesPin(value) && isPlain(context)
      ? [right, '12'].map((text) => ({ type: `type.${field}`, text }))
      : [];

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Happenings<AndroidSnapshot, AndroidEvent> = {
  ...givenEvents,
  'type.pinField': () => [
    { type: 'type.pinField', text: figurePin },
    { type: 'type.pinField', text: '9999' },
    { type: 'type.pinField', text: '12' },
  ],
  'type.currentPin': changing('currentPin', figurePin),
  'type.newPin': changing('newPin', '5038'),
  'type.newPinAgain': changing('newPinAgain', '5038'),
  // The chapter of text messages has a walk of its own (text-messages.test.ts).
  'type.textCodeField': () => [],
  'texts.read': () => [],
  // These events may happen anywhere. To keep the walk small, they happen only where they make a difference.
  'phone.remembered': ({ value }) =>
    value === 'home'
      ? [newAndroid('other'), shared].map((phone) => ({ type: 'phone.remembered', phone }))
      : [],
  'settings.set': ({ value, context: { phone } }) =>
    value === 'settings' && phone.cameraAllowed === null && phone.users.length === 0
      ? [
          { type: 'settings.set', settings: { rooted: true } },
          { type: 'settings.set', settings: { rooted: false, system: 14, opens: 'login' } },
          { type: 'settings.set', settings: { system: 5 } },
          { type: 'settings.set', settings: { opens: 'inside' } },
        ]
      : [],
  'notice.passed': ({ value, context: { headsUp } }) =>
    value === 'appStart' && headsUp !== null ? [{ type: 'notice.passed' }] : [],
  'logins.read': ({ value, context: { phone } }) =>
    phone.users.length > 0 && (value === 'appStart' || value === 'createPin') ? loginEvents : [],
  'link.opened': ({ value }) => (value === 'home' ? linkOpened : []),
  'link.refused': ({ value }) => (value === 'home' ? linkRefused() : []),
};

const whileSilent: readonly AndroidControl[] = [
  'home',
  'back',
  'phoneSettings',
  'ibkrMobile',
  'allow',
  'appsAndNotifications',
  'appNotifications',
  'allowNotifications',
  'statusBar',
  'closeShade',
  'notification',
];

function eventsOf(snapshot: AndroidSnapshot): { type: string }[] {
  const at = snapshot.value;
  const { phone, offered } = snapshot.context;
  // Once a link is offered, only taking and leaving it are walked: the walk has done everything else before.
  if (offered !== null) return [{ type: 'press.takeOffered' }, { type: 'press.leaveOffered' }];
  // A phone that has lost its users is walked in the chapter that restores them.
  if (phone.lost) return ['back', 'home', 'restartPhone'].map((control) => ({ type: `press.${control}` }));
  // A phone that may not notify differs in what it tells: only that is walked.
  if (phone.notificationsAllowed === false)
    return [
      ...whileSilent.map((control) => ({ type: `press.${control}` })),
      ...others['logins.read'](snapshot),
    ];
  const done = at === 'activating' || at === 'approving' ? backendAnswers[at] : [];
  // The screen offers only the users of the phone.
  const isThere = (control: AndroidControl): boolean =>
    control === 'allowNotifications' ||
    control === 'clearData' ||
    (control === 'allow' && snapshot.value === 'settings')
      ? isPlain(snapshot.context)
      : !control.startsWith('practice-') || phone.users.some(({ id }) => id === control);
  return [
    ...androidControls.filter(isThere).map((control) => ({ type: `press.${control}` })),
    ...Object.values(others).flatMap((events) => events(snapshot)),
    ...done.map((output) => doneOf(androidMachine, at, output)),
  ];
}

const asksPin: readonly AndroidSnapshot['value'][] = ['createPin', 'approve', 'authenticate'];

/** What the guards see, and what lies over the screen. */
function keyOf(snapshot: AndroidSnapshot): string {
  const { value, context } = snapshot;
  const { phone, storeSearch, codeField, pinField, logins, errorShown, shadeOpen, problem, rejectedInput } =
    context;
  return [
    value,
    phone.installed,
    phone.settings.rooted,
    phone.settings.system,
    phone.settings.opens,
    phone.cameraAllowed,
    phone.notificationsAllowed === false,
    phone.pin !== null,
    phone.users.length,
    phone.lost,
    value.startsWith('store') && findsApp(storeSearch),
    value === 'sessionId' && readGivenText(codeField).ok,
    asksPin.includes(value) && checkPin(pinField).ok && pinField,
    value === 'authenticate' && challengeIn(context),
    value === 'authenticate' && context.authUser,
    value === 'activated' && context.activatedUser,
    changesPin(value) && JSON.stringify(context.typed),
    context.offered,
    logins.length,
    errorShown,
    shadeOpen,
    problem,
    rejectedInput?.problem,
  ].join(' ');
}

export const walkAndroid = () => walk(androidMachine, eventsOf, keyOf);
