/** The contexts of the screens of text messages, as figures show them. */
import type { Figured } from '../../../kit/figured.ts';
import { figureText, figureTime } from '../../../kit/figured.ts';
import type { PhoneContext, TextScreen, Texts } from '../../phone.types.ts';
import { noTexts } from './texts.ts';

/** @param opened The phone with the app on it. */
export function textFixtures<Context extends PhoneContext>(
  { user }: Figured,
  opened: Context,
): Record<TextScreen, Context> {
  const chosen: Texts = { ...noTexts, userId: user };
  const asked: Texts = { ...chosen, askedAt: figureTime };
  const notice = {
    id: 'figure',
    userId: user,
    way: 'text' as const,
    digits: figureText,
    sentAt: figureTime,
  };
  const having = (texts: Texts): Context => ({ ...opened, texts });
  const arrived: Texts = { ...asked, notices: [notice], unread: notice.id };
  return {
    textUser: having(noTexts),
    textNumber: having(chosen),
    textAsking: having(chosen),
    textCode: having(arrived),
    textChecking: having(asked),
    messages: having({ ...arrived, unread: null, read: notice.id }),
    call: having({ ...asked, way: 'voice', notices: [{ ...notice, way: 'voice' }] }),
  };
}
