/** What is known of every phone, read off one moment of the phone. Each kind describes its own screens. */
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { readGivenText } from '../../enrolment/given-text.ts';
import { challengeLength } from '../../enrolment/phone-key.ts';
import type { Facts, Offer, ScreenFacts, Shown } from '../kit/kind.ts';
import type { PhoneGiven } from './phone.given.ts';
import type { PhoneTypes } from './start-phone.ts';
import { findsApp, toldOf } from './phone.start.ts';
import type { PhoneCondition, PhoneOffer } from './phone.types.ts';

export type PhoneScreenFacts<Types extends PhoneTypes> = ScreenFacts<Types> & {
  /** How far into the app this screen is, on the way to an activation. */
  depth?: number;
  /** This screen belongs to the store: to any app, to the results of a search, or to IBKR Mobile. */
  store?: 'any' | 'found' | 'app';
};

type Given<Types extends PhoneTypes> = Pick<
  PhoneGiven<Types>,
  'isFilled' | 'offers' | 'isOver' | 'wayOut'
> & {
  screens: Record<Types['screen'], PhoneScreenFacts<Types>>;
  /** Why the app does not run on this phone. */
  refusalOf: (phone: Types['context']['phone']) => unknown;
};

const codeIn = (text: string): string | null => {
  const given = readGivenText(text);
  return given.ok ? given.code : null;
};
const challengeDigits = (text: string): string | null => {
  const given = readGivenDigits(text, challengeLength);
  return given.ok ? given.digits : null;
};

type PhoneFacts<Types extends PhoneTypes> = Omit<
  Facts<Types>,
  'screens' | 'conditions' | 'offers' | 'instead'
> & {
  screens: Record<Types['screen'], PhoneScreenFacts<Types>>;
  conditions: Record<PhoneCondition, (now: Shown<Types>) => boolean>;
  offers: Record<PhoneOffer, (now: Shown<Types>) => Offer | null>;
};

/** The facts of every phone, made from a kind's description of itself. */
export function phoneFacts<Types extends PhoneTypes>({
  screens,
  refusalOf,
  isFilled,
  offers: added,
  isOver,
  wayOut,
}: Given<Types>): PhoneFacts<Types> {
  type Now = Shown<Types>;
  const screenOf = ({ screen }: Now): PhoneScreenFacts<Types> => screens[screen];
  const hasApp = ({ context }: Now): boolean => context.phone.installed;
  const isAsFarAs =
    (least: number) =>
    (now: Now): boolean =>
      (screenOf(now).depth ?? 0) >= least;

  const conditions: Record<PhoneCondition, (now: Now) => boolean> = {
    supported: ({ context }) => refusalOf(context.phone) === null,
    userThere: ({ context }) => context.phone.users.length > 0,
    storeOpened: (now) => screenOf(now).store !== undefined || hasApp(now),
    appFound(now) {
      const { store } = screenOf(now);
      return store === 'app' || (store === 'found' && findsApp(now.context.storeSearch)) || hasApp(now);
    },
    appInstalled: hasApp,
    appOpened: isAsFarAs(1),
    notificationsAsked: ({ context }) => context.phone.notificationsAllowed !== null,
    registrationStarted: isAsFarAs(2),
    codeAsked: isAsFarAs(3),
    scanChosen: isAsFarAs(4),
    cameraAllowed: ({ context }) => context.phone.cameraAllowed === true,
    codeGiven: ({ context }) => context.code !== null,
    loginTold: ({ context }) => toldOf(context).length > 0 || context.login !== null,
    challengeAsked: ({ context }) => context.authUser !== null,
    responseShown: ({ context }) => context.response !== null,
  };

  const offers: Record<PhoneOffer, (now: Now) => Offer | null> = {
    response: ({ screen, context }) =>
      screen === 'response' && context.response !== null ? { text: context.response, isGood: true } : null,
    textCode: () => null,
    ...added,
  };

  /** True when the typed text is valid and equals the offer of the other device, if that device offers anything. */
  function isTaken(read: (text: string) => string | null, typed: string, offer?: Offer | null): boolean {
    const taken = read(typed);
    return taken !== null && (!offer || (offer.isGood && taken === read(offer.text)));
  }

  function hasTyped({ screen, context }: Now, field: string, offer?: Offer | null): boolean {
    if (field === 'storeSearch') return findsApp(context.storeSearch);
    if (field === 'codeField') return isTaken(codeIn, context.codeField, offer);
    if (field === 'challengeField') return isTaken(challengeDigits, context.challengeField, offer);
    return isFilled?.({ screen, context }, field) ?? false;
  }

  return {
    screens,
    conditions,
    offers,
    ...(wayOut ? { wayOut } : {}),
    leave: (screen) => (screen === 'home' ? undefined : 'home'),
    isOver(now, use, offer) {
      if ('type' in use) return hasTyped(now, use.type, offer);
      if (isOver?.(now, use)) return true;
      return 'press' in use && use.press === 'statusBar' && now.context.shadeOpen;
    },
  };
}
