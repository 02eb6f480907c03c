/** Sets the practice phone to match what the reader picks at a branch of the guide. */
import type { PhoneEvent } from '../devices/phone/phone.types.ts';
import type { PhoneMemory } from '../devices/phone/phone.memory.ts';
import type { Picked } from '../journeys/journey.ts';

/**
 * The picks say how the app opens and, while no user is active, whether the app is installed.
 * @param justPicked The app is removed only right after a pick: later, the guide's own steps may have installed the
 * app.
 * @returns the event that changes the phone; undefined when the phone already matches.
 */
export function choiceEvent(
  memory: PhoneMemory,
  picked: Picked,
  justPicked: boolean,
): PhoneEvent | undefined {
  const opens = picked.entry ?? memory.settings.opens;
  const goes = picked.banner === 'website' && justPicked && memory.users.length === 0;
  const installed = picked.banner === 'app' || (memory.installed && !goes);
  if (opens === memory.settings.opens && installed === memory.installed) return undefined;
  return {
    type: 'phone.remembered',
    phone: { ...memory, installed, settings: { ...memory.settings, opens } },
  };
}
