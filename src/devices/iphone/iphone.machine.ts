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
 * The code that runs the machine writes what the phone has (`context.phone`) to its memory. The tab keeps the screen.
 */
import {
  activating,
  anywhere,
  approves,
  approving,
  backInApp,
  backInMenu,
  changing,
  choosingUser,
  denies,
  flipping,
  installing,
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
import { isLost, iphoneSetUp, iphoneStart, keepScanned } from './iphone.setup.ts';
import { answeringNotifications, opensApp, unlocking } from './iphone.transitions.ts';

export const iphoneMachine = iphoneSetUp.createMachine({
  id: 'iphone',
  context: ({ input }) => iphoneStart(input),
  invoke: { id: 'feed', src: 'phoneFeed' },
  on: {
    ...anywhere,
    'press.takeOffered': [
      { guard: 'lacksOffered', actions: [] },
      { guard: 'isRefused', target: '.appRefused', actions: 'keepRefusal' },
      { guard: 'isActivatedWithOffered', target: '.activated', actions: 'showAgain' },
      { guard: 'asksNotifications', target: '.notificationsPermission', actions: 'takeOffered' },
      { target: '.secureActivation', actions: 'takeOffered' },
    ],
  },
  initial: 'home',
  states: {
    home: {
      entry: 'forgetTyped',
      on: {
        'press.camera': { target: 'camera', actions: 'closeOverlays' },
        'press.appStore': { target: 'storeHome', actions: 'closeOverlays' },
        'press.phoneSettings': { target: 'settings' },
        'press.ibkrMobile': [{ guard: 'lacksApp', target: 'home' }, ...opensApp],
      },
    },
    settings: { on: { 'press.allow': switchingNotifications } },
    camera: {
      entry: 'forgetScanned',
      on: {
        scan: [
          { guard: 'scansNothing', actions: 'readNothing' },
          { guard: scansOurs, actions: keepScanned },
          { actions: ['forgetScanned', keepScannedCode] },
        ],
        'press.bannerWebsite': { guard: 'offersWebsite', target: 'webPage', actions: 'closeOverlays' },
        'press.bannerApp': [
          { guard: 'offersNoApp', actions: [] },
          { guard: 'isRefused', target: 'appRefused', actions: 'keepRefusal' },
          { guard: 'asksNotifications', target: 'notificationsPermission', actions: 'takeScanned' },
          { target: 'secureActivation', actions: 'takeScanned' },
        ],
        'press.flip': flipping,
        'press.phoneSettings': { target: 'settings', actions: 'closeOverlays' },
        // The banner's code was refused: its one use is spent.
        'press.ok': [{ guard: 'showsError', actions: 'forgetCode' }, { actions: 'closeOverlays' }],
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
        'press.get': { guard: 'findsNewApp', ...installingFound },
        'press.open': [{ guard: 'lacksApp', target: 'storeSearch' }, ...opensApp],
        'press.cancel': { target: 'storeHome' },
      },
    },
    storePage: {
      on: {
        'press.get': { guard: 'lacksApp', ...installing },
        'press.open': [{ guard: 'lacksApp', target: 'storePage' }, ...opensApp],
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
        'press.ok': { target: 'home', actions: 'closeOverlays' },
        'press.phoneSettings': { target: 'settings', actions: 'closeOverlays' },
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
        ...showingConfirmation,
        'press.services': { target: 'services' },
        'press.setupQr': { target: 'setupCode', actions: 'closeOverlays' },
      },
    },
    // The app where somebody is logged in: these screens offer the same ways as the login screen.
    appHome: { on: { 'press.more': { target: 'more' } } },
    more,
    twoFactorMenu: {
      on: {
        'press.addUser': { target: 'addUser', actions: 'closeOverlays' },
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
        'press.generate': [
          { guard: 'lacksChallenge', actions: 'refuseChallenge' },
          { target: 'secureResponse', actions: 'closeOverlays' },
        ],
        'press.addUser': { target: 'addUser', actions: 'closeOverlays' },
        'press.back': backInApp,
      },
    },
    secureResponse: {
      on: {
        ...unlocking('response', 'keepResponse'),
        'press.cancel': { target: 'authenticate', actions: 'closeOverlays' },
      },
    },
    response,
    addUser: {
      on: {
        'press.setupQr': { target: 'setupCode', actions: 'closeOverlays' },
        'press.back': backInMenu,
      },
    },
    setupCode: {
      exit: 'leaveCode',
      on: {
        'type.codeField': typing('codeField'),
        'press.activate': [
          // A refused code stays refused until the reader has closed the message.
          { guard: 'showsError', actions: [] },
          { guard: typesOurs, target: 'secureActivation', actions: keepTypedCode },
          { actions: keepTypedCode },
        ],
        'press.launchCamera': [
          { guard: 'mayScan', target: 'scanner', actions: 'closeOverlays' },
          { target: 'cameraPermission', actions: 'closeOverlays' },
        ],
        'press.ok': [{ guard: 'showsError', actions: 'forgetCode' }, { actions: 'closeOverlays' }],
        'press.back': [{ guard: 'hasUsers', target: 'addUser', actions: 'closeOverlays' }, ...toApp],
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
          { guard: scansOurs, target: 'secureActivation', actions: keepScannedCode },
          { actions: keepScannedCode },
        ],
        'press.flip': flipping,
        'press.typeInstead': { target: 'setupCode', actions: 'closeOverlays' },
        'press.back': { target: 'setupCode', actions: 'closeOverlays' },
      },
    },
    secureActivation: {
      on: {
        ...unlocking('activating', 'keepRequest'),
        // The phone is already unlocked: a request that did not arrive is sent again.
        'press.retry': { guard: 'canRetry', target: 'activating', actions: 'keepRequest' },
        'press.cancel': [
          { guard: 'isByBanner', target: 'camera', actions: 'closeOverlays' },
          { target: 'setupCode', actions: 'closeOverlays' },
        ],
      },
    },
    activating: {
      invoke: {
        ...activating,
        onDone: [
          { guard: wentWell, target: 'activated', actions: keepActivation },
          { guard: isLost, target: 'secureActivation', actions: keepFailure },
          { guard: 'isByBanner', target: 'camera', actions: keepFailure },
          { target: 'setupCode', actions: keepFailure },
        ],
      },
    },
    activated: { on: { 'press.done': toApp } },
    approve: {
      on: {
        'press.approve': { target: 'secureApproval', actions: approves },
        // Denying a login needs no unlock.
        'press.denyLogin': { target: 'approving', actions: denies },
        'press.retry': { guard: 'canRetry', target: 'approving', actions: 'closeOverlays' },
        'press.ok': { target: 'home', actions: 'forgetSecrets' },
      },
    },
    secureApproval: {
      on: {
        ...unlocking('approving', 'closeOverlays'),
        'press.cancel': { target: 'approve', actions: 'closeOverlays' },
      },
    },
    approving,
    approved: { on: { 'press.done': { target: 'home' } } },
  },
});
