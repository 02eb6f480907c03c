/** The address of an opened page brings an activation code of ours, or some other text. */
import type { PhoneEvent } from '../devices/phone/phone.types.ts';
import { readOpenedAddress } from '../enrolment/given-text.ts';

/** The event that tells a phone what the address brought. */
export function linkEvent(address: string): PhoneEvent {
  const given = readOpenedAddress(address);
  return given.ok ? { type: 'link.opened', code: given.code } : { type: 'link.refused', input: given };
}
