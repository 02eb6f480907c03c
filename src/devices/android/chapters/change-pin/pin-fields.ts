/** The fields of a change of PIN, and what is wrong in them. */
import { privateIn } from '../../../../enrolment/given-text.ts';
import { checkPin, isPin, isSamePin } from '../../../../enrolment/pin.ts';
import type { AndroidContext, PinChangeField } from '../../android.types.ts';

/** In the order of the screen. */
export const pinFields: readonly PinChangeField[] = ['currentPin', 'newPin', 'newPinAgain'];

export const textIn = ({ typed }: AndroidContext, field: PinChangeField): string =>
  String(typed[field] ?? '');

/** Whether the phone has this PIN. */
export const isKept = ({ phone }: AndroidContext, text: string): boolean =>
  checkPin(text).ok && (phone.pin === null || isPin(text, phone.pin));

/** Whether the new PIN is the old one. */
export const isOld = (context: AndroidContext): boolean =>
  isSamePin(textIn(context, 'newPin'), textIn(context, 'currentPin'));

/** The first field that keeps the PIN from being changed, and why; undefined where nothing does. */
export function slipIn(context: AndroidContext) {
  for (const field of pinFields) {
    const text = textIn(context, field);
    const foreign = privateIn(text);
    if (foreign) return { field, ...foreign };
    const checked = checkPin(text);
    if (field !== 'newPinAgain' && !checked.ok) return { field, problem: checked.problem };
    if (field === 'currentPin' && !isKept(context, text)) return { field, problem: 'pin-wrong' } as const;
    // This is a choice of the practice phone: IBKR's pages do not say whether the app takes the old PIN again.
    if (field === 'newPin' && isOld(context)) return { field, problem: 'pin-unchanged' } as const;
    if (field === 'newPinAgain' && !isSamePin(text, textIn(context, 'newPin')))
      return { field, problem: 'pin-differs' } as const;
  }
  return undefined;
}
