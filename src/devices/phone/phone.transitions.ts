/** The transitions that every phone has, in the names of phone.parts.ts. */
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { ActivateInput, ActivateResult, AnswerInput, AnswerResult } from './phone.actors.ts';
import type { PhoneMemory } from './phone.memory.ts';
import { notifies } from './phone.memory.ts';
import type { LoginNotice, PhoneContext } from './phone.types.ts';

type Given = { context: PhoneContext };
type Text = { event: { text: string } };
type Done<Result> = { event: { output: Result } };

/** @returns an action that changes what the phone has. */
export function changing<Memory extends PhoneMemory>(change: (phone: Memory) => Partial<Memory>) {
  return {
    type: 'changePhone',
    params: ({ context: { phone } }: { context: PhoneContext<Memory> }) => ({
      phone: { ...phone, ...change(phone) },
    }),
  } as const;
}

export const typing = <Field extends string>(field: Field) =>
  ({
    actions: { type: 'keepTyped', params: ({ event }: Text) => ({ field, text: event.text }) },
  }) as const;

/** The app's own switch among the settings, which is there only after the app has asked. */
export const switchingNotifications = {
  actions: changing((phone) => {
    // What is switched on here reaches the reader, in the ways of a new phone.
    const { shows: _, ...settings } = phone.settings;
    return { settings, notificationsAllowed: phone.notificationsAllowed === null ? null : !notifies(phone) };
  }),
} as const;

/** Typing in the search field of a store. */
export const searching = {
  actions: { type: 'keepSearch', params: ({ event }: Text) => ({ text: event.text }) },
} as const;

/** What may happen on any screen. */
export const anywhere = {
  'phone.remembered': {
    actions: {
      type: 'changePhone',
      params: ({ event }: { event: { phone: PhoneMemory } }) => ({ phone: event.phone }),
    },
  },
  'settings.set': {
    actions: {
      type: 'changePhone',
      params: ({ context: { phone }, event }: Given & { event: { settings: object } }) => ({
        phone: { ...phone, settings: { ...phone.settings, ...event.settings } },
      }),
    },
  },
  'link.opened': {
    actions: {
      type: 'keepOffered',
      params: ({ event }: { event: { code: ActivationCode } }) => ({ code: event.code }),
    },
  },
  'link.refused': {
    actions: {
      type: 'keepRefusedLink',
      params: ({ event }: { event: { input: PhoneContext['rejectedInput'] } }) => ({ input: event.input }),
    },
  },
  // OK closes whatever covers the screen; a screen where OK does more has a transition of its own.
  'press.ok': { actions: 'closeOverlays' },
  'press.leaveOffered': { actions: { type: 'keepOffered', params: { code: null } } },
  'logins.read': {
    actions: {
      type: 'keepLogins',
      params: ({ event }: { event: { logins: readonly LoginNotice[]; clockOffset: number } }) => ({
        logins: event.logins,
        clockOffset: event.clockOffset,
      }),
    },
  },
  'notice.passed': { actions: 'passNotice' },
  'press.statusBar': { actions: 'openShade' },
  'press.closeShade': { actions: 'closeShade' },
  'press.notification': { guard: 'isNotified', target: '.approve', actions: 'openNewestLogin' },
  'press.headsUp': { guard: 'isNotified', target: '.approve', actions: 'openNewestLogin' },
  'press.home': { target: '.home', actions: 'closeOverlays' },
} as const;

/** Back to the first screen of the app. */
export const toApp = [
  { guard: 'opensInside', target: 'appHome', actions: 'closeOverlays' },
  { target: 'appStart', actions: 'closeOverlays' },
] as const;

/** Back to where the reader left the app for IB Key: inside it, or on its login screen. */
const fromInside = [{ guard: 'opensInside', target: 'twoFactorMenu', actions: 'closeOverlays' }] as const;
export const backInApp = [...fromInside, { target: 'services', actions: 'closeOverlays' }] as const;
export const backInMenu = [...fromInside, { target: 'authenticate', actions: 'beginAuthenticate' }] as const;

/** Screens of the app whose controls lead on in the same way on every phone. */
export const services = {
  on: {
    'press.authenticate': { target: 'authenticate', actions: 'beginAuthenticate' },
    'press.back': { target: 'appStart' },
  },
} as const;
export const more = {
  on: { 'press.twoFactor': { target: 'twoFactorMenu' }, 'press.back': { target: 'appHome' } },
} as const;
export const response = {
  on: {
    'press.done': toApp,
    'press.back': { target: 'authenticate', actions: 'beginAuthenticate' },
  },
} as const;

