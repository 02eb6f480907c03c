/** Which control of a device the step in hand asks for next: the ring on the bench. */
import type { Marked } from '../devices/device.tsx';
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { readGivenText } from '../enrolment/given-text.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import { checkPin } from '../enrolment/pin.ts';
import type { AndroidAct, PortalAct, Step } from '../journeys/journey.ts';
import { controlOf } from '../journeys/control-of.ts';
import type { World } from './world.ts';
import { isElsewhere } from './world.ts';

/** @param label number of the step, for the flag beside the ring. */
export function markedAct(world: World, step: Step, label: string): { portal?: Marked; android?: Marked } {
  if (isElsewhere(world) && step.on === 'android') return markedElsewhere(world, label);
  const acts = step.acts as readonly (PortalAct | AndroidAct)[];
  const here = acts.find((act) => act.at === world[step.on].screen && !isOver(world, act));
  const control =
    here &&
    (world.android.context.headsUp && step.on === 'android' && controlOf(here) === 'statusBar'
      ? 'headsUp'
      : controlOf(here));
  return control ? { [step.on]: { control, label } } : {};
}

/** A field that is filled well, or a drawer that is open, asks for the next act. */
function isOver({ android }: World, act: PortalAct | AndroidAct): boolean {
  const { storeSearch, codeField, pinField, shadeOpen } = android.context;
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
