/**
 * The actions and guards that the machine of every phone names. A kind of phone passes in its own parts, and gets
 * actions that respect them.
 */
import type { ActionFunction, EventObject, ParameterizedObject } from 'xstate';
import { assign } from 'xstate';
import type { ActivationAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { userOfCode } from '../../enrolment/activation-code.ts';
import { privateIn, readGivenText } from '../../enrolment/given-text.ts';
import { keyOfCode, responseTo } from '../../enrolment/phone-key.ts';
import { isFinal } from '../../problems/problem.ts';
import type { UserId } from '../../enrolment/users.ts';
import { newRequestId } from '../kit/idempotency-key.ts';
import type { PhoneMemory } from './phone.memory.ts';
import { showsNotices, withUser } from './phone.memory.ts';
import type { DeviceProblem, LoginNotice, PhoneContext } from './phone.types.ts';
import {
  appName,
  authKey,
  challengeIn,
  codeIn,
  confirmable,
  findsApp,
  isActivatedWith,
  isRest,
  known,
  noOverlay,
  nothingTyped,
  toldOf,
  unread,
} from './phone.start.ts';

/** What one kind of phone has beyond all phones. */
export type OwnParts<Context extends PhoneContext> = {
  /** Values that close this kind's own overlays, together with the others. */
  overlays?: Partial<Context>;
  /** Values that clear typed secrets, and what was made of them, when something begins or is over. */
  secrets?: Partial<Context>;
  /** Values that clear how a code came, when a code is scanned, typed or forgotten. */
  code?: Partial<Context>;
  /** What the phone gains once a user is active on it. */
  gains?: (context: Context) => Partial<Context['phone']>;
  /** Why the app does not run on this phone; null when the app runs. */
  refusalOf: (phone: Context['phone']) => DeviceProblem | null;
};

type Params = ParameterizedObject['params'] | undefined;

export function phoneActions<Context extends PhoneContext, Event extends EventObject>({
  overlays,
  secrets,
  code: ofCode,
  gains,
  refusalOf,
}: OwnParts<Context>) {
  type Action<Given extends Params> = ActionFunction<
    Context,
    Event,
    Event,
    Given,
    never,
    never,
    never,
    never,
    never
  >;
  // This cast alone tells XState that part of a context is valid for the context of any phone.
  const change = <Given extends Params = undefined>(
    make: (context: Context, given: Given) => Partial<PhoneContext>,
  ): Action<Given> =>
    assign(({ context }: { context: Context }, given: Given) => make(context, given) as never) as never;

  const clear = { ...noOverlay, ...overlays };
  /** Clears all typed text. */
  const untyped = { ...nothingTyped, ...secrets };
  /** Changes the context, and closes whatever lies over the screen. */
  const clearing = <Given extends Params = undefined>(
    make: (context: Context, given: Given) => Partial<PhoneContext>,
  ): Action<Given> => change((context, given: Given) => ({ ...clear, ...make(context, given) }));

  return {
    closeOverlays: clearing(() => ({})),
    /** Changes what the phone has. The code that runs the machine writes the change to the phone's memory. */
    changePhone: change((_, { phone }: { phone: PhoneMemory }) => ({ phone })),
    keepTyped: clearing((_, { field, text }: { field: string; text: string }) => ({ [field]: text })),
    /** The store searches while the reader types, so a text that may be a secret is dropped at once. */
    keepSearch: clearing((context, { text }: { text: string }) => {
      const found = privateIn(text);
      if (found) return { storeSearch: '', rejectedInput: { ok: false, ...found } };
      return { storeSearch: text, rejectedInput: isRest(text) ? context.rejectedInput : null };
    }),
    /** The search found the app: only the app's name stays in the field, for the way back. */
    beginInstall: change(() => ({ installed: 0, storeSearch: appName })),
    leaveSearch: change(() => ({ storeSearch: '', rejectedInput: null })),
    leaveCode: change(({ codeField }) => ({ codeField: codeIn(codeField) })),
    /** A valid challenge still needs an answer and stays; any other text goes. */
    leaveChallenge: change((context) => ({
      ...secrets,
      challengeField: challengeIn(context).ok ? context.challengeField : '',
    })),
    forgetTyped: change(() => ({ ...untyped, rejectedInput: null })),
    keepProgress: change((_, { installed }: { installed: number }) => ({ installed })),

    keepCode: clearing((context, { text }: { text: string }) => {
      const given = readGivenText(text);
      if (given.ok) {
        // A request id belongs to one code: another code needs another request.
        const requestId = given.code === context.code ? context.requestId : null;
        return { ...ofCode, code: given.code, requestId };
      }
      // A text that is not ours may be the reader's real code: nothing of it stays, not even in the field.
      return { rejectedInput: given, ...('kind' in given ? { codeField: '' } : {}) };
    }),
    forgetCode: clearing(() => ({ ...ofCode, code: null, codeField: '', requestId: null })),
    /** One attempt keeps one request id, however often it is sent. */
    keepRequest: clearing((context) => ({ requestId: context.requestId ?? newRequestId() })),
    /** Puts the user on the phone, and drops all that was typed. */
    keepActivation: clearing((context, { userId, place }: ActivationAnswer) => {
      const { phone, code } = context;
      const active = code ? withUser(phone, { id: userId, key: keyOfCode(code), place }) : phone;
      return {
        ...secrets,
        phone: { ...active, ...gains?.(context) },
        activatedUser: userId,
        codeField: '',
        code: null,
        requestId: null,
      };
    }),
    keepFailure: clearing((_, { problem }: { problem: DeviceProblem }) =>
      isFinal(problem) ? { problem, errorShown: true, requestId: null } : { problem },
    ),
    keepRefusal: clearing(({ phone }) => ({ ...untyped, problem: refusalOf(phone) })),

    keepOffered: change((_, { code }: { code: ActivationCode | null }) => ({ offered: code })),
    keepRefusedLink: change((_, { input }: { input: PhoneContext['rejectedInput'] }) => ({
      rejectedInput: input,
      problem: null,
    })),
    /** The reader takes the code of a link that the browser was opened with. */
    takeOffered: clearing(({ phone, offered, code, requestId }) => ({
      ...untyped,
      ...ofCode,
      phone: { ...phone, installed: true },
      code: offered,
      offered: null,
      // The same code again belongs to the same request.
      requestId: offered === code ? requestId : null,
    })),
    /** This phone has already been activated with the code of the link: the confirmation is shown again. */
    showAgain: clearing(({ offered }) => ({
      ...untyped,
      activatedUser: offered && userOfCode(offered),
      offered: null,
    })),
    /** Shows the confirmation code for a portal in another browser again. */
    showConfirmation: clearing(({ phone }) => ({ activatedUser: confirmable(phone)?.id ?? null })),

    keepLogins: change((context, given: { logins: readonly LoginNotice[]; clockOffset: number }) => ({
      ...given,
      // No notification slides in when the app may not send any.
      headsUp:
        context.phone.notificationsAllowed === false || !showsNotices(context.phone, 'banners')
          ? null
          : unread(known(given.logins, context.phone), context),
    })),
    /** The notification slides back out, and stays in the drawer. */
    passNotice: change(() => ({ headsUp: null })),
    openShade: change(() => ({ headsUp: null, shadeOpen: true })),
    closeShade: change(() => ({ shadeOpen: false })),
    openNewestLogin: clearing((context) => ({ ...untyped, login: toldOf(context)[0] ?? null })),
    keepAnswer: clearing((_, { answer }: Pick<PhoneContext, 'answer'>) => ({ answer })),
    forgetSecrets: clearing(() => ({ ...secrets })),

    beginAuthenticate: clearing(({ phone, authUser }) => ({
      ...secrets,
      challengeField: '',
      response: null,
      authUser: phone.users.find(({ id }) => id === authUser)?.id ?? phone.users[0]?.id ?? null,
    })),
    chooseUser: clearing((_, { userId }: { userId: UserId }) => ({ authUser: userId })),
    refuseChallenge: clearing((context) => {
      const given = challengeIn(context);
      if (given.ok) return {};
      if (!('kind' in given)) return { problem: 'challenge-length' };
      const { problem, kind } = given;
      return { problem, rejectedInput: { ok: false, problem, kind }, challengeField: '' };
    }),
    /** The phone's own key gives the response: the phone needs no network. */
    keepResponse: clearing((context) => {
      const given = challengeIn(context);
      const key = authKey(context);
      return { ...untyped, response: given.ok && key ? responseTo(given.digits, key) : null };
    }),
  };
}

type Of<Context> = { context: Context };

export const phoneGuards = <Context extends PhoneContext>({ refusalOf }: OwnParts<Context>) => ({
  isRefused: ({ context }: Of<Context>) => refusalOf(context.phone) !== null,
  lacksApp: ({ context }: Of<Context>) => !context.phone.installed,
  opensInside: ({ context }: Of<Context>) => context.phone.settings.opens === 'inside',
  findsApp: ({ context }: Of<Context>) => findsApp(context.storeSearch),
  isWhole: (_: Of<Context>, { percent }: { percent: number }) => percent >= 100,
  isOurs: (_: Of<Context>, { text }: { text: string }) => readGivenText(text).ok,
  mayScan: ({ context }: Of<Context>) => context.phone.cameraAllowed === true,
  wentWell: (_: Of<Context>, { ok }: { ok: boolean }) => ok,
  /** The app's own error is open: a refused code stays refused until the reader has closed the error. */
  showsError: ({ context }: Of<Context>) => context.errorShown,
  canRetry: ({ context }: Of<Context>) => context.problem !== null && !context.errorShown,
  lacksOffered: ({ context }: Of<Context>) => context.offered === null,
  isActivatedWithOffered: ({ context: { phone, offered } }: Of<Context>) =>
    offered !== null && isActivatedWith(phone, offered),
  hasConfirmation: ({ context }: Of<Context>) => confirmable(context.phone) !== undefined,
  /** A login asks, and the app may notify. */
  isNotified: ({ context }: Of<Context>) => toldOf(context).length > 0,
  lacksChallenge: ({ context }: Of<Context>) => authKey(context) === undefined || !challengeIn(context).ok,
});
