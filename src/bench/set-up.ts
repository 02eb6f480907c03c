/** Sets the practice phone up as a guide needs it: with one user on it already. */
import type { Client } from '../api/client.ts';
import type { PhoneActor } from '../devices/phone/phone.tsx';
import { newRequestId } from '../devices/request-id.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { keyOfCode } from '../enrolment/phone-key.ts';
import { hashPin, pinSaltBytes } from '../enrolment/pin.ts';
import { firstUser } from '../journeys/portal-steps.ts';
import { samples } from '../journeys/samples.ts';

/** Activates the first user on this phone, by the same backend as the reader. @returns whether it worked. */
export async function setUpUser(client: Client, phone: PhoneActor): Promise<boolean> {
  const session = await client.startSession({ userId: firstUser, requestId: newRequestId() });
  const code = session.ok ? session.value.code?.code : undefined;
  if (!session.ok || code === undefined) return false;
  const activated = await client.activate({
    code,
    phoneId: phone.getSnapshot().context.phone.id,
    requestId: newRequestId(),
  });
  await client.endSession(session.value.id);
  if (!activated.ok) return false;
  // Read now: the reader may have changed the phone meanwhile.
  const { phone: memory } = phone.getSnapshot().context;
  phone.send({
    type: 'phone.remembered',
    phone: {
      ...memory,
      installed: true,
      notificationsAllowed: true,
      users: [{ id: firstUser, key: keyOfCode(code as ActivationCode), place: 'here' }],
      pin:
        memory.kind === 'android'
          ? hashPin(samples.pin, crypto.getRandomValues(new Uint8Array(pinSaltBytes)))
          : null,
    },
  });
  return true;
}
