/**
 * The practice Android phone with IBKR Mobile on it.
 *
 *   home ─ storeHome ─ storeResults ─ storeInstalling ─ storeInstalled ─┐
 *     └────────────────────────── the app's icon ───────────────────────┴─> appStart (or appRefused)
 *   appStart ─ twoFactor ─ sessionId ─┬─ next ───────────────────────────┬─ createPin ─ activating ─ activated
 *                                     └─ cameraPermission ─ scanner ─────┘
 *   anywhere ─ a notification ─ approve ─ approving ─ approved ─> home
 *   appStart ─ services ─ authenticate ─┬─ response: for a login whose notification cannot come
 *   appHome ─ more ─ twoFactorMenu ─────┴─ add a user ─> twoFactor
 *   anywhere ─ a link that the browser opened, taken ─> createPin
 *
 * The code that runs the machine writes what the phone has (`context.phone`) to its memory. The tab keeps the screen.
 */
import {
  activating,
  anywhere,
  approves,
  approving,
  backInApp,
  changing,
  choosingUser,
  denies,
  flipping,
  installingFound,
  keepActivation,
  keepFailure,
  keepScannedCode,
  keepTypedCode,
  more,
  response,
  scansOurs,
  searching,
  services,
  showingConfirmation,
  storeInstalling,
  switchingNotifications,
  toApp,
  typesOurs,
  typing,
  wentWell,
} from '../phone/phone.transitions.ts';
import { androidSetUp, androidStart } from './android.setup.ts';

const opensApp = [
  { guard: 'isRefused', target: '#android.appRefused', actions: 'keepRefusal' },
  { guard: 'opensInside', target: '#android.appHome', actions: 'closeOverlays' },
  { target: '#android.appStart', actions: 'closeOverlays' },
] as const;

