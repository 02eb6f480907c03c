/** What the devices look like in the figures of a journey: who it is about, and who is on the phone before. */
import { androidFixturesOf } from '../devices/android/android-fixtures.ts';
import { figureFor } from '../devices/fixtures.ts';
import { iphoneFixturesOf } from '../devices/iphone/iphone-fixtures.ts';
import { newPhone } from '../devices/phone/phone-memory.ts';
import { phoneWithUser } from '../devices/phone/phone-fixtures.ts';
import { portalFixturesOf } from '../devices/portal/portal-fixtures.ts';
import type { PhoneKind, Purpose } from '../journeys/journey.ts';
import { addedUser, firstUser } from '../journeys/portal-steps.ts';

const contextsOf = (purpose: Purpose) => {
  const adds = purpose === 'add-user';
  const figured = figureFor(adds ? addedUser : firstUser);
  const phone = (kind: PhoneKind) => (adds ? phoneWithUser(kind) : newPhone('figure', kind));
  return {
    portal: portalFixturesOf(figured),
    android: androidFixturesOf(figured, phone('android')),
    iphone: iphoneFixturesOf(figured, phone('iphone')),
  };
};

export const figureContexts: Record<Purpose, ReturnType<typeof contextsOf>> = {
  activate: contextsOf('activate'),
  'add-user': contextsOf('add-user'),
};
