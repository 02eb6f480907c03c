/** What came with the address of a page that was opened: a code of ours, or something that is none. */
import type { PhoneEvent } from '../devices/phone/phone.types.ts';
import { parseLink } from '../enrolment/activation-link.ts';
import { readGivenText } from '../enrolment/given-text.ts';

/** What a phone is told of it. */
export function linkEvent(address: string): PhoneEvent {
  const linked = parseLink(address);
  if (linked.ok) return { type: 'link.opened', code: linked.value };
  const given = readGivenText(fragmentOf(address));
  return given.ok ? { type: 'link.opened', code: given.code } : { type: 'link.refused', input: given };
}

/** What stands behind the # of an address, without the name of the code. */
function fragmentOf(address: string): string {
  const fragment = address.slice(address.indexOf('#') + 1).replace(/^code=/, '');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
