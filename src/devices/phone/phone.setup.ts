/** What the names in the machines of both phones stand for: their actors, actions and guards. */
import { assign, fromCallback, fromPromise, setup } from 'xstate';
import type { ActivationAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode, userOfCode } from '../../enrolment/activation-code.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import type { Foreign } from '../../enrolment/given-text.ts';
import { privateIn, readGivenText } from '../../enrolment/given-text.ts';
import type { PinHash } from '../../enrolment/pin.ts';
import { checkPin, hashPin, isPin, pinSaltBytes } from '../../enrolment/pin.ts';
import { challengeLength, keyOfCode, responseTo } from '../../enrolment/phone-key.ts';
import type { Outcome } from '../../enrolment/problems.ts';
import { isVerdict } from '../../enrolment/problems.ts';
import type { PhoneMemory, PhoneUser } from './phone-memory.ts';
import { newPhone } from './phone-memory.ts';
import { newRequestId } from '../request-id.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { PhoneContext, PhoneEvent, PhoneField, DeviceProblem } from './phone.types.ts';

/** Versions of the operating system before these are refused (seed articles). */
export const leastSystem = { android: 6, iphone: 11 } as const;

export type ActivateInput = { code: ActivationCode; phoneId: string; requestId: string };
export type ActivateResult = Outcome<ActivationAnswer, DeviceProblem>;
export type AnswerInput = {
  loginId: string;
  phoneId: string;
  requestId: string;
  answer: 'approved' | 'denied';
};
export type AnswerResult = Outcome<unknown, DeviceProblem>;

export const phoneStart = (phone: PhoneMemory = newPhone('phone')): PhoneContext => ({
  phone,
  storeSearch: '',
  codeField: '',
  pinField: '',
  installed: 0,
  code: null,
  codeBy: null,
  seen: null,
  cameraRead: false,
  given: null,
  problem: null,
  errorShown: false,
  guidelinesShown: false,
  requestId: null,
  pinHash: null,
  offered: null,
  activatedUser: null,
  authUser: null,
  challengeField: '',
  response: null,
  logins: [],
  headsUp: null,
  shadeOpen: false,
  login: null,
  answer: 'approved',
  skew: 0,
});

/** @returns whether a search in the store finds the app. */
export const findsApp = (search: string): boolean => /ib\s*-?\s*k|ibkr|interactive|brokers/i.test(search);

/** What stays of a search that finds the app: its name, not the reader's words. */
export const appName = 'IBKR Mobile';

/** What stays of the text in the field for the code: a code, without the words around it. */
export function codeIn(text: string): string {
  const given = readGivenText(text);
  return given.ok ? formatCode(given.code) : '';
}

/** No field holds what was typed before; that of the code is cleared as its screen is left (`leaveCode`). */
const nothingTyped = { storeSearch: '', pinField: '', challengeField: '' } as const;

/** What the banner over the iPhone's camera offers to open. */
export const bannerOf = ({ seen, phone }: PhoneContext): 'website' | 'app' | null =>
  seen === null ? null : phone.installed ? 'app' : 'website';

/** Nothing lies over the screen, and nothing stands in the way: a notification that slid in is in the drawer. */
export const clean = {
  headsUp: null,
  given: null,
  problem: null,
  errorShown: false,
  guidelinesShown: false,
  shadeOpen: false,
} as const;

/** The last user whose portal, in another browser, has to be told the confirmation code. */
export const confirmable = ({ users }: PhoneMemory): PhoneUser | undefined =>
  users.findLast(({ place }) => place === 'elsewhere');

/** Why the app does not run on this phone; null where it does. */
export function refusalOf({ kind, settings }: PhoneMemory): Refusal | null {
  if (kind === 'android' && settings.rooted) return 'phone-rooted';
  if (settings.system < leastSystem[kind]) return 'phone-too-old';
  if (kind === 'android') return null;
  return settings.biometrics === 'none' && !settings.passcode ? 'phone-unprotected' : null;
}
type Refusal = Extract<DeviceProblem, 'phone-rooted' | 'phone-too-old' | 'phone-unprotected'>;

/** Id of the newest login that the reader has not been told of; null where there is none. */
export const unread = (logins: PhoneContext['logins'], context: PhoneContext): string | null => {
  const newest = logins[0];
  const known = newest && context.logins.some(({ id, sent }) => id === newest.id && sent === newest.sent);
  return newest && !known ? newest.id : context.headsUp && newest ? context.headsUp : null;
};

