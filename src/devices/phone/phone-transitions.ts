/** What the machines of both phones do alike: their transitions, and what those make of the phone's memory. */
import { assign } from 'xstate';
import type { ActivationAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { keyOfCode } from '../../enrolment/phone-key.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { PhoneMemory } from './phone-memory.ts';
import type { ActivateInput, ActivateResult, AnswerInput, AnswerResult } from './phone.setup.ts';
import { clean, confirmable, phoneSetUp, unread } from './phone.setup.ts';
import type { DeviceProblem, PhoneContext, PhoneField } from './phone.types.ts';

type Given = { context: PhoneContext };

/** What may happen on any screen of either phone. */
export const anywhere = phoneSetUp.createStateConfig({
  on: {
    'phone.remembered': { actions: { type: 'changePhone', params: ({ event }) => ({ phone: event.phone }) } },
    'settings.set': {
      actions: {
        type: 'changePhone',
        params: ({ context: { phone }, event }) => ({
          phone: { ...phone, settings: { ...phone.settings, ...event.settings } },
        }),
      },
    },
    'link.opened': { actions: assign(({ event }) => ({ offered: event.code })) },
    'link.refused': { actions: assign(({ event }) => ({ given: event.given, problem: null })) },
    // Whatever stands in the way is read and put aside; screens with more to it have their own.
    'press.ok': { actions: 'cleanUp' },
    'press.leaveOffered': { actions: assign({ offered: null }) },
    'logins.read': {
      actions: assign(({ context, event }) => ({
        logins: event.logins,
        skew: event.skew,
        // Where the app may not send notifications, none slides in.
        headsUp: context.phone.notificationsAllowed === false ? null : unread(event.logins, context),
      })),
    },
    'press.statusBar': { actions: assign({ headsUp: null, shadeOpen: true }) },
    'press.closeShade': { actions: assign({ shadeOpen: false }) },
    'press.notification': { guard: 'isNotified', target: '.approve', actions: 'openNewestLogin' },
    'press.headsUp': { guard: 'isNotified', target: '.approve', actions: 'openNewestLogin' },
    'press.home': { target: '.home', actions: 'cleanUp' },
  },
}).on;

export const storeInstalling = phoneSetUp.createStateConfig({
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
  },
});

export const approving = phoneSetUp.createStateConfig({
  invoke: {
    src: 'answerLogin',
    input: ({ context }): AnswerInput => ({
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
});

/** The digits for a portal in another browser, once more. */
export const showConfirmation = phoneSetUp.createStateConfig({
  on: {
    'press.showConfirmation': {
      guard: ({ context }) => confirmable(context.phone) !== undefined,
      target: 'activated',
      actions: assign(({ context }) => ({
        ...clean,
        activatedUser: confirmable(context.phone)?.id ?? null,
      })),
    },
  },
}).on;

/** The users that the phone can have, to choose whose login it is. */
export const choosingUser = {
  'press.practice-ana': choosing('practice-ana'),
  'press.practice-joint': choosing('practice-joint'),
  'press.practice-firm': choosing('practice-firm'),
} as const;

export function changing(change: (phone: PhoneMemory) => Partial<PhoneMemory>) {
  return {
    type: 'changePhone',
    params: ({ context: { phone } }: Given) => ({ phone: { ...phone, ...change(phone) } }),
  } as const;
}

export function typing<Field extends PhoneField>(field: Field) {
  return {
    actions: {
      type: 'keepTyped',
      params: ({ event }: { event: { text: string } }) => ({ field, text: event.text }),
    },
  } as const;
}

/** The field of a store. */
export const searching = {
  actions: {
    type: 'keepSearch',
    params: ({ event }: { event: { text: string } }) => ({ text: event.text }),
  },
} as const;

function choosing(userId: UserId) {
  return { actions: { type: 'chooseUser', params: { userId } } } as const;
}

/** The other camera, for this phone. */
export const flipping = {
  actions: changing(({ settings }) => ({
    settings: { ...settings, lens: settings.lens === 'rear' ? 'front' : 'rear' },
  })),
} as const;

/** The typed text is taken for a code, or says why it is none. */
export const keepTypedCode = {
  type: 'keepCode',
  params: ({ context }: Given) => ({ text: context.codeField, by: 'typed' as const }),
} as const;

export const keepScannedCode = {
  type: 'keepCode',
  params: ({ event }: { event: { text: string } }) => ({ text: event.text, by: 'scanned' as const }),
} as const;

export const activateInput = ({ context }: Given): ActivateInput => ({
  code: context.code ?? ('' as ActivationCode),
  phoneId: context.phone.id,
  requestId: context.requestId ?? '',
});

type Done = { event: { output: ActivateResult } };

/** The user is on the phone, and nothing of what was typed. */
export const keepActivated = [
  {
    type: 'changePhone',
    params: ({ context, event }: Given & Done) => ({ phone: withUser(context, event.output) }),
  },
  { type: 'keepActivation', params: ({ event }: Done) => ({ answer: valueOf(event.output) }) },
] as const;

export const keepNotActivated = {
  type: 'keepFailure',
  params: ({ event }: Done) => ({ problem: problemOf(event.output) }),
} as const;

const withUser = ({ phone, pinHash, code }: PhoneContext, result: ActivateResult): PhoneMemory => {
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

export const problemOf = (result: ActivateResult | AnswerResult): DeviceProblem =>
  result.ok ? 'server-error' : result.problem;
