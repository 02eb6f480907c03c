/** The phone's context when its machine starts, and what is read off a context on every kind of phone. */
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { readGivenDigits } from '../../enrolment/given-digits.ts';
import { readGivenText } from '../../enrolment/given-text.ts';
import { challengeLength, keyOfCode } from '../../enrolment/phone-key.ts';
import type { PhoneMemory, PhoneUser } from './phone.memory.ts';
import type { LoginNotice, PhoneContext } from './phone.types.ts';

export const phoneStart = <Memory extends PhoneMemory>(phone: Memory): PhoneContext<Memory> => ({
  phone,
  storeSearch: '',
  codeField: '',
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
  clockOffset: 0,
});

/** Nothing lies over the screen, and nothing stands in the way: a notification that slid in is in the drawer. */
export const noOverlay = {
  headsUp: null,
  rejectedInput: null,
  problem: null,
  errorShown: false,
  shadeOpen: false,
} as const satisfies Partial<PhoneContext>;

/** @returns whether a search in the store finds the app. */
export const findsApp = (search: string): boolean => /ib\s*-?\s*k|ibkr|interactive|brokers/i.test(search);

/** What stays of a search that finds the app: its name, not the reader's words. */
export const appName = 'IBKR Mobile';

/** What stays of the text in the field for the code: a code, without the words around it. */
export function codeIn(text: string): string {
  const given = readGivenText(text);
  return given.ok ? formatCode(given.code) : '';
}

/** No field holds what was typed before; the field for the code is cleared as its screen is left (`leaveCode`). */
export const nothingTyped = { storeSearch: '', challengeField: '' } as const satisfies Partial<PhoneContext>;

/** The end of a number or an address whose beginning was let go of while it was typed: what was said of it stays. */
export const isRest = (text: string): boolean => /^(?:[\d\s-]{0,8}|\p{L}{0,2})$/u.test(text);

/** The last user whose portal, in another browser, has to be told the confirmation code. */
export const confirmable = ({ users }: PhoneMemory): PhoneUser | undefined =>
  users.findLast(({ place }) => place === 'elsewhere');

/** The challenge that stands in its field. */
export const challengeIn = ({ challengeField }: PhoneContext) =>
  readGivenDigits(challengeField, challengeLength);

/** The key of the user whose login is authenticated. */
export const authKey = ({ phone, authUser }: PhoneContext): string | undefined =>
  phone.users.find(({ id }) => id === authUser)?.key;

/** The phone has been activated with this very code. */
export const isActivatedWith = ({ users }: PhoneMemory, code: ActivationCode): boolean =>
  users.some(({ key }) => key === keyOfCode(code));

/** Id of the newest login that the reader has not been told of; null where there is none. */
export function unread(logins: readonly LoginNotice[], context: PhoneContext): string | null {
  const newest = logins[0];
  if (!newest) return null;
  const isKnown = context.logins.some(({ id, sent }) => id === newest.id && sent === newest.sent);
  return isKnown ? context.headsUp : newest.id;
}
