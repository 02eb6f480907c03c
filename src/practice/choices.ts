/** What the reader picks where a guide branches makes the practice phone look so. */
import type { PhoneEvent } from '../devices/phone/phone.types.ts';
import type { PhoneMemory } from '../devices/phone/phone.memory.ts';
import type { Picked } from '../journeys/journey.ts';

/**
 * The phone is as the reader says theirs is: how its app opens, and, while nobody is active, whether it is there.
 * @param justPicked An app that is there goes only then: later it may be there because the guide's steps got it.
 * @returns what changes the phone so; undefined where it is so.
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
