/** Which control of a device the step in hand asks for next: the ring on the bench. */
import type { Marked } from '../devices/device.tsx';
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { readGivenText } from '../enrolment/given-text.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import { checkPin } from '../enrolment/pin.ts';
import type { AnyAct, Step } from '../journeys/journey.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { World } from './world.ts';
import { isElsewhere } from './world.ts';

/** @param label number of the step, for the flag beside the ring. */
export function markedAct(world: World, step: Step, label: string): { portal?: Marked; phone?: Marked } {
  if (isElsewhere(world) && step.on !== 'portal') return markedElsewhere(world, label);
  const on = step.on === 'portal' ? 'portal' : 'phone';
  const acts: readonly AnyAct[] = step.acts;
  const open = acts.filter((act) => !isOver(world, act));
  const { screen } = world[on];
  const isHere = acts.some((act) => act.at === screen && !act.anywhere);
  const here = open.find((act) => (act.anywhere ? !isHere : act.at === screen));
  const control =
    here &&
    (world.phone.context.headsUp && on === 'phone' && controlOf(here) === 'statusBar'
      ? 'headsUp'
      : controlOf(here));
  return control ? { [on]: { control, label } } : {};
}

/** A field that is filled well, or a drawer that is open, asks for the next act. */
function isOver({ phone }: World, act: AnyAct): boolean {
  const { storeSearch, codeField, pinField, shadeOpen } = phone.context;
  if ('type' in act) {
    if (act.type === 'storeSearch') return storeSearch.trim() !== '';
    return act.type === 'codeField' ? readGivenText(codeField).ok : checkPin(pinField).ok;
  }
  return 'press' in act && act.press === 'statusBar' && shadeOpen;
}

/** The phone of the step is in another browser: what the portal needs from there is asked for in the portal. */
function markedElsewhere({ portal }: World, label: string): { portal?: Marked } {
  if (portal.screen === 'awaitingApproval') return { portal: { control: 'noNotification', label } };
  if (portal.screen !== 'challenge') return {};
  const { ok } = readGivenDigits(portal.context.responseField, responseLength);
  return { portal: { control: ok ? 'respond' : 'responseField', label } };
}
