/** The way back to a step: what leads there from the phone's home screen, where the reader has wandered off. */
import type { AnyAct, PhoneRole, Step } from '../journeys/journey.ts';
import { missing } from './conditions.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

const openApp: AnyAct = { at: 'home', press: 'ibkrMobile' };
const isOpen = (act: AnyAct): boolean => 'press' in act && act.press === 'open';

/** Steps before this one, as the reader has picked. */
export const earlier = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.slice(
    0,
    steps.findIndex(({ id }) => id === step.id),
  );

/** The acts on that phone that lead from its home screen to where the step begins; those of the steps before it. */
export function wayTo(
  world: Playing,
  steps: readonly Step[],
  step: Step,
  role: PhoneRole,
): readonly AnyAct[] {
  const acts = earlier(steps, step)
    // What was asked and answered is not asked again.
    .filter((before) => !(before.ifAsked && missing(world, before) === undefined))
    .flatMap((before) => (before.on === role ? [...before.acts] : []));
  const home = acts.findLastIndex(({ at, anywhere }) => at === 'home' && !anywhere);
  const opened = acts.findLastIndex(isOpen);
  // The app is there: its icon opens it as the store did.
  if (phoneIn(world, role).context.phone.installed) {
    if (step.acts.some(isOpen)) return [openApp];
    if (opened > home) return [openApp, ...acts.slice(opened + 1)];
  }
  return acts.slice(Math.max(home, 0));
}
