/** The phone as the figures of a guide begin with it. */
import { figured, figurePin } from '../fixtures.ts';
import { hashPin } from '../../enrolment/pin.ts';
import type { PhoneMemory } from './phone-memory.ts';
import { newPhone } from './phone-memory.ts';

/** A phone on which IB Key is active for one user already. */
export const phoneWithUser = (kind: PhoneMemory['kind']): PhoneMemory => ({
  ...newPhone('figure', kind),
  installed: true,
  notificationsAllowed: true,
  users: [{ id: figured.user, key: figured.key, place: 'here' }],
  pin: kind === 'android' ? hashPin(figurePin, new Uint8Array(16)) : null,
});
