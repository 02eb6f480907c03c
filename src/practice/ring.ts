/**
 * What the step in hand asks for next: the ring. Where the step does not go on, the ring shows the way back to it,
 * on whichever device that begins.
 */
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import { conditions } from '../journeys/conditions.ts';
import type { AnyAct, PhoneRole, Role, Step } from '../journeys/journey.ts';
import { controlHere, isOver } from './acts.ts';
import { challengeSteps, holds, missing } from './conditions.ts';
import { lacksOffer } from './offers.ts';
import { earlier, wayTo } from './return-path.ts';
import { isElsewhere, isEnrolled, isRightUser } from './subject.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

/** What is to be done next. @property act what a journey says of it; without one the control is pressed. */
export type Next = {
  on: Role;
  control: string;
  act?: AnyAct;
  /** The step does not go on here: this is the way back to it. */
  away?: true;
};

/** @param steps of the journey, as the reader has picked. @returns undefined where the devices have to be waited for. */
export function nextUse(world: Playing, steps: readonly Step[], step: Step): Next | undefined {
  if (isElsewhere(world) && step.on === 'phone') return nextElsewhere(world);
  const instead = challengeSteps(world, step);
  const open = instead.find((other) => missing(world, other) !== undefined);
  if (open) return nextUse(world, instead, open);
  const next =
    step.on === 'portal' ? nextOnPortal(world, steps, step) : nextOnPhone(world, steps, step, step.on);
  const giver = giverOf(world, steps, step, next?.act);
  if (!giver) return next;
  const first = nextUse(world, steps, giver);
  return first && { ...first, away: true };
}

/**
 * The step of another device that comes first again: this one would look for a code, or wait for a login, in vain.
 * @param act what the step would do next.
 */
function giverOf(
  world: Playing,
  steps: readonly Step[],
  step: Step,
  act: AnyAct | undefined,
): Step | undefined {
  if (missing(world, step) === undefined) return undefined;
  const used = act && 'type' in act ? act.sample : act && 'scan' in act ? act.scan : undefined;
  const needed = isEnrolled(world)
    ? step.done.flatMap((condition) =>
        holds(world, condition, step.on) ? [] : (conditions[condition].needs ?? []),
      )
    : [];
  const lacking = [...(used ? [used] : []), ...needed]
    .map((sample) => lacksOffer(world, sample))
    .find((offered) => offered && offered.from !== step.on);
  return lacking && earlier(steps, step).findLast(({ on }) => on === lacking.from);
}

function nextOnPortal(world: Playing, steps: readonly Step[], step: Step): Next | undefined {
  const on = 'portal';
  const { portal } = world.devices;
  const { screen, facts } = portal;
  const { waits, again, offers } = facts.screens[screen];
  const leave = facts.leave(screen);
  const isHome = leave === undefined;
  // A code that is used or over, and whoever else is logged in, are left.
  const isSpoiled =
    offers !== undefined &&
    facts.offers[offers](portal)?.isGood === false &&
    !holds(world, 'codeGiven', 'phone');
  const isVain = isSpoiled || (!isHome && !isRightUser(world));
  const here = step.acts.find((act) => act.at === screen && !isOver(world, on, act));
  if (here && !isVain) return { on, control: controlHere(world, on, here), act: here };
  if (waits) return undefined;
  const back = earlier(steps, step)
    .flatMap((before) => (before.on === on ? [...before.acts] : []))
    .findLast((act) => 'press' in act && act.at === screen);
  if (back && !isVain) return { on, control: controlHere(world, on, back), act: back, away: true };
  if (isHome) return undefined;
  return { on, control: again && isRightUser(world) ? again : leave, away: true };
}

const isNotification = (act: AnyAct): boolean => 'press' in act && act.press === 'notification';

function nextOnPhone(world: Playing, steps: readonly Step[], step: Step, on: PhoneRole): Next | undefined {
  const { screen, context, facts } = phoneIn(world, on);
  const press = (control: string): Next => ({ on, control, away: true });
  const doing = (act: AnyAct): Next => ({ on, control: controlHere(world, on, act), act });
  if (context.errorShown) return { on, control: 'ok' };
  // A drawer lies over whatever the step is about, unless that is in it.
  if (context.shadeOpen && !step.acts.some(isNotification)) return press('closeShade');
  const open = step.acts.filter((act) => !isOver(world, on, act));
  const isHere = step.acts.some((act) => act.at === screen && !act.anywhere);
  const here = open.find((act) => !act.anywhere && act.at === screen);
  if (here) return doing(here);
  // Questions of the system are answered before anything else.
  const { answer } = facts.screens[screen];
  if (answer) return press(answer);
  const pullsDown = !isHere && step.acts.some(isNotification);
  const isSilent = context.phone.notificationsAllowed === false;
  // Drawn over the screen, where the step has nothing to do with it.
  if (context.shadeOpen && (!pullsDown || isSilent)) return press('closeShade');
  if (pullsDown && isSilent)
    return press(screen === 'settings' ? 'allow' : screen === 'home' ? 'phoneSettings' : 'home');
  // An empty drawer has nothing to press: the portal is told so.
  if (context.shadeOpen && isUndelivered(world)) return { on: 'portal', control: 'noNotification' };
  const anywhere = isHere ? undefined : open.find((act) => act.anywhere);
  if (anywhere) {
    const next = doing(anywhere);
    // A notification that is sliding in is nearer than the drawer in which it then lies.
    return context.headsUp && next.control === 'statusBar' ? { on, control: 'headsUp' } : next;
  }
  const back = wayTo(world, steps, step, on).find((act) => act.at === screen && !isOver(world, on, act));
  if (back) return { ...doing(back), away: true };
  return isHere || screen === 'home' ? undefined : press('home');
}

/** A login waits, and no phone is told of it. */
const isUndelivered = ({ devices: { portal } }: Playing): boolean =>
  portal.screen === 'awaitingApproval' && portal.context.session?.login?.delivered === false;

/** The phone of the step is in another browser: what the portal needs from there is asked for in the portal. */
function nextElsewhere({ devices: { portal } }: Playing): Next | undefined {
  if (portal.screen === 'awaitingApproval') return { on: 'portal', control: 'noNotification' };
  if (portal.screen !== 'challenge') return undefined;
  const { ok } = readGivenDigits(portal.context.responseField, responseLength);
  return { on: 'portal', control: ok ? 'respond' : 'responseField' };
}