export const phoneSetUp = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- only types are read of it
  types: {} as { context: PhoneContext; events: PhoneEvent; input: PhoneMemory | undefined },
  actors: {
    // Placeholders: the live ones (phone.actors.ts) are provided where there is a backend.
    install: fromCallback<PhoneEvent>(() => undefined),
    forwardPage: fromCallback<PhoneEvent>(() => undefined),
    activate: fromPromise<ActivateResult, ActivateInput>(() => new Promise(() => undefined)),
    answerLogin: fromPromise<AnswerResult, AnswerInput>(() => new Promise(() => undefined)),
    phoneFeed: fromCallback<PhoneEvent>(() => undefined),
  },
  actions: {
    /** What the phone has. Whoever runs the machine writes it to the phone's memory (live.ts). */
    changePhone: assign((_, { phone }: { phone: PhoneMemory }) => ({ phone })),
    cleanUp: assign(clean),
    keepTyped: assign((_, { field, text }: { field: PhoneField; text: string }) => ({
      ...clean,
      [field]: text,
    })),
    /** A search looks for words as they are typed: what may be somebody's own is let go of at once. */
    keepSearch: assign(({ context }, { text }: { text: string }) => {
      const found = privateIn(text);
      if (found) return { ...clean, storeSearch: '', given: { ok: false as const, ...found } };
      return { ...clean, storeSearch: text, given: isRest(text) ? context.given : null };
    }),
    /** Found: of the search the app's name is left, to come back to. */
    beginInstall: assign({ installed: 0, storeSearch: appName }),
    leaveSearch: assign({ storeSearch: '', given: null }),
    leaveCode: assign(({ context }) => ({ codeField: codeIn(context.codeField) })),
    /** A challenge that is one is still to be answered. */
    leaveChallenge: assign(({ context: { challengeField } }) => ({
      pinField: '',
      challengeField: readGivenDigits(challengeField, challengeLength).ok ? challengeField : '',
    })),
    leavePin: assign(nothingTyped),
    forgetTyped: assign({ ...nothingTyped, given: null }),
    keepCode: assign(({ context }, { text, by }: { text: string; by: 'scanned' | 'typed' }) => {
      const given = readGivenText(text);
      if (given.ok) {
        // A request id belongs to its code: another code is another request.
        const requestId = given.code === context.code ? context.requestId : null;
        return { ...clean, code: given.code, codeBy: by, requestId };
      }
      // A text that is not ours may be the reader's real code: nothing of it stays, in the field either.
      return { ...clean, given, ...('kind' in given ? { codeField: '' } : {}) };
    }),
    /** What the Camera app reads of ours, it offers to open in the app; without the app, in the browser. */
    keepSeen: assign((_, { text }: { text: string }) => {
      const given = readGivenText(text);
      return given.ok ? { ...clean, seen: given.code, cameraRead: true } : clean;
    }),
    /** The banner is followed into the app. */
    takeSeen: assign(({ context: { seen, code, requestId } }) => ({
      ...clean,
      code: seen,
      codeBy: 'banner' as const,
      seen: null,
      // The same code once more is the same request.
      requestId: seen === code ? requestId : null,
    })),
    forgetSeen: assign({ seen: null }),
    forgetCode: assign({ ...clean, code: null, codeBy: null, codeField: '', requestId: null }),
    readNothing: assign({ ...clean, seen: null, problem: 'scan-switched-off' }),
    /** One attempt is one request, however often it is sent. */
    keepRequest: assign(({ context }) => ({ ...clean, requestId: context.requestId ?? newRequestId() })),
    keepPin: assign(({ context }) => ({
      ...clean,
      requestId: context.requestId ?? newRequestId(),
      pinHash:
        context.phone.pin ?? hashPin(context.pinField, crypto.getRandomValues(new Uint8Array(pinSaltBytes))),
    })),
    refusePin: assign(({ context }) => {
      const found = privateIn(context.pinField);
      if (found) return { ...refused(found), pinField: '' };
      const checked = checkPin(context.pinField);
      return { ...clean, problem: checked.ok ? ('pin-wrong' as const) : checked.problem };
    }),
    keepRefusal: assign(({ context }) => ({
      ...clean,
      ...nothingTyped,
      problem: refusalOf(context.phone),
    })),
    keepActivation: assign((_, { answer }: { answer: ActivationAnswer }) => ({
      ...clean,
      activatedUser: answer.userId,
      pinField: '',
      codeField: '',
      code: null,
      requestId: null,
      pinHash: null,
    })),
    keepFailure: assign((_, { problem }: { problem: DeviceProblem }) =>
      isVerdict(problem)
        ? { ...clean, problem, errorShown: true, requestId: null }
        : { ...clean, problem, errorShown: false },
    ),
    openNewestLogin: assign(({ context }) => ({
      ...clean,
      ...nothingTyped,
      login: context.logins[0] ?? null,
    })),
    keepAnswered: assign({ ...clean, pinField: '' }),
    /** The code of a link that the browser opened: taken when the reader says so. */
    takeOffered: assign(({ context: { phone, offered, code, requestId } }) => ({
      ...clean,
      phone: { ...phone, installed: true },
      code: offered,
      codeBy: 'scanned' as const,
      offered: null,
      // The same code once more is the same request.
      requestId: offered === code ? requestId : null,
      ...nothingTyped,
    })),
    /** The link of a code that this phone has been activated with: its confirmation is shown once more. */
    showAgain: assign(({ context: { offered } }) => ({
      ...clean,
      ...nothingTyped,
      activatedUser: offered && userOfCode(offered),
      offered: null,
    })),
    beginAuthenticate: assign(({ context: { phone, authUser } }) => ({
      ...clean,
      pinField: '',
      challengeField: '',
      response: null,
      authUser: phone.users.find(({ id }) => id === authUser)?.id ?? phone.users[0]?.id ?? null,
    })),
    chooseUser: assign((_, { userId }: { userId: UserId }) => ({ ...clean, authUser: userId })),
    refuseChallenge: assign(({ context }) => {
      const given = readGivenDigits(context.challengeField, challengeLength);
      if (given.ok) return clean;
      return 'kind' in given
        ? { ...refused(given), challengeField: '' }
        : { ...clean, problem: 'challenge-length' as const };
    }),
    /** From the phone's own key: no network is asked. */
    keepResponse: assign(({ context }) => {
      const given = readGivenDigits(context.challengeField, challengeLength);
      const key = keyOf(context);
      return { ...clean, ...nothingTyped, response: given.ok && key ? responseTo(given.digits, key) : null };
    }),
  },
  guards: {
    isRefused: ({ context }) => refusalOf(context.phone) !== null,
    hasApp: ({ context }) => context.phone.installed,
    opensInside: ({ context }) => context.phone.settings.opens === 'inside',
    hasCode: ({ context }) => context.code !== null,
    asksNotifications: ({ context }) => context.phone.notificationsAllowed === null,
    scansCodes: ({ context }) => context.phone.settings.scansCodes,
    findsApp: ({ context }) => findsApp(context.storeSearch),
    isOurs: ({ context }) => readGivenText(context.codeField).ok,
    mayScan: ({ context }) => context.phone.cameraAllowed === true,
    pinFits: ({ context }) => pinFits(context.pinField, context.phone.pin),
    /** A login asks, and the app may say so. */
    isNotified: ({ context: { logins, phone } }) => logins.length > 0 && phone.notificationsAllowed !== false,
    canRetry: ({ context }) => context.problem !== null && !context.errorShown,
    unlocksByFace: ({ context }) => context.phone.settings.biometrics === 'face',
    unlocksByFinger: ({ context }) => context.phone.settings.biometrics === 'finger',
    unlocksByPasscode: ({ context }) => context.phone.settings.passcode,
    offersWebsite: ({ context }) => bannerOf(context) === 'website',
    offersApp: ({ context }) => bannerOf(context) === 'app',
    isByBanner: ({ context }) => context.codeBy === 'banner',
    hasUsers: ({ context }) => context.phone.users.length > 0,
    hasAskedNotifications: ({ context }) => context.phone.notificationsAllowed !== null,
    isVerdict: ({ context }) => context.errorShown,
    isActivatedWithOffered: ({ context: { phone, offered } }) =>
      offered !== null && phone.users.some(({ key }) => key === keyOfCode(offered)),
    hasOffered: ({ context }) => context.offered !== null,
    hasChallenge: ({ context }) =>
      keyOf(context) !== undefined && readGivenDigits(context.challengeField, challengeLength).ok,
  },
});

/** The end of a number or an address whose beginning was let go of while it was typed: what was said of it stays. */
const isRest = (text: string): boolean => /^(?:[\d\s-]{0,8}|\p{L}{0,2})$/u.test(text);

/** What was typed is gone; its kind is said. */
const refused = ({ problem, kind }: Foreign) =>
  ({ ...clean, problem, given: { ok: false, problem, kind } }) as const;

const keyOf = ({ phone, authUser }: PhoneContext): string | undefined =>
  phone.users.find(({ id }) => id === authUser)?.key;

function pinFits(pin: string, kept: PinHash | null): boolean {
  return checkPin(pin).ok && (kept === null || isPin(pin, kept));
}
