/** What the reader picks where a guide branches makes the practice phone look so. */
import type { PhoneActor } from '../devices/phone/phone.tsx';
import type { Picked } from '../journeys/journey.ts';

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
