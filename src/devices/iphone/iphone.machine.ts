/**
 * The practice iPhone with IBKR Mobile on it.
 *
 *   home ─ camera ─┬─ banner, no app yet ─ webPage ─ storePage ─ storeInstalling ─ storeInstalled
 *                  └─ banner, app there ───────────────────────────────────> secureActivation
 *   home ─ storeHome ─ storeSearch ─ storeInstalling ─ storeInstalled ─┐
 *     └──────────────────────── the app's icon ────────────────────────┴─> appStart (or appRefused)
 *   appStart ─ setupCode ─┬─ activate ─────────────────────┬─ secureActivation ─ activating ─ activated
 *                         └─ cameraPermission ─ scanner ───┘
 *   appStart ─ services ─ authenticate ─┬─ secureResponse ─ response: for a login without a notification
 *   appHome ─ more ─ twoFactorMenu ─────┴─ addUser ─ setupCode
 *   anywhere ─ a notification ─ approve ─ secureApproval ─ approving ─ approved ─> home
 *   anywhere ─ a link that the browser opened, taken ─> secureActivation
 *
 * The app's first opening stops at notificationsPermission. There is no PIN: what unlocks the phone is asked instead.
 * What the phone has (`context.phone`) is written to its memory by whoever runs the machine; which screen it shows is the tab's.
 */
import { and, assign, not } from 'xstate';
import { readGivenText } from '../../enrolment/given-text.ts';
import { isVerdict } from '../../enrolment/problems.ts';
import {
  activateInput,
  anywhere,
  approving,
  changing,
  choosingUser,
  flipping,
  keepActivated,
  keepNotActivated,
  keepScannedCode,
  keepTypedCode,
  searching,
  showConfirmation,
  storeInstalling,
  typing,
} from '../phone/phone-transitions.ts';
import { clean, phoneSetUp, phoneStart } from '../phone/phone.setup.ts';

/** Opened by hand, the app goes on with no code that came before. */
const opensApp = [
  { guard: 'isRefused', target: '#iphone.appRefused', actions: 'keepRefusal' },
  { guard: 'asksNotifications', target: '#iphone.notificationsPermission', actions: 'forgetCode' },
  { guard: 'opensInside', target: '#iphone.appHome', actions: 'cleanUp' },
  { target: '#iphone.appStart', actions: 'cleanUp' },
] as const;

/** Back to where the app begins. */
const toApp = [
  { guard: 'opensInside', target: 'appHome', actions: 'cleanUp' },
  { target: 'appStart', actions: 'cleanUp' },
] as const;

/** The question about notifications is answered; the app goes on with what it was opened for. */
const answeringNotifications = (allowed: boolean) => {
  const keep = changing(() => ({ notificationsAllowed: allowed }));
  return [
    { guard: 'hasCode', target: 'secureActivation', actions: [keep, 'cleanUp'] },
    { guard: 'opensInside', target: 'appHome', actions: [keep, 'cleanUp'] },
    { target: 'appStart', actions: [keep, 'cleanUp'] },
  ] as const;
};

/** Whatever this iPhone is unlocked with leads on: to `target`, by `actions`. */
const unlocking = <Target extends string, Action>(target: Target, actions: Action) =>
  ({
    'press.giveFace': { guard: 'unlocksByFace', target, actions },
    'press.giveFinger': { guard: 'unlocksByFinger', target, actions },
    'press.givePasscode': { guard: 'unlocksByPasscode', target, actions },
  }) as const;

