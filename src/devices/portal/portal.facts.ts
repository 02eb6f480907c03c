/** What is known of the portal's screens, and what can be read off the portal's state. */
import type { SessionAnswer } from '../../api/contract.ts';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { groupDigits, readGivenDigits } from '../../enrolment/given-digits.ts';
import { responseLength } from '../../enrolment/phone-key.ts';
import type { Client } from '../../api/client.ts';
import type { Facts, ScreenFacts, Shown } from '../kit/kind.ts';
import type { PortalScreen, PortalTypes, UsualScreen } from './portal.types.ts';

export type PortalScreenFacts = ScreenFacts<PortalTypes> & {
  /** The screen is behind a login: the reader leaves it by logging out, and leaves the other screens by canceling. */
  loggedIn?: true;
};

type Conditions = Facts<PortalTypes>['conditions'];

/** What the facts are made of: a chapter adds to each. */
export type PortalGiven = {
  screens: Partial<Record<PortalScreen, PortalScreenFacts>>;
  conditions: (usual: Conditions) => Partial<Conditions>;
  /** Whether the portal is where a journey wanted it. */
  isSettled?: ((now: Shown<PortalTypes>) => boolean) | undefined;
  /** Whether a press has had its effect. */
  isPressed?: (now: Shown<PortalTypes>, control: string) => boolean;
  /** The actors of states that a chapter adds. */
  actors?: (client: Client) => object;
};

const usualScreens: Record<UsualScreen, PortalScreenFacts> = {
  chooseUser: {},
  loggingIn: { waits: true },
  codeShown: { loggedIn: true, offers: 'code' },
  confirmOther: { loggedIn: true, field: 'confirmationField' },
  activated: { loggedIn: true },
  awaitingApproval: {},
  challenge: { field: 'responseField', offers: 'challenge' },
  refused: { again: 'tryAgain' },
  loggedIn: { loggedIn: true },
};

export const usualGiven: PortalGiven = { screens: usualScreens, conditions: () => ({}) };

export const isLoggedIn = (screen: PortalScreen): boolean =>
  screen in usualScreens && usualScreens[screen as UsualScreen].loggedIn === true;

/** True when the time of the code is over, whatever else became of the code: the portal no longer shows it. */
export const isTimeOver = ({ code, now }: SessionAnswer): boolean =>
  code?.expiresAt != null && now >= code.expiresAt;

const usualConditions = {
  codeOffered: ({ context }) => Boolean(context.session?.code),
  approvalAsked: ({ context }) => context.session?.login != null,
  // A login that has succeeded needs no challenge.
  challengeShown: ({ screen, context }) => screen === 'challenge' || context.session?.state === 'open',
  loginApproved: ({ context }) => context.session?.state === 'open',
} as Conditions;

export const portalFactsOf = ({
  screens,
  conditions,
  isSettled,
  isPressed,
}: PortalGiven): Facts<PortalTypes> => ({
  // The portal is on no screen of a chapter that it does not have.
  screens: screens as Facts<PortalTypes>['screens'],
  conditions: { ...usualConditions, ...conditions(usualConditions) },
  isSettled,
  offers: {
    code: ({ context: { session } }) =>
      session?.code
        ? { text: formatCode(session.code.code as ActivationCode), isGood: session.code.problem === null }
        : null,
    challenge: ({ context: { session } }) =>
      session?.login
        ? { text: groupDigits(session.login.challenge), isGood: session.login.state === 'pending' }
        : null,
  },
  leave(screen) {
    if (screen === 'chooseUser') return undefined;
    return screens[screen]?.loggedIn ? 'logOut' : 'cancel';
  },
  instead: (_, control) => control,
  isOver(now, use) {
    if ('type' in use) return readGivenDigits(now.context[use.type], responseLength).ok;
    return 'press' in use && isPressed?.(now, use.press) === true;
  },
});
