/**
 * The practice Android phone with IBKR Mobile on it.
 *
 *   home ─ storeHome ─ storeResults ─ storeInstalling ─ storeInstalled ─┐
 *     └────────────────────────── the app's icon ───────────────────────┴─> appStart (or appRefused)
 *   appStart ─ twoFactor ─ sessionId ─┬─ next ───────────────────────────┬─ createPin ─ activating ─ activated
 *                                     └─ cameraPermission ─ scanner ─────┘
 *   anywhere ─ a notification ─ approve ─ approving ─ approved ─> home
 *   appStart ─ services ─ authenticate ─ response: for a login whose notification cannot come
 *   anywhere ─ a link that the browser opened, taken ─> createPin
 *
 * What the phone has (`context.phone`) is written to its memory by whoever runs the machine; which screen it shows is the tab's.
 */
import { and, assign, not } from 'xstate';
import type { ActivationAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { readGivenText } from '../../enrolment/given-text.ts';
import { keyOfCode } from '../../enrolment/phone-key.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { PhoneMemory } from '../phone-memory.ts';
import type { ActivateResult, AnswerResult } from './android.setup.ts';
import { androidSetUp, androidStart, clean, confirmable, unread } from './android.setup.ts';
import type { AndroidContext, AndroidField, AndroidProblem } from './android.types.ts';

const changing = (change: (phone: PhoneMemory) => Partial<PhoneMemory>) =>
  ({
    type: 'changePhone',
    params: ({ context: { phone } }: { context: AndroidContext }) => ({
      phone: { ...phone, ...change(phone) },
    }),
  }) as const;

const opensApp = [
  { guard: 'isRefused', target: '#android.appRefused', actions: 'keepRefusal' },
  { target: '#android.appStart', actions: 'cleanUp' },
] as const;

export const androidMachine = androidSetUp.createMachine({
  id: 'android',
  context: ({ input }) => androidStart(input),
  invoke: { id: 'feed', src: 'phoneFeed' },
  on: {
    'phone.remembered': { actions: { type: 'changePhone', params: ({ event }) => ({ phone: event.phone }) } },
    'settings.set': {
      actions: {
        type: 'changePhone',
        params: ({ context, event }) => ({ phone: withSettings(context.phone, event.settings) }),
      },
    },
    'link.opened': { actions: assign(({ event }) => ({ offered: event.code })) },
    'link.refused': { actions: assign(({ event }) => ({ given: event.given, problem: null })) },
    'press.takeOffered': [
      { guard: and(['hasOffered', 'isRefused']), target: '.appRefused', actions: 'keepRefusal' },
      { guard: 'isActivatedWithOffered', target: '.activated', actions: 'showAgain' },
      { guard: 'hasOffered', target: '.createPin', actions: 'takeOffered' },
    ],
    // Whatever stands in the way is read and put aside; screens with more to it have their own.
    'press.ok': { actions: 'cleanUp' },
    'press.leaveOffered': { actions: assign({ offered: null }) },
    'logins.read': {
      actions: assign(({ context, event }) => ({
        logins: event.logins,
        skew: event.skew,
        headsUp: unread(event.logins, context),
      })),
    },
    'press.home': { target: '.home', actions: 'cleanUp' },
    'press.statusBar': { actions: assign({ headsUp: null, shadeOpen: true }) },
    'press.closeShade': { actions: assign({ shadeOpen: false }) },
    'press.notification': { guard: 'hasLogin', target: '.approve', actions: 'openNewestLogin' },
    'press.headsUp': {
      guard: 'hasLogin',
      target: '.approve',
      actions: 'openNewestLogin',
    },
  },
  initial: 'home',
  states: {
    home: {
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
        'type.storeSearch': typing('storeSearch'),
        'press.storeSubmit': { target: 'storeResults' },
        'press.back': { target: 'home' },
      },
    },
    storeResults: {
      on: {
        'type.storeSearch': typing('storeSearch'),
        'press.storeSubmit': { target: 'storeResults' },
        'press.install': { guard: 'findsApp', target: 'storeInstalling', actions: assign({ installed: 0 }) },
        'press.open': [
          { guard: ({ context }) => !context.phone.installed, target: 'storeResults' },
          ...opensApp,
        ],
        'press.back': { target: 'storeHome' },
      },
    },
    storeInstalling: {
      invoke: { src: 'install' },
      on: {
        'install.progress': [
          {
            guard: ({ event }) => event.percent >= 100,
            target: 'storeInstalled',
            actions: [changing(() => ({ installed: true })), assign({ installed: 100 })],
          },
          { actions: assign(({ event }) => ({ installed: event.percent })) },
        ],
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
        'press.showConfirmation': {
          guard: ({ context }) => confirmable(context.phone) !== undefined,
          target: 'activated',
          actions: assign(({ context }) => ({
            ...clean,
            activatedUser: confirmable(context.phone)?.id ?? null,
          })),
        },
        'press.back': { target: 'home' },
      },
    },
    services: {
      on: {
        'press.authenticate': { target: 'authenticate', actions: 'beginAuthenticate' },
        'press.back': { target: 'appStart' },
      },
    },
    authenticate: {
      on: {
        'press.practice-ana': choosing('practice-ana'),
        'press.practice-joint': choosing('practice-joint'),
        'press.practice-firm': choosing('practice-firm'),
        'type.challengeField': typing('challengeField'),
        'type.pinField': typing('pinField'),
        'press.generate': [
          { guard: not('hasChallenge'), actions: 'refuseChallenge' },
          { guard: 'pinFits', target: 'response', actions: 'keepResponse' },
          { actions: 'refusePin' },
        ],
        'press.registerTwoFactor': { target: 'twoFactor', actions: 'cleanUp' },
        'press.back': { target: 'services', actions: 'cleanUp' },
      },
    },
    response: {
      on: {
        'press.done': { target: 'appStart', actions: 'cleanUp' },
        'press.back': { target: 'authenticate', actions: 'beginAuthenticate' },
      },
    },
    twoFactor: {
      on: {
        'press.sessionId': { target: 'sessionId', actions: 'cleanUp' },
        'press.back': { target: 'appStart' },
      },
    },
    sessionId: {
      on: {
        'type.codeField': typing('codeField'),
        'press.next': [
          {
            guard: 'isOurs',
            target: 'createPin',
            actions: {
              type: 'keepCode',
              params: ({ context }) => ({ text: context.codeField, by: 'typed' }),
            },
          },
          {
            actions: {
              type: 'keepCode',
              params: ({ context }) => ({ text: context.codeField, by: 'typed' }),
            },
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
            actions: { type: 'keepCode', params: ({ event }) => ({ text: event.text, by: 'scanned' }) },
          },
          { actions: { type: 'keepCode', params: ({ event }) => ({ text: event.text, by: 'scanned' }) } },
        ],
        'press.ok': { actions: 'cleanUp' },
        'press.flip': {
          actions: changing(({ settings }) => ({
            settings: { ...settings, lens: settings.lens === 'rear' ? 'front' : 'rear' },
          })),
        },
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
          { guard: 'isVerdict', target: 'sessionId', actions: [assign({ code: null }), 'cleanUp'] },
          { actions: 'cleanUp' },
        ],
        'press.back': { target: 'sessionId', actions: 'cleanUp' },
      },
    },
    activating: {
      invoke: {
        src: 'activate',
        input: ({ context }) => ({
          code: context.code ?? ('' as ActivationCode),
          phoneId: context.phone.id,
          requestId: context.requestId ?? '',
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'activated',
            actions: [
              {
                type: 'changePhone',
                params: ({ context, event }) => ({ phone: withUser(context, event.output) }),
              },
              { type: 'keepActivation', params: ({ event }) => ({ answer: valueOf(event.output) }) },
            ],
          },
          {
            target: 'createPin',
            actions: { type: 'keepFailure', params: ({ event }) => ({ problem: problemOf(event.output) }) },
          },
        ],
      },
    },
    activated: {
      on: {
        'press.done': { target: 'appStart', actions: 'cleanUp' },
        'press.back': { target: 'appStart', actions: 'cleanUp' },
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
        'press.denyLogin': { target: 'approving', actions: assign({ ...clean, answer: 'denied' as const }) },
        'press.ok': { target: 'home', actions: 'keepAnswered' },
        'press.back': { target: 'home', actions: 'keepAnswered' },
      },
    },
    approving: {
      invoke: {
        src: 'answerLogin',
        input: ({ context }) => ({
          loginId: context.login?.id ?? '',
          phoneId: context.phone.id,
          // One answer to one login is one request, however often it is sent.
          requestId: `${context.login?.id ?? ''}.${context.answer}`,
          answer: context.answer,
        }),
        onDone: [
          { guard: ({ event }) => event.output.ok, target: 'approved', actions: 'keepAnswered' },
          {
            target: 'approve',
            actions: { type: 'keepFailure', params: ({ event }) => ({ problem: problemOf(event.output) }) },
          },
        ],
      },
    },
    approved: {
      on: { 'press.done': { target: 'home' }, 'press.back': { target: 'home' } },
    },
  },
});

function typing<Field extends AndroidField>(field: Field) {
  return {
    actions: {
      type: 'keepTyped',
      params: ({ event }: { event: { text: string } }) => ({ field, text: event.text }),
    },
  } as const;
}

function choosing(userId: UserId) {
  return { actions: { type: 'chooseUser', params: { userId } } } as const;
}

const withSettings = (phone: PhoneMemory, settings: Partial<PhoneMemory['settings']>): PhoneMemory => ({
  ...phone,
  settings: { ...phone.settings, ...settings },
});

const withUser = ({ phone, pinHash, code }: AndroidContext, result: ActivateResult): PhoneMemory => {
  const { userId, place } = valueOf(result);
  const others = phone.users.filter(({ id }) => id !== userId);
  return {
    ...phone,
    users: code ? [...others, { id: userId, key: keyOfCode(code), place }] : others,
    pin: phone.pin ?? pinHash,
  };
};

function valueOf(result: ActivateResult): ActivationAnswer {
  if (!result.ok)
    throw new TypeError('A failed activation has no user: the guard before lets only good ones through.');
  return result.value;
}

const problemOf = (result: ActivateResult | AnswerResult): AndroidProblem =>
  result.ok ? 'server-error' : result.problem;
