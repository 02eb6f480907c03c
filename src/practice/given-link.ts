/** What came with the address of a page that was opened: a code of ours, or something that is none. */
import type { PhoneEvent } from '../devices/phone/phone.types.ts';
import { readOpenedAddress } from '../enrolment/given-text.ts';

/** What a phone is told of it. */
export function linkEvent(address: string): PhoneEvent {
  const given = readOpenedAddress(address);
  return given.ok ? { type: 'link.opened', code: given.code } : { type: 'link.refused', input: given };
}