export const iphoneMachine = phoneSetUp.createMachine({
  id: 'iphone',
  context: ({ input }) => phoneStart(input),
  invoke: { id: 'feed', src: 'phoneFeed' },
  on: {
    ...anywhere,
    'press.takeOffered': [
      { guard: and(['hasOffered', 'isRefused']), target: '.appRefused', actions: 'keepRefusal' },
      { guard: 'isActivatedWithOffered', target: '.activated', actions: 'showAgain' },
      {
        guard: and(['hasOffered', 'asksNotifications']),
        target: '.notificationsPermission',
        actions: 'takeOffered',
      },
      { guard: 'hasOffered', target: '.secureActivation', actions: 'takeOffered' },
    ],
  },
  initial: 'home',
  states: {
    home: {
      entry: 'forgetTyped',
      on: {
        'press.camera': { target: 'camera', actions: 'cleanUp' },
        'press.appStore': { target: 'storeHome', actions: 'cleanUp' },
        'press.phoneSettings': { target: 'settings' },
        'press.ibkrMobile': [{ guard: not('hasApp'), target: 'home' }, ...opensApp],
      },
    },
    settings: {
      on: {
        // The app's own switch is there once the app has asked.
        'press.allow': {
          guard: 'hasAskedNotifications',
          actions: changing(() => ({ notificationsAllowed: true })),
        },
        'press.dontAllow': {
          guard: 'hasAskedNotifications',
          actions: changing(() => ({ notificationsAllowed: false })),
        },
      },
    },
    camera: {
      entry: assign({ seen: null }),
      on: {
        scan: [
          { guard: not('scansCodes'), actions: 'readNothing' },
          {
            guard: ({ event }) => readGivenText(event.text).ok,
            actions: { type: 'keepSeen', params: ({ event }) => ({ text: event.text }) },
          },
          { actions: ['forgetSeen', keepScannedCode] },
        ],
        'press.bannerWebsite': { guard: 'offersWebsite', target: 'webPage', actions: 'cleanUp' },
        'press.bannerApp': [
          { guard: and(['offersApp', 'isRefused']), target: 'appRefused', actions: 'keepRefusal' },
          {
            guard: and(['offersApp', 'asksNotifications']),
            target: 'notificationsPermission',
            actions: 'takeSeen',
          },
          { guard: 'offersApp', target: 'secureActivation', actions: 'takeSeen' },
        ],
        'press.flip': flipping,
        'press.phoneSettings': { target: 'settings', actions: 'cleanUp' },
        // The code of the banner was refused: it is used up.
        'press.ok': [{ guard: 'isVerdict', actions: 'forgetCode' }, { actions: 'cleanUp' }],
      },
    },
    webPage: {
      invoke: { src: 'forwardPage' },
      on: { 'page.forwarded': { target: 'storePage' } },
    },
    storeHome: { on: { 'press.storeSearchTab': { target: 'storeSearch' } } },
    storeSearch: {
      exit: 'leaveSearch',
      on: {
        'type.storeSearch': searching,
        'press.get': {
          guard: and(['findsApp', not('hasApp')]),
          target: 'storeInstalling',
          actions: 'beginInstall',
        },
        'press.open': [{ guard: not('hasApp'), target: 'storeSearch' }, ...opensApp],
        'press.cancel': { target: 'storeHome' },
      },
    },
    storePage: {
      on: {
        'press.get': { guard: not('hasApp'), target: 'storeInstalling', actions: assign({ installed: 0 }) },
        'press.open': [{ guard: not('hasApp'), target: 'storePage' }, ...opensApp],
        'press.back': { target: 'storeHome' },
      },
    },
    storeInstalling: {
      ...storeInstalling,
      on: {
        ...storeInstalling.on,
        'press.back': [{ guard: 'findsApp', target: 'storeSearch' }, { target: 'storePage' }],
      },
    },
    storeInstalled: {
      on: {
        'press.open': opensApp,
        'press.back': [{ guard: 'findsApp', target: 'storeSearch' }, { target: 'storePage' }],
      },
    },
    appRefused: {
      on: {
        'press.ok': { target: 'home', actions: 'cleanUp' },
        'press.phoneSettings': { target: 'settings', actions: 'cleanUp' },
      },
    },
    notificationsPermission: {
      on: {
        'press.allow': answeringNotifications(true),
        'press.dontAllow': answeringNotifications(false),
      },
    },
    appStart: {
      on: {
        ...showConfirmation,
        'press.services': { target: 'services' },
        'press.setupQr': { target: 'setupCode', actions: 'cleanUp' },
      },
    },
    // Inside the app, where somebody is logged in: the same ways as from the login screen.
    appHome: { on: { 'press.more': { target: 'more' } } },
    more: {
      on: { 'press.twoFactor': { target: 'twoFactorMenu' }, 'press.back': { target: 'appHome' } },
    },
    twoFactorMenu: {
      on: {
        'press.addUser': { target: 'addUser', actions: 'cleanUp' },
        'press.generateCode': { target: 'authenticate', actions: 'beginAuthenticate' },
        'press.back': { target: 'more' },
      },
    },
    services: {
      on: {
        'press.authenticate': { target: 'authenticate', actions: 'beginAuthenticate' },
        'press.back': { target: 'appStart' },
      },
    },
    authenticate: {
      exit: 'leaveChallenge',
      on: {
        ...choosingUser,
        'type.challengeField': typing('challengeField'),
        'press.generate': [
          { guard: 'hasChallenge', target: 'secureResponse', actions: 'cleanUp' },
          { actions: 'refuseChallenge' },
        ],
        'press.addUser': { target: 'addUser', actions: 'cleanUp' },
        'press.back': [
          { guard: 'opensInside', target: 'twoFactorMenu', actions: 'cleanUp' },
          { target: 'services', actions: 'cleanUp' },
        ],
      },
    },
    secureResponse: {
      on: {
        ...unlocking('response', 'keepResponse'),
        'press.cancel': { target: 'authenticate', actions: 'cleanUp' },
      },
    },
    response: {
      on: {
        'press.done': toApp,
        'press.back': { target: 'authenticate', actions: 'beginAuthenticate' },
      },
    },
    addUser: {
      on: {
        'press.setupQr': { target: 'setupCode', actions: 'cleanUp' },
        'press.back': [
          { guard: 'opensInside', target: 'twoFactorMenu', actions: 'cleanUp' },
          { target: 'authenticate', actions: 'beginAuthenticate' },
        ],
      },
    },
    setupCode: {
      exit: 'leaveCode',
      on: {
        'type.codeField': typing('codeField'),
        'press.activate': [
          // A refused code stays refused until the message is read.
          { guard: 'isVerdict', actions: [] },
          { guard: 'isOurs', target: 'secureActivation', actions: keepTypedCode },
          { actions: keepTypedCode },
        ],
        'press.launchCamera': [
          { guard: 'mayScan', target: 'scanner', actions: 'cleanUp' },
          { target: 'cameraPermission', actions: 'cleanUp' },
        ],
        'press.ok': [{ guard: 'isVerdict', actions: 'forgetCode' }, { actions: 'cleanUp' }],
        'press.back': [{ guard: 'hasUsers', target: 'addUser', actions: 'cleanUp' }, ...toApp],
      },
    },
    cameraPermission: {
      on: {
        'press.allowCamera': { target: 'scanner', actions: changing(() => ({ cameraAllowed: true })) },
        'press.denyCamera': { target: 'setupCode', actions: changing(() => ({ cameraAllowed: false })) },
      },
    },
    scanner: {
      on: {
        scan: [
          {
            guard: ({ event }) => readGivenText(event.text).ok,
            target: 'secureActivation',
            actions: keepScannedCode,
          },
          { actions: keepScannedCode },
        ],
        'press.flip': flipping,
        'press.typeInstead': { target: 'setupCode', actions: 'cleanUp' },
        'press.back': { target: 'setupCode', actions: 'cleanUp' },
      },
    },
    secureActivation: {
      on: {
        ...unlocking('activating', 'keepRequest'),
        // Unlocked it was: what did not arrive is sent once more.
        'press.retry': { guard: 'canRetry', target: 'activating', actions: 'keepRequest' },
        'press.cancel': [
          { guard: 'isByBanner', target: 'camera', actions: 'cleanUp' },
          { target: 'setupCode', actions: 'cleanUp' },
        ],
      },
    },
    activating: {
      invoke: {
        src: 'activate',
        input: activateInput,
        onDone: [
          { guard: ({ event }) => event.output.ok, target: 'activated', actions: keepActivated },
          {
            guard: ({ event }) => !event.output.ok && !isVerdict(event.output.problem),
            target: 'secureActivation',
            actions: keepNotActivated,
          },
          { guard: 'isByBanner', target: 'camera', actions: keepNotActivated },
          { target: 'setupCode', actions: keepNotActivated },
        ],
      },
    },
    activated: { on: { 'press.done': toApp } },
    approve: {
      on: {
        'press.approve': {
          target: 'secureApproval',
          actions: assign({ ...clean, answer: 'approved' as const }),
        },
        // To deny, the phone need not be unlocked.
        'press.denyLogin': { target: 'approving', actions: assign({ ...clean, answer: 'denied' as const }) },
        'press.retry': { guard: 'canRetry', target: 'approving', actions: 'cleanUp' },
        'press.ok': { target: 'home', actions: 'keepAnswered' },
      },
    },
    secureApproval: {
      on: {
        ...unlocking('approving', 'cleanUp'),
        'press.cancel': { target: 'approve', actions: 'cleanUp' },
      },
    },
    approving,
    approved: { on: { 'press.done': { target: 'home' } } },
  },
});
