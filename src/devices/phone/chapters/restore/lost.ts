/** What is known of a phone that has lost its users, and gets them back. */
import type { PhoneContext } from '../../phone.types.ts';

/** The app has lost its users, and one is there again. */
export const isRestored = ({ phone }: PhoneContext): boolean =>
  phone.lost !== undefined && phone.users.length > 0;

/**
 * The conditions that are the same on every phone.
 * @param usual Those of the phone without the chapter: what led to the recovery is past once a user is there again.
 */
export const restoreConditions = <Now extends { screen: string; context: PhoneContext }>(usual: {
  appOpened: (now: Now) => boolean;
}) => ({
  appOpened: (now: Now) => usual.appOpened(now) || isRestored(now.context),
  restored: ({ context }: Now) => isRestored(context),
  restoreClosed: ({ screen, context }: Now) => isRestored(context) && screen !== 'activated',
});

/** The app has lost users, and offers to restore IB Key for them. */
export const offersRestore = ({ phone }: PhoneContext): boolean =>
  hasLost(phone) && phone.settings.restore !== 'notOffered';

export const hasLost = ({ lost = [] }: PhoneContext['phone']): boolean => lost.length > 0;
