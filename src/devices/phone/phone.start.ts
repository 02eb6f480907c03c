/** The phone's context when its machine starts, and what can be read off the context of any phone. */
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { readGivenText } from '../../enrolment/given-text.ts';
import { challengeLength, keyOfCode } from '../../enrolment/phone-key.ts';
import type { PhoneMemory, PhoneUser } from './phone.memory.ts';
import { isQuiet, showsNotices } from './phone.memory.ts';
import type { LoginNotice, PhoneContext } from './phone.types.ts';

export const phoneStart = <Memory extends PhoneMemory>(phone: Memory): PhoneContext<Memory> => ({
  phone,
  storeSearch: '',
  codeField: '',
  typed: {},
  installed: 0,
  code: null,
  rejectedInput: null,
  problem: null,
  errorShown: false,
  requestId: null,
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
  texts: null,
  clockOffset: 0,
});

/** Nothing covers the screen, and no problem is open. A notification that slid in is now in the drawer. */
export const noOverlay = {
  headsUp: null,
  rejectedInput: null,
  problem: null,
  errorShown: false,
  shadeOpen: false,
} as const satisfies Partial<PhoneContext>;

/** @returns whether a search in the store finds the app. */
export const findsApp = (search: string): boolean => /ib\s*-?\s*k|ibkr|interactive|brokers/i.test(search);

/** The app's name replaces the reader's own words after a search that finds the app. */
export const appName = 'IBKR Mobile';

/** What the field for the code keeps of its text: a code, without the words around it. */
export function codeIn(text: string): string {
  const given = readGivenText(text);
  return given.ok ? formatCode(given.code) : '';
}

/** Cleared fields. The field for the code is cleared when its screen is left (`leaveCode`). */
export const nothingTyped = {
  storeSearch: '',
  challengeField: '',
  typed: {},
} as const satisfies Partial<PhoneContext>;

/**
 * True for the end of a number or an address whose beginning was dropped while it was typed: the message about that
 * text stays.
 */
export const isRest = (text: string): boolean => /^(?:[\d\s-]{0,8}|\p{L}{0,2})$/u.test(text);

/** The last user whose portal, in another browser, needs the confirmation code. */
export const confirmable = ({ users }: PhoneMemory): PhoneUser | undefined =>
  users.findLast(({ place }) => place === 'elsewhere');

/** The challenge in its field. */
export const challengeIn = ({ challengeField }: PhoneContext) =>
  readGivenDigits(challengeField, challengeLength);

/** The key of the user who authenticates a login. */
export const authKey = ({ phone, authUser }: PhoneContext): string | undefined =>
  phone.users.find(({ id }) => id === authUser)?.key;

/** True when the phone has been activated with this very code. */
export const isActivatedWith = ({ users }: PhoneMemory, code: ActivationCode): boolean =>
  users.some(({ key }) => key === keyOfCode(code));

/**
 * Why the phone tells its reader of no login: the app may not notify, nothing reaches the phone, or the phone keeps no
 * notifications and none is sliding in.
 */
export function silenceOf({
  phone,
  headsUp,
}: PhoneContext): 'notifications-off' | 'notification-missing' | 'notifications-hidden' | null {
  if (phone.notificationsAllowed === false) return 'notifications-off';
  if (isQuiet(phone, 'airplaneMode')) return 'notification-missing';
  return headsUp === null && !showsNotices(phone, 'notificationCenter') ? 'notifications-hidden' : null;
}

/** Without the logins of users whom the phone has lost: its app does not know of them. */
export const known = (logins: readonly LoginNotice[], { lost }: PhoneMemory): readonly LoginNotice[] =>
  lost ? logins.filter(({ userId }) => !lost.includes(userId)) : logins;

/** The logins that the phone tells its reader of. */
export const toldOf = (context: PhoneContext): readonly LoginNotice[] =>
  silenceOf(context) ? [] : known(context.logins, context.phone);

/** Id of the newest login that the reader does not know of; null when there is none. */
export function unread(logins: readonly LoginNotice[], context: PhoneContext): string | null {
  const newest = logins[0];
  if (!newest) return null;
  const isKnown = context.logins.some(({ id, sent }) => id === newest.id && sent === newest.sent);
  return isKnown ? context.headsUp : newest.id;
}
