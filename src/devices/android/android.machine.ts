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
 * What the phone has (`context.phone`) is written to its memory by whoever runs the machine; which screen it shows is the tab's.
 */
import { and, assign, not } from 'xstate';
import { readGivenText } from '../../enrolment/given-text.ts';
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

const opensApp = [
  { guard: 'isRefused', target: '#android.appRefused', actions: 'keepRefusal' },
  { guard: 'opensInside', target: '#android.appHome', actions: 'cleanUp' },
  { target: '#android.appStart', actions: 'cleanUp' },
] as const;

/** Back to where the app begins. */
const toApp = [
  { guard: 'opensInside', target: 'appHome', actions: 'cleanUp' },
  { target: 'appStart', actions: 'cleanUp' },
] as const;

export const androidMachine = phoneSetUp.createMachine({
  id: 'android',
  context: ({ input }) => phoneStart(input),
  invoke: { id: 'feed', src: 'phoneFeed' },
  on: {
    ...anywhere,
    'press.takeOffered': [
      { guard: and(['hasOffered', 'isRefused']), target: '.appRefused', actions: 'keepRefusal' },
      { guard: 'isActivatedWithOffered', target: '.activated', actions: 'showAgain' },
      { guard: 'hasOffered', target: '.createPin', actions: 'takeOffered' },
    ],
  },
  initial: 'home',
  states: {
    home: {
      entry: 'forgetTyped',
      on: {
        'press.playStore': { target: 'storeHome', actions: 'cleanUp' },
        'press.phoneSettings': { target: 'settings' },
        'press.ibkrMobile': [
          { guard: ({ context }) => !context.phone.installed, target: 'home' },
          ...opensApp,
        ],
      },
    },
    settings: { on: { 'press.back': { target: 'home' } } },
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
        'press.install': { guard: 'findsApp', target: 'storeInstalling', actions: 'beginInstall' },
        'press.open': [
          { guard: ({ context }) => !context.phone.installed, target: 'storeResults' },
          ...opensApp,
        ],
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
        'press.ok': { target: 'home', actions: 'cleanUp' },
        'press.phoneSettings': { target: 'settings', actions: 'cleanUp' },
        'press.back': { target: 'home', actions: 'cleanUp' },
      },
    },
    appStart: {
      on: {
        'press.registerTwoFactor': { target: 'twoFactor' },
        'press.services': { target: 'services' },
        ...showConfirmation,
        'press.back': { target: 'home' },
      },
    },
    // Inside the app, where somebody is logged in: the same ways as from the login screen.
    appHome: {
      on: { 'press.more': { target: 'more' }, 'press.back': { target: 'home' } },
    },
    more: {
      on: { 'press.twoFactor': { target: 'twoFactorMenu' }, 'press.back': { target: 'appHome' } },
    },
    twoFactorMenu: {
      on: {
        'press.addUser': { target: 'twoFactor', actions: 'cleanUp' },
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
        'type.pinField': typing('pinField'),
        'press.generate': [
          { guard: not('hasChallenge'), actions: 'refuseChallenge' },
          { guard: 'pinFits', target: 'response', actions: 'keepResponse' },
          { actions: 'refusePin' },
        ],
        'press.addUser': { target: 'twoFactor', actions: 'cleanUp' },
        'press.back': [
          { guard: 'opensInside', target: 'twoFactorMenu', actions: 'cleanUp' },
          { target: 'services', actions: 'cleanUp' },
        ],
      },
    },
    response: {
      on: {
        'press.done': toApp,
        'press.back': { target: 'authenticate', actions: 'beginAuthenticate' },
      },
    },
    twoFactor: {
      on: {
        'press.sessionId': { target: 'sessionId', actions: 'cleanUp' },
        'press.back': toApp,
      },
    },
    sessionId: {
      exit: 'leaveCode',
      on: {
        'type.codeField': typing('codeField'),
        'press.next': [
          {
            guard: 'isOurs',
            target: 'createPin',
            actions: keepTypedCode,
          },
          {
            actions: keepTypedCode,
          },
        ],
        'press.qrCode': [
          { guard: 'mayScan', target: 'scanner', actions: 'cleanUp' },
          { target: 'cameraPermission', actions: 'cleanUp' },
        ],
        'press.back': { target: 'twoFactor', actions: 'cleanUp' },
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
          {
            guard: ({ event }) => readGivenText(event.text).ok,
            target: 'createPin',
            actions: keepScannedCode,
          },
          { actions: keepScannedCode },
        ],
        'press.ok': { actions: 'cleanUp' },
        'press.flip': flipping,
        'press.typeInstead': { target: 'sessionId', actions: 'cleanUp' },
        'press.back': { target: 'sessionId', actions: 'cleanUp' },
      },
    },
    createPin: {
      on: {
        'type.pinField': typing('pinField'),
        'press.pinGuidelines': {
          actions: assign(({ context }) => ({ guidelinesShown: !context.guidelinesShown })),
        },
        'press.activate': [
          // A refused code stays refused: a second press must not look like a second try.
          { guard: 'isVerdict', actions: [] },
          { guard: 'pinFits', target: 'activating', actions: 'keepPin' },
          { actions: 'refusePin' },
        ],
        'press.retry': { guard: 'pinFits', target: 'activating', actions: 'keepPin' },
        'press.ok': [
          { guard: 'isVerdict', target: 'sessionId', actions: ['forgetCode', 'leavePin'] },
          { actions: 'cleanUp' },
        ],
        'press.back': { target: 'sessionId', actions: ['cleanUp', 'leavePin'] },
      },
    },
    activating: {
      invoke: {
        src: 'activate',
        input: activateInput,
        onDone: [
          { guard: ({ event }) => event.output.ok, target: 'activated', actions: keepActivated },
          { target: 'createPin', actions: keepNotActivated },
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
          {
            guard: 'pinFits',
            target: 'approving',
            actions: assign({ ...clean, answer: 'approved' as const }),
          },
          { actions: 'refusePin' },
        ],
        'press.retry': [
          { guard: ({ context }) => context.answer === 'denied', target: 'approving', actions: 'cleanUp' },
          { guard: 'pinFits', target: 'approving', actions: 'cleanUp' },
        ],
        // To deny needs no PIN.
        'press.denyLogin': {
          target: 'approving',
          actions: assign({ ...clean, pinField: '', answer: 'denied' as const }),
        },
        'press.ok': { target: 'home', actions: 'keepAnswered' },
        'press.back': { target: 'home', actions: 'keepAnswered' },
      },
    },
    approving,
    approved: {
      on: { 'press.done': { target: 'home' }, 'press.back': { target: 'home' } },
    },
  },
});
