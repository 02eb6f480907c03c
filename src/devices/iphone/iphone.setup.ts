/**
 * The actions and guards that the iPhone's machine names: those of every phone, and those about its Camera app, its
 * notifications and its unlock.
 */
import { assign, fromCallback, setup } from 'xstate';
import { readGivenText } from '../../enrolment/given-text.ts';
import { isFinal } from '../../problems/problem.ts';
import type { ActivateResult } from '../phone/phone.actors.ts';
import { phonePlaceholders } from '../phone/phone.actors.ts';
import type { OwnParts } from '../phone/phone.parts.ts';
import { phoneActions, phoneGuards } from '../phone/phone.parts.ts';
import { findsApp, noOverlay, phoneStart } from '../phone/phone.start.ts';
import type { IphoneMemory } from './iphone.memory.ts';
import { newIphone } from './iphone.memory.ts';
import type { IphoneContext, IphoneEvent } from './iphone.types.ts';

/** The app refuses older versions of iOS (seed articles). */
const leastSystem = 11;

/** Why the app does not run on this iPhone; null when the app runs. */
export function refusalOf({ settings }: IphoneMemory): 'phone-too-old' | 'phone-unprotected' | null {
  if (settings.system < leastSystem) return 'phone-too-old';
  return settings.biometrics === 'none' && !settings.passcode ? 'phone-unprotected' : null;
}

export const iphoneStart = (phone: IphoneMemory = newIphone('phone')): IphoneContext => ({
  ...phoneStart(phone),
  scannedCode: null,
  cameraRead: false,
  byBanner: false,
});

/** What the banner over the camera offers to open. */
export const bannerOf = ({ scannedCode, phone }: IphoneContext): 'website' | 'app' | null =>
  scannedCode === null ? null : phone.installed ? 'app' : 'website';

const own: OwnParts<IphoneContext> = {
  code: { byBanner: false },
  refusalOf,
};

export const iphoneSetUp = setup({
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- only types are read of it
  types: {} as { context: IphoneContext; events: IphoneEvent; input: IphoneMemory | undefined },
  actors: { ...phonePlaceholders, forwardPage: fromCallback<IphoneEvent>(() => undefined) },
  actions: {
    ...phoneActions<IphoneContext, IphoneEvent>(own),
    /** The Camera app offers to open our code in the app; without the app, in the browser. */
    keepScanned: assign((_, { text }: { text: string }) => {
      const given = readGivenText(text);
      return given.ok ? { ...noOverlay, scannedCode: given.code, cameraRead: true } : noOverlay;
    }),
    forgetScanned: assign({ scannedCode: null }),
    /** The reader follows the banner into the app. */
    takeScanned: assign(({ context: { scannedCode, code, requestId } }) => ({
      ...noOverlay,
      code: scannedCode,
      byBanner: true,
      scannedCode: null,
      // The same code again belongs to the same request.
      requestId: scannedCode === code ? requestId : null,
    })),
    readNothing: assign({ ...noOverlay, scannedCode: null, problem: 'scan-switched-off' }),
  },
  guards: {
    ...phoneGuards<IphoneContext>(own),
    hasCode: ({ context }) => context.code !== null,
    hasUsers: ({ context }) => context.phone.users.length > 0,
    asksNotifications: ({ context }) => context.phone.notificationsAllowed === null,
    scansNothing: ({ context }) => !context.phone.settings.scansCodes,
    offersWebsite: ({ context }) => bannerOf(context) === 'website',
    offersNoApp: ({ context }) => bannerOf(context) !== 'app',
    findsNewApp: ({ context }) => findsApp(context.storeSearch) && !context.phone.installed,
    isByBanner: ({ context }) => context.byBanner,
    unlocksByFace: ({ context }) => context.phone.settings.biometrics === 'face',
    unlocksByFinger: ({ context }) => context.phone.settings.biometrics === 'finger',
    unlocksByPasscode: ({ context }) => context.phone.settings.passcode,
    isLost: (_, { output }: { output: ActivateResult }) => !output.ok && !isFinal(output.problem),
  },
});

export const keepScanned = {
  type: 'keepScanned',
  params: ({ event }: { event: { text: string } }) => ({ text: event.text }),
} as const;

/** True when no answer came: the request may be sent again. */
export const isLost = {
  type: 'isLost',
  params: ({ event }: { event: { output: ActivateResult } }) => ({ output: event.output }),
} as const;