/** A store installs the app at the first press. */
export const installing = {
  target: 'storeInstalling',
  actions: { type: 'keepProgress', params: { installed: 0 } },
} as const;

/** The same for an app that a search has found. */
export const installingFound = { target: 'storeInstalling', actions: 'beginInstall' } as const;

/** Who leaves the store meanwhile finds the app on the home screen: a real phone goes on installing. */
export const storeInstalling = {
  invoke: { src: 'install' },
  exit: changing(() => ({ installed: true })),
  on: {
    'install.progress': [
      {
        guard: { type: 'isWhole', params: ({ event }: { event: { percent: number } }) => event },
        target: 'storeInstalled',
        actions: { type: 'keepProgress', params: { installed: 100 } },
      },
      {
        actions: {
          type: 'keepProgress',
          params: ({ event }: { event: { percent: number } }) => ({ installed: event.percent }),
        },
      },
    ],
  },
} as const;

/** Shows the confirmation code for a portal in another browser again. */
export const showingConfirmation = {
  'press.showConfirmation': { guard: 'hasConfirmation', target: 'activated', actions: 'showConfirmation' },
} as const;

/** The possible users of the phone, for the choice of whose login it is. */
const choosing = (userId: UserId) => ({ actions: { type: 'chooseUser', params: { userId } } }) as const;
export const choosingUser = {
  'press.practice-ana': choosing('practice-ana'),
  'press.practice-joint': choosing('practice-joint'),
  'press.practice-firm': choosing('practice-firm'),
} as const;

/** Switches the facing mode of this phone. */
export const flipping = {
  actions: changing(({ settings }) => ({
    settings: { ...settings, facingMode: settings.facingMode === 'environment' ? 'user' : 'environment' },
  })),
} as const;

/** Takes the typed text as a code, or says why it is none. */
export const keepTypedCode = {
  type: 'keepCode',
  params: ({ context }: Given) => ({ text: context.codeField }),
} as const;
export const keepScannedCode = {
  type: 'keepCode',
  params: ({ event }: Text) => ({ text: event.text }),
} as const;

/** True when a scanned or typed text is a code of ours. */
export const scansOurs = { type: 'isOurs', params: ({ event }: Text) => ({ text: event.text }) } as const;
export const typesOurs = {
  type: 'isOurs',
  params: ({ context }: Given) => ({ text: context.codeField }),
} as const;

export const activating = {
  src: 'activate',
  input: ({ context }: Given): ActivateInput => ({
    code: context.code ?? ('' as ActivationCode),
    phoneId: context.phone.id,
    requestId: context.requestId ?? '',
  }),
} as const;

/** True when the service accepted the submit. */
export const wentWell = {
  type: 'wentWell',
  params: ({ event }: Done<{ ok: boolean }>) => ({ ok: event.output.ok }),
} as const;

export const keepActivation = {
  type: 'keepActivation',
  params: ({ event: { output } }: Done<ActivateResult>) => {
    if (output.ok) return output.value;
    throw new TypeError('A failed activation has no user: the guard before lets only good ones through.');
  },
} as const;

export const keepFailure = {
  type: 'keepFailure',
  params: ({ event: { output } }: Done<ActivateResult | AnswerResult>) => ({
    problem: output.ok ? ('server-error' as const) : output.problem,
  }),
} as const;

/** The reader's answer to a login, and its way to the service. */
export const approves = { type: 'keepAnswer', params: { answer: 'approved' } } as const;
export const denies = { type: 'keepAnswer', params: { answer: 'denied' } } as const;
export const approving = {
  invoke: {
    src: 'answerLogin',
    input: ({ context }: Given): AnswerInput => ({
      loginId: context.login?.id ?? '',
      phoneId: context.phone.id,
      key: context.phone.users.find(({ id }) => id === context.login?.userId)?.key,
      // One answer to one login keeps one request id, however often it is sent.
      requestId: `${context.login?.id ?? ''}.${context.answer}`,
      answer: context.answer,
    }),
    onDone: [
      { guard: wentWell, target: 'approved', actions: 'forgetSecrets' },
      { target: 'approve', actions: keepFailure },
    ],
  },
} as const;
