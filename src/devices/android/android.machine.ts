/**
 * The practice Android phone with IBKR Mobile on it.
 *
 *   home ─ storeHome ─ storeResults ─ storeInstalling ─ storeInstalled ─┐
 *     └────────────────────────── the app's icon ───────────────────────┴─> appStart (or appRefused)
 *   appStart ─ twoFactor ─ sessionId ─┬─ next ───────────────────────────┬─ createPin ─ activating ─ activated
 *                                     └─ cameraPermission ─ scanner ─────┘
 *   anywhere ─ a notification ─ approve ─ approving ─ approved ─> home
 *
 * What the phone has (`context.phone`) is written to its memory by whoever runs the machine; which screen it shows is the tab's.
 */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { ActivationAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { readGivenText } from '../../enrolment/given-text.ts';
import type { PinHash } from '../../enrolment/pin.ts';
import { checkPin, hashPin, isPin, pinSaltBytes } from '../../enrolment/pin.ts';
import type { Outcome } from '../../enrolment/problems.ts';
import { backendProblems } from '../../enrolment/problems.ts';
import type { PhoneMemory } from '../phone-memory.ts';
import { newPhone } from '../phone-memory.ts';
import { newRequestId } from '../request-id.ts';
import type { AndroidContext, AndroidEvent, AndroidField, AndroidProblem } from './android.types.ts';

/** Android versions before this are refused (seed articles). */
export const leastSystem = 6;

export type ActivateInput = { code: ActivationCode; phoneId: string; requestId: string };
export type ActivateResult = Outcome<ActivationAnswer, AndroidProblem>;
export type AnswerInput = {
  loginId: string;
  phoneId: string;
  requestId: string;
  answer: 'approved' | 'denied';
};
export type AnswerResult = Outcome<unknown, AndroidProblem>;

export const androidStart = (phone: PhoneMemory = newPhone('phone')): AndroidContext => ({
  phone,
  storeSearch: '',
  codeField: '',
  pinField: '',
  installed: 0,
  code: null,
  codeBy: null,
  given: null,
  problem: null,
  errorShown: false,
  guidelinesShown: false,
  requestId: null,
  pinHash: null,
  activatedUser: null,
  logins: [],
  headsUp: null,
  shadeOpen: false,
  login: null,
  answer: 'approved',
  skew: 0,
});

/** @returns whether a search in the store finds the app. */
export const findsApp = (search: string): boolean => /ib\s*-?\s*k|ibkr|interactive|brokers/i.test(search);

/** What the backend decided is final; after the others the same request may be sent again. */
const isVerdict = (problem: AndroidProblem): boolean =>
  problem in backendProblems &&
  problem !== 'server-error' &&
  problem !== 'throttled' &&
  problem !== 'request-malformed';

const clean = {
  given: null,
  problem: null,
  errorShown: false,
  guidelinesShown: false,
  shadeOpen: false,
} as const;

const refuses = ({ settings }: PhoneMemory): 'phone-rooted' | 'phone-too-old' | null =>
  settings.rooted ? 'phone-rooted' : settings.system < leastSystem ? 'phone-too-old' : null;

const unread = (logins: AndroidContext['logins'], context: AndroidContext): string | null => {
  const newest = logins[0];
  const known = newest && context.logins.some(({ id, sent }) => id === newest.id && sent === newest.sent);
  return newest && !known ? newest.id : context.headsUp && newest ? context.headsUp : null;
};

const setUp = setup({
  types: {} as { context: AndroidContext; events: AndroidEvent; input: PhoneMemory | undefined },
  actors: {
    // Placeholders: the live ones (android.actors.ts) are provided where there is a backend.
    install: fromCallback<AndroidEvent>(() => undefined),
    activate: fromPromise<ActivateResult, ActivateInput>(() => new Promise(() => undefined)),
    answerLogin: fromPromise<AnswerResult, AnswerInput>(() => new Promise(() => undefined)),
    phoneFeed: fromCallback<AndroidEvent>(() => undefined),
  },
  actions: {
    /** What the phone has. Whoever runs the machine writes it to the phone's memory (live.ts). */
    changePhone: assign((_, { phone }: { phone: PhoneMemory }) => ({ phone })),
    cleanUp: assign(clean),
    keepTyped: assign((_, { field, text }: { field: AndroidField; text: string }) => ({
      ...clean,
      [field]: text,
    })),
    keepCode: assign(({ context }, { text, by }: { text: string; by: 'scanned' | 'typed' }) => {
      const given = readGivenText(text);
      if (given.ok) {
        // A request id belongs to its code: another code is another request.
        const requestId = given.code === context.code ? context.requestId : null;
        return { ...clean, code: given.code, codeBy: by, requestId };
      }
      // A text that is not ours may be the reader's real code: nothing of it stays, in the field either.
      const foreign = given.problem === 'not-ours' || given.problem === 'maybe-secret';
      return { ...clean, given, ...(foreign ? { codeField: '' } : {}) };
    }),
    keepPin: assign(({ context }) => ({
      ...clean,
      requestId: context.requestId ?? newRequestId(),
      pinHash:
        context.phone.pin ?? hashPin(context.pinField, crypto.getRandomValues(new Uint8Array(pinSaltBytes))),
    })),
    refusePin: assign(({ context }) => {
      const checked = checkPin(context.pinField);
      return { ...clean, problem: checked.ok ? ('pin-wrong' as const) : checked.problem };
    }),
    keepRefusal: assign(({ context }) => ({ ...clean, problem: refuses(context.phone) })),
    keepActivation: assign((_, { answer }: { answer: ActivationAnswer }) => ({
      ...clean,
      activatedUser: answer.userId,
      pinField: '',
      codeField: '',
      code: null,
      requestId: null,
      pinHash: null,
    })),
    keepFailure: assign((_, { problem }: { problem: AndroidProblem }) =>
      isVerdict(problem)
        ? { ...clean, problem, errorShown: true, requestId: null }
        : { ...clean, problem, errorShown: false },
    ),
    openNewestLogin: assign(({ context }) => ({
      ...clean,
      headsUp: null,
      pinField: '',
      login: context.logins[0] ?? null,
    })),
    keepAnswered: assign({ ...clean, pinField: '' }),
  },
  guards: {
    isRefused: ({ context }) => refuses(context.phone) !== null,
    hasApp: ({ context }) => context.phone.installed,
    findsApp: ({ context }) => findsApp(context.storeSearch),
    isOurs: ({ context }) => readGivenText(context.codeField).ok,
    mayScan: ({ context }) => context.phone.cameraAllowed === true,
    pinFits: ({ context }) => pinFits(context.pinField, context.phone.pin),
    hasLogin: ({ context }) => context.logins.length > 0,
    isVerdict: ({ context }) => context.errorShown,
  },
});

function pinFits(pin: string, kept: PinHash | null): boolean {
  return checkPin(pin).ok && (kept === null || isPin(pin, kept));
}

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

export const androidMachine = setUp.createMachine({
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
        'press.back': { target: 'home' },
      },
    },
    services: { on: { 'press.back': { target: 'appStart' } } },
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

const withSettings = (phone: PhoneMemory, settings: Partial<PhoneMemory['settings']>): PhoneMemory => ({
  ...phone,
  settings: { ...phone.settings, ...settings },
});

const withUser = ({ phone, pinHash }: AndroidContext, result: ActivateResult): PhoneMemory => {
  const { userId } = valueOf(result);
  return {
    ...phone,
    users: [...phone.users.filter((id) => id !== userId), userId],
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
