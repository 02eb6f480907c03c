/** What the figures of every phone have in common. */
import { responseTo } from '../../enrolment/phone-key.ts';
import type { Figured } from '../kit/figured.ts';
import { figureChallenge, figureTime } from '../kit/figured.ts';
import type { PhoneUser } from './phone.memory.ts';
import type { LoginNotice, PhoneContext } from './phone.types.ts';

/** A user of the figures, as a user on a phone. */
export const userOn = ({ user, key }: Figured): PhoneUser => ({ id: user, key, place: 'here' });

/** A user's login that asks the phone. */
export const loginOf = ({ user }: Figured): LoginNotice => ({
  id: 'figure',
  userId: user,
  createdAt: figureTime,
  expiresAt: figureTime,
  sent: 1,
});

/**
 * Contexts for the figures of any phone.
 * @param bare The phone as a guide begins with it.
 */
export function phoneFixtures<Context extends PhoneContext>(figured: Figured, bare: Context) {
  const { user, key } = figured;
  const searched = { ...bare, storeSearch: 'IBKR Mobile' };
  const withApp = { ...searched.phone, installed: true };
  const installed = { ...searched, installed: 100, phone: withApp };
  const others = bare.phone.users.filter(({ id }) => id !== user);
  const login = loginOf(figured);
  const active = (opened: Context): Context => ({
    ...opened,
    activatedUser: user,
    phone: {
      ...opened.phone,
      users: [...others, userOn(figured)],
      lost: opened.phone.lost?.filter((id) => id !== user),
    },
  });
  return {
    searched,
    installed,
    installing: { ...searched, installed: 60 },
    /** @param opened The phone with the app on it, which has been opened before. */
    active,
    asked: (opened: Context): Context => ({ ...active(opened), logins: [login], login }),
    challenged: (opened: Context): Context => ({
      ...active(opened),
      authUser: user,
      challengeField: figureChallenge,
    }),
    response: responseTo(figureChallenge.replace(' ', ''), key),
  };
}
