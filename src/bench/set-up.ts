/** Sets the practice phone up as a guide needs it: one user on it already, or as the reader says it looks. */
import type { Client } from '../api/client.ts';
import { figurePin } from '../devices/fixtures.ts';
import type { PhoneActor } from '../devices/phone/phone.tsx';
import { newRequestId } from '../devices/request-id.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { keyOfCode } from '../enrolment/phone-key.ts';
import { hashPin, pinSaltBytes } from '../enrolment/pin.ts';
import type { Picked } from '../journeys/journey.ts';
import { firstUser } from '../journeys/portal-steps.ts';

/** Activates the first user on this phone, by the same backend as the reader. @returns whether it worked. */
export async function setUpUser(client: Client, phone: PhoneActor): Promise<boolean> {
  const { phone: memory } = phone.getSnapshot().context;
  const session = await client.startSession({ userId: firstUser, requestId: newRequestId() });
  const code = session.ok ? session.value.code?.code : undefined;
  if (!session.ok || code === undefined) return false;
  const activated = await client.activate({ code, phoneId: memory.id, requestId: newRequestId() });
  await client.endSession(session.value.id);
  if (!activated.ok) return false;
  phone.send({
    type: 'phone.remembered',
    phone: {
      ...memory,
      installed: true,
      notificationsAllowed: true,
      users: [{ id: firstUser, key: keyOfCode(code as ActivationCode), place: 'here' }],
      pin:
        memory.kind === 'android'
          ? hashPin(figurePin, crypto.getRandomValues(new Uint8Array(pinSaltBytes)))
          : null,
    },
  });
  return true;
}

/**
 * The phone is as the reader says theirs is: how its app opens, and, while nobody is active, whether it is there.
 * @param justPicked An app that is there goes only then: later it may be there because the guide's steps got it.
 */
export function followChoices(phone: PhoneActor, picked: Picked, justPicked = false): void {
  const { phone: memory } = phone.getSnapshot().context;
  const opens = picked.entry ?? memory.settings.opens;
  const goes = picked.banner === 'website' && justPicked && memory.users.length === 0;
  const installed = picked.banner === 'app' || (memory.installed && !goes);
  if (opens === memory.settings.opens && installed === memory.installed) return;
  phone.send({
    type: 'phone.remembered',
    phone: { ...memory, installed, settings: { ...memory.settings, opens } },
  });
}
