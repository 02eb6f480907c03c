/** The contexts of the screens that restore IB Key, as figures show them. */
import type { Figured } from '../../../kit/figured.ts';
import { figurePin, figureText } from '../../../kit/figured.ts';
import { textFixtures } from '../../../phone/chapters/text-messages/fixtures.ts';
import { textsOf } from '../../../phone/chapters/text-messages/texts.ts';
import { withoutUsers } from '../../../phone/phone.memory.ts';
import type { AndroidContext, RestoreScreen } from '../../android.types.ts';

/** @param opened The phone with the app on it. */
export function restoreFixtures(
  figured: Figured,
  opened: AndroidContext,
): Record<RestoreScreen, AndroidContext> {
  const lost: AndroidContext = { ...opened, phone: withoutUsers(opened.phone, [figured.user]) };
  const { textNumber, textCode, messages } = textFixtures(figured, lost);
  const recovering = (context: AndroidContext): AndroidContext => ({
    ...context,
    texts: { ...textsOf(context), flow: 'restore' },
  });
  const filled = { ...messages, typed: { textCodeField: figureText }, pinField: figurePin };
  return {
    restoreInfo: lost,
    restoreUser: lost,
    restoreStart: recovering(textNumber),
    restoreAsking: recovering(textNumber),
    restoreCode: recovering(textCode),
    restoring: recovering(filled),
  };
}
