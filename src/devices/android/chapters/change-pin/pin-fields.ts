import type { PinChangeField } from '../../android.types.ts';

/** The fields of a change of PIN, in the order of the screen. */
export const pinFields: readonly PinChangeField[] = ['currentPin', 'newPin', 'newPinAgain'];
