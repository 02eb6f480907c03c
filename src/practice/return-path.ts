/** The way back to a step: the acts that lead there from the phone's home screen after the reader has wandered off. */
import type { AnyAct, PhoneRole, Step } from '../journeys/journey.ts';
import { missing } from './conditions.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

const openApp: AnyAct = { at: 'home', press: 'ibkrMobile' };
const isOpen = (act: AnyAct): boolean => 'press' in act && act.press === 'open';

/** The steps before this one, as the reader has picked. */
export const earlier = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.slice(
    0,
    steps.findIndex(({ id }) => id === step.id),
  );

/** The acts of earlier steps on this phone that lead from its home screen to where the step begins. */
export function wayTo(
  world: Playing,
  steps: readonly Step[],
  step: Step,
  role: PhoneRole,
): readonly AnyAct[] {
  // A step that begins on the home screen needs no other way.
  if (step.acts.some(({ at, anywhere }) => at === 'home' && !anywhere)) return [];
  const acts = earlier(steps, step)
    // A phone asks a permission only once.
    .filter((before) => !(before.ifAsked && missing(world, before) === undefined))
    .flatMap((before) => (before.on === role ? [...before.acts] : []));
  const home = acts.findLastIndex(({ at, anywhere }) => at === 'home' && !anywhere);
  const opened = acts.findLastIndex(isOpen);
  // The installed app opens from its icon, as it did from the store.
  if (phoneIn(world, role).context.phone.installed) {
    if (step.acts.some(isOpen)) return [openApp];
    if (opened > home) return [openApp, ...acts.slice(opened + 1)];
  }
  return acts.slice(Math.max(home, 0));
}
