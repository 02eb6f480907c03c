/** What can happen to the practice iPhone, for a walk through all of it. */
import type { SnapshotFrom } from 'xstate';
import { iphoneMachine } from './whole-iphone.ts';
import type {
  RestoreControl,
  IphoneControl,
  IphoneEvent,
} from '../../../../src/devices/iphone/iphone.types.ts';
import type { IphoneMemory } from '../../../../src/devices/iphone/iphone.memory.ts';
import type { MoveControl, QuietControl, TextControl } from '../../../../src/devices/phone/phone.types.ts';
import { newIphone } from '../../../../src/devices/iphone/iphone.memory.ts';
import { bannerOf } from '../../../../src/devices/iphone/iphone.setup.ts';
import { findsApp } from '../../../../src/devices/phone/phone.start.ts';
import { readGivenText } from '../../../../src/enrolment/given-text.ts';
import type { Happenings } from '../phone/phone-events.ts';
import {
  backendAnswers,
  challengeIn,
  givenEvents,
  linkOpened,
  linkRefused,
  loginEvents,
} from '../phone/phone-events.ts';
import { sharedIphone } from '../play.ts';
import { doneOf, walk } from '../walk.ts';

export type IphoneSnapshot = SnapshotFrom<typeof iphoneMachine>;

/**
 * The controls of these chapters are in walks of their own (phone/text-messages.test.ts, phone/move-key.test.ts, phone/quiet.test.ts,
 * restore.test.ts).
 */
type WalkedControl =
  | Exclude<IphoneControl, RestoreControl | TextControl | MoveControl | QuietControl | 'registerTwoFactor'>
  | 'lockScreen';

