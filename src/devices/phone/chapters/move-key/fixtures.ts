/** The contexts of the screens on which IB Key moves, as figures show them. */
import type { Figured } from '../../../kit/figured.ts';
import type { MoveScreen, OldPhoneScreen, PhoneContext } from '../../phone.types.ts';
import { noTexts } from '../text-messages/texts.ts';

/** @param opened The phone with the app on it. */
export function moveFixtures<Context extends PhoneContext>(
  { user }: Figured,
  opened: Context,
): Record<MoveScreen, Context> {
  const chosen: Context = { ...opened, texts: { ...noTexts, flow: 'move', userId: user } };
  return {
    moveLogin: opened,
    moveOffer: chosen,
    moveConfirm: chosen,
    moveRead: chosen,
    moving: chosen,
  };
}

/** @param opened The phone with the app on it. */
export const oldPhoneFixtures = <Context extends PhoneContext>(
  { user }: Figured,
  opened: Context,
): Record<OldPhoneScreen, Context> => ({
  keyChecking: opened,
  keyEnded: { ...opened, authUser: user },
});