export const androidMachine = androidSetUp.createMachine({
  id: 'android',
  context: ({ input }) => androidStart(input),
  invoke: { id: 'feed', src: 'phoneFeed' },
  on: {
    ...anywhere,
    'press.takeOffered': [
      { guard: 'lacksOffered', actions: [] },
      { guard: 'isRefused', target: '.appRefused', actions: 'keepRefusal' },
      { guard: 'isActivatedWithOffered', target: '.activated', actions: 'showAgain' },
      { target: '.createPin', actions: 'takeOffered' },
    ],
  },
  initial: 'home',
  states: {
    home: {
      entry: 'forgetTyped',
      on: {
        'press.playStore': { target: 'storeHome', actions: 'closeOverlays' },
        'press.phoneSettings': { target: 'settings' },
        'press.ibkrMobile': [{ guard: 'lacksApp', target: 'home' }, ...opensApp],
      },
    },
    settings: {
      on: {
        'press.allow': switchingNotifications,
        'press.back': { target: 'home' },
      },
    },
    storeHome: {
      on: {
        'type.storeSearch': searching,
        'press.storeSubmit': { target: 'storeResults' },
        'press.back': { target: 'home' },
      },
    },
    storeResults: {
      exit: 'leaveSearch',
      on: {
        'type.storeSearch': searching,
        'press.storeSubmit': { target: 'storeResults' },
        'press.install': { guard: 'findsApp', ...installingFound },
        'press.open': [{ guard: 'lacksApp', target: 'storeResults' }, ...opensApp],
        'press.back': { target: 'storeHome' },
      },
    },
    storeInstalling: {
      ...storeInstalling,
      on: {
        ...storeInstalling.on,
        'press.back': { target: 'storeResults' },
      },
    },
    storeInstalled: {
      on: { 'press.open': opensApp, 'press.back': { target: 'storeResults' } },
    },
    appRefused: {
      on: {
        'press.ok': { target: 'home', actions: 'closeOverlays' },
        'press.phoneSettings': { target: 'settings', actions: 'closeOverlays' },
        'press.back': { target: 'home', actions: 'closeOverlays' },
      },
    },
    appStart: {
      on: {
        'press.registerTwoFactor': { target: 'twoFactor' },
        'press.services': { target: 'services' },
        ...showingConfirmation,
        'press.back': { target: 'home' },
      },
    },
    // The app where somebody is logged in: these screens offer the same ways as the login screen.
    appHome: {
      on: { 'press.more': { target: 'more' }, 'press.back': { target: 'home' } },
    },
    more,
    twoFactorMenu: {
      on: {
        'press.addUser': { target: 'twoFactor', actions: 'closeOverlays' },
        'press.generateCode': { target: 'authenticate', actions: 'beginAuthenticate' },
        'press.back': { target: 'more' },
      },
    },
    services,
    authenticate: {
      exit: 'leaveChallenge',
      on: {
        ...choosingUser,
        'type.challengeField': typing('challengeField'),
        'type.pinField': typing('pinField'),
        'press.generate': [
          { guard: 'lacksChallenge', actions: 'refuseChallenge' },
          { guard: 'pinFits', target: 'response', actions: 'keepResponse' },
          { actions: 'refusePin' },
        ],
        'press.addUser': { target: 'twoFactor', actions: 'closeOverlays' },
        'press.back': backInApp,
      },
    },
    response,
    twoFactor: {
      on: {
        'press.sessionId': { target: 'sessionId', actions: 'closeOverlays' },
        'press.back': toApp,
      },
    },
    sessionId: {
      exit: 'leaveCode',
      on: {
        'type.codeField': typing('codeField'),
        'press.next': [
          { guard: typesOurs, target: 'createPin', actions: keepTypedCode },
          { actions: keepTypedCode },
        ],
        'press.qrCode': [
          { guard: 'mayScan', target: 'scanner', actions: 'closeOverlays' },
          { target: 'cameraPermission', actions: 'closeOverlays' },
        ],
        'press.back': { target: 'twoFactor', actions: 'closeOverlays' },
      },
    },
    cameraPermission: {
      on: {
        'press.allow': { target: 'scanner', actions: changing(() => ({ cameraAllowed: true })) },
        'press.deny': { target: 'sessionId', actions: changing(() => ({ cameraAllowed: false })) },
        'press.back': { target: 'sessionId' },
      },
    },
    scanner: {
      on: {
        scan: [
          { guard: scansOurs, target: 'createPin', actions: keepScannedCode },
          { actions: keepScannedCode },
        ],
        'press.ok': { actions: 'closeOverlays' },
        'press.flip': flipping,
        'press.typeInstead': { target: 'sessionId', actions: 'closeOverlays' },
        'press.back': { target: 'sessionId', actions: 'closeOverlays' },
      },
    },
    createPin: {
      on: {
        'type.pinField': typing('pinField'),
        'press.pinGuidelines': { actions: 'toggleGuidelines' },
        'press.activate': [
          // A second press must not look like a second try of a refused code.
          { guard: 'showsError', actions: [] },
          { guard: 'pinFits', target: 'activating', actions: 'keepPin' },
          { actions: 'refusePin' },
        ],
        'press.retry': { guard: 'pinFits', target: 'activating', actions: 'keepPin' },
        'press.ok': [
          { guard: 'showsError', target: 'sessionId', actions: ['forgetCode', 'forgetTyped'] },
          { actions: 'closeOverlays' },
        ],
        'press.back': { target: 'sessionId', actions: ['closeOverlays', 'forgetTyped'] },
      },
    },
    activating: {
      invoke: {
        ...activating,
        onDone: [
          { guard: wentWell, target: 'activated', actions: keepActivation },
          { target: 'createPin', actions: keepFailure },
        ],
      },
    },
    activated: {
      on: {
        'press.done': toApp,
        'press.back': toApp,
      },
    },
    approve: {
      on: {
        'type.pinField': typing('pinField'),
        'press.approve': [
          { guard: 'pinFits', target: 'approving', actions: approves },
          { actions: 'refusePin' },
        ],
        'press.retry': [
          { guard: 'wasDenied', target: 'approving', actions: 'closeOverlays' },
          { guard: 'pinFits', target: 'approving', actions: 'closeOverlays' },
        ],
        // Denying a login needs no PIN.
        'press.denyLogin': { target: 'approving', actions: ['forgetSecrets', denies] },
        'press.ok': { target: 'home', actions: 'forgetSecrets' },
        'press.back': { target: 'home', actions: 'forgetSecrets' },
      },
    },
    approving,
    approved: {
      on: { 'press.done': { target: 'home' }, 'press.back': { target: 'home' } },
    },
  },
});
