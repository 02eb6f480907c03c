/** Which control of a device the step in hand asks for next: the ring on the bench. */
import type { Marked } from '../devices/device.tsx';
import { leaving } from '../devices/portal/portal.types.ts';
import type { PhoneScreen } from '../devices/phone/phone.types.ts';
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import type { AnyAct, Step } from '../journeys/journey.ts';
import { controlHere, isOver, wayTo } from './way.ts';
import type { World } from './world.ts';
import { isElsewhere } from './world.ts';

export type Marks = {
  portal?: Marked;
  phone?: Marked;
  /** The step does not go on here: the ring shows the way back to it. */
  away?: true;
};

/**
 * @param steps of the journey, as the reader has picked.
 * @param label number of the step, for the flag beside the ring.
 */
export function markedAct(world: World, steps: readonly Step[], step: Step, label: string): Marks {
  if (isElsewhere(world) && step.on !== 'portal') return markedElsewhere(world, label);
  const on = step.on === 'portal' ? 'portal' : 'phone';
  const found = on === 'portal' ? nextOnPortal(world, step) : nextOnPhone(world, steps, step);
  if (!found.control) return {};
  return { [on]: { control: found.control, label }, ...(found.away ? { away: true } : {}) };
}

type Next = { control?: string; away?: true };

function nextOnPortal(world: World, step: Step): Next {
  const { screen } = world.portal;
  const here = step.acts.find(({ at }) => at === screen);
  if (here) return { control: controlHere(world, here) };
  if (screen === 'loggingIn' || screen === 'chooseUser') return {};
  return { control: leaving(screen), away: true };
}

/** Questions of the system: they are answered before anything else. */
const asked: Partial<Record<PhoneScreen, string>> = { notificationsPermission: 'allow' };

function nextOnPhone(world: World, steps: readonly Step[], step: Step): Next {
  const { screen, context, kind } = world.phone;
  if (context.errorShown) return { control: 'ok' };
  const acts: readonly AnyAct[] = step.acts;
  const open = acts.filter((act) => !isOver(world, act));
  const isHere = acts.some((act) => act.at === screen && !act.anywhere);
  const here = open.find((act) => !act.anywhere && act.at === screen);
  if (here) return { control: controlHere(world, here) };
  const question = screen === 'cameraPermission' && kind === 'iphone' ? 'allowCamera' : asked[screen];
  if (question) return { control: question };
  const anywhere = isHere ? undefined : open.find((act) => act.anywhere);
  if (anywhere) {
    const control = controlHere(world, anywhere);
    return { control: context.headsUp && control === 'statusBar' ? 'headsUp' : control };
  }
  const back = wayTo(world, steps, step).find((act) => act.at === screen && !isOver(world, act));
  if (back) return { control: controlHere(world, back), away: true };
  return isHere || screen === 'home' ? {} : { control: 'home', away: true };
}

/** The phone of the step is in another browser: what the portal needs from there is asked for in the portal. */
function markedElsewhere({ portal }: World, label: string): Marks {
  if (portal.screen === 'awaitingApproval') return { portal: { control: 'noNotification', label } };
  if (portal.screen !== 'challenge') return {};
  const { ok } = readGivenDigits(portal.context.responseField, responseLength);
  return { portal: { control: ok ? 'respond' : 'responseField', label } };
}