const everyControl: Record<WalkedControl, true> = {
  'practice-ana': true,
  'practice-joint': true,
  'practice-firm': true,
  camera: true,
  appStore: true,
  phoneSettings: true,
  ibkrMobile: true,
  viewfinder: true,
  flip: true,
  typeInstead: true,
  bannerWebsite: true,
  bannerApp: true,
  storeSearchTab: true,
  storeSearch: true,
  get: true,
  open: true,
  allow: true,
  dontAllow: true,
  services: true,
  authenticate: true,
  challengeField: true,
  generate: true,
  showConfirmation: true,
  more: true,
  twoFactor: true,
  addUser: true,
  generateCode: true,
  setupQr: true,
  codeField: true,
  launchCamera: true,
  allowCamera: true,
  denyCamera: true,
  activate: true,
  giveFace: true,
  giveFinger: true,
  givePasscode: true,
  cancel: true,
  notificationSettings: true,
  ibkr: true,
  allowNotifications: true,
  lockScreen: true,
  notificationCenter: true,
  banners: true,
  persistent: true,
  badges: true,
  previewsAlways: true,
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
export const iphoneControls = Object.keys(everyControl) as WalkedControl[];

const { settings: usual } = newIphone('usual');
/** Settings of iPhones: each set differs from the usual one in something that a guard sees. */
const kinds: readonly IphoneMemory['settings'][] = [
  usual,
  { ...usual, system: 10 },
  { ...usual, biometrics: 'none', passcode: false },
  { ...usual, biometrics: 'finger' },
  { ...usual, scansCodes: false },
  { ...usual, opens: 'inside' },
];

const kindOf = ({ settings }: IphoneMemory): number =>
  kinds.findIndex(
    (kind) =>
      JSON.stringify(kind) === JSON.stringify({ ...settings, facingMode: 'environment', shows: undefined }),
  );

/** True of an iPhone out of the box, whatever the app was allowed. */
const isNew = ({ installed, cameraAllowed, users }: IphoneMemory): boolean =>
  !installed && cameraAllowed === null && users.length === 0;

/** Events besides a press, by type; a new type does not compile until it is here. */
const others: Happenings<IphoneSnapshot, IphoneEvent> = {
  ...givenEvents,
  'page.forwarded': () => [{ type: 'page.forwarded' }],
  'type.textCodeField': () => [],
  'texts.read': () => [],
  // These events may happen anywhere. To keep the walk small, they happen only where they make a difference.
  'phone.remembered': ({ value, context: { phone } }) =>
    value === 'home'
      ? [
          { ...newIphone('other'), settings: phone.settings },
          { ...sharedIphone, settings: phone.settings },
        ].map((remembered) => ({ type: 'phone.remembered', phone: remembered }))
      : // Another tab has opened the app meanwhile.
        value === 'storePage' || value === 'storeInstalled'
        ? [{ type: 'phone.remembered', phone: { ...phone, installed: true, notificationsAllowed: true } }]
        : [],
  'settings.set': ({ value, context: { phone } }) =>
    value === 'settings' && isNew(phone) ? kinds.map((settings) => ({ type: 'settings.set', settings })) : [],
  'notice.passed': ({ value, context: { headsUp } }) =>
    value === 'appStart' && headsUp !== null ? [{ type: 'notice.passed' }] : [],
  'logins.read': ({ value, context: { phone } }) =>
    phone.users.length > 0 && kindOf(phone) === 0 && (value === 'appStart' || value === 'secureActivation')
      ? loginEvents
      : [],
  'link.opened': ({ value }) => (value === 'home' ? linkOpened : []),
  'link.refused': ({ value, context: { phone } }) => (value === 'home' && isNew(phone) ? linkRefused() : []),
};

function eventsOf(snapshot: IphoneSnapshot): { type: string }[] {
  const at = snapshot.value;
  const { phone, offered } = snapshot.context;
  // Once a link is offered, only taking and leaving it are walked: the walk has done everything else before.
  if (offered !== null) return [{ type: 'press.takeOffered' }, { type: 'press.leaveOffered' }];
  const done = at === 'activating' || at === 'approving' ? backendAnswers[at] : [];
  // How notifications are shown is seen by no guard: it is changed once.
  if (phone.settings.shows) return [];
  // The screen offers only the users of the phone. The notifications look the same over every screen.
  const isThere = (control: IphoneControl): boolean =>
    control === 'statusBar'
      ? at === 'home' || at === 'appStart'
      : !control.startsWith('practice-') || phone.users.some(({ id }) => id === control);
  // Where every iPhone refuses or is denied the same things, the walk tries them on the usual one only.
  const asWell: readonly IphoneControl[] =
    kindOf(phone) === 0
      ? []
      : phone.settings.opens === 'inside'
        ? ['denyCamera']
        : ['dontAllow', 'denyCamera', 'showConfirmation'];
  return [
    ...iphoneControls
      .filter(isThere)
      .filter((control) => !asWell.includes(control))
      .map((control) => ({ type: `press.${control}` })),
    ...Object.values(others).flatMap((events) => events(snapshot)),
    ...done.map((output) => doneOf(iphoneMachine, at, output)),
  ];
}

const goesByCode: readonly IphoneSnapshot['value'][] = [
  'notificationsPermission',
  'secureActivation',
  'activating',
];

/** What the guards see, and what lies over the screen. */
function keyOf({ value, context }: IphoneSnapshot): string {
  const { phone, storeSearch, codeField, logins, errorShown, shadeOpen, problem, rejectedInput } = context;
  return [
    value,
    phone.installed,
    kindOf(phone),
    phone.cameraAllowed,
    phone.notificationsAllowed,
    phone.users.length,
    phone.settings.shows?.length,
    value.startsWith('store') && findsApp(storeSearch),
    value === 'setupCode' && readGivenText(codeField).ok,
    value === 'authenticate' && challengeIn(context),
    value === 'authenticate' && context.authUser,
    value === 'activated' && context.activatedUser,
    value === 'camera' && bannerOf(context),
    goesByCode.includes(value) && context.code !== null && (context.byBanner ? 'byBanner' : 'given'),
    context.offered,
    logins.length,
    errorShown,
    shadeOpen,
    problem,
    rejectedInput?.problem,
  ].join(' ');
}

export const walkIphone = () => walk(iphoneMachine, eventsOf, keyOf);
