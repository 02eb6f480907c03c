/**
 * The ring: what the step in hand asks for next. Where the step cannot go on, the ring shows the way back to the
 * step, on the device where that way begins.
 */
import { silenceOf } from '../devices/phone/phone.start.ts';
import { readGivenDigits } from '../enrolment/given-digits.ts';
import { responseLength } from '../enrolment/phone-key.ts';
import { presupposed } from '../journeys/conditions.ts';
import type { AnyAct, PhoneRole, Role, Step } from '../journeys/journey.ts';
import { controlHere, isOver } from './acts.ts';
import { challengeSteps, holds, missing } from './conditions.ts';
import { lacksOffer } from './offers.ts';
import { earlier, wayTo } from './return-path.ts';
import { isElsewhere, isEnrolled, isRightUser } from './subject.ts';
import type { Playing } from './world.ts';
import { phoneIn } from './world.ts';

/**
 * What the reader does next.
 * @property act The journey's act for it; without an act, the reader presses the control.
 */
export type Next = {
  on: Role;
  control: string;
  act?: AnyAct;
  /** The step cannot go on here: this control leads back to it. */
  away?: true;
  /** The control is a field that was filled and that the page did not keep. */
  emptied?: true;
};

/**
 * @param steps The steps of the journey, as the reader has picked.
 * @returns undefined while the reader has to wait for the devices.
 */
export function nextUse(world: Playing, steps: readonly Step[], step: Step): Next | undefined {
  if (isElsewhere(world) && step.on === 'phone') return nextElsewhere(world);
  const instead = challengeSteps(world, step);
  const open = instead.find((other) => missing(world, other) !== undefined);
  if (open) return nextUse(world, instead, open);
  // The portal waits for a phone that tells of no login.
  if (
    step.on === 'portal' &&
    missing(world, step) === 'loginTold' &&
    silenceOf(phoneIn(world, 'phone').context)
  )
    return nextOnSilent(world, 'phone');
  const next =
    step.on === 'portal' ? nextOnPortal(world, steps, step) : nextOnPhone(world, steps, step, step.on);
  const giver = giverOf(world, steps, step, next?.act);
  if (!giver) return next;
  const first = nextUse(world, steps, giver);
  return first && { ...first, away: true };
}

/**
 * The step of another device that has to be done again first: without it, this step would look for a code, or wait
 * for a login, in vain.
 * @param act What the step would do next.
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
        holds(world, condition, step.on) ? [] : (presupposed[condition]?.needs ?? []),
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
  // The ring leads away from a used or expired code, and from the wrong user's login.
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
/** In the open drawer, and not on a lock screen. */
const isInDrawer = (act: AnyAct): boolean => isNotification(act) && act.anywhere === true;
/** A message lies over the screen too: nobody has to open the drawer for it. */
const isMessage = (act: AnyAct): boolean => 'press' in act && act.press === 'textMessage';

/** The step waits no more for what has happened. */
const isPast = (world: Playing, on: PhoneRole, act: AnyAct): boolean =>
  'wait' in act && holds(world, act.wait, on);

function nextOnPhone(world: Playing, steps: readonly Step[], step: Step, on: PhoneRole): Next | undefined {
  const { screen, context, facts } = phoneIn(world, on);
  const press = (control: string): Next => ({ on, control, away: true });
  const doing = (act: AnyAct): Next => ({ on, control: controlHere(world, on, act), act });
  if (context.errorShown) return { on, control: 'ok' };
  // An open drawer covers the screen of the step, unless the step presses a notification in the drawer.
  const hasMessage = step.acts.some((act) => isMessage(act) && !isOver(world, on, act));
  if (context.shadeOpen && !hasMessage && !step.acts.some(isInDrawer)) return press('closeShade');
  const wayOut = facts.wayOut?.({ screen, context });
  if (wayOut) return press(wayOut);
  // While a new login is told, what follows the wait for its answer belongs to an earlier login.
  const waits = context.headsUp
    ? step.acts.findIndex((act) => 'wait' in act && !holds(world, act.wait, on))
    : -1;
  const acts = waits < 0 ? step.acts : step.acts.slice(0, waits);
  const open = acts.filter((act) => !isOver(world, on, act) && !isPast(world, on, act));
  const places: readonly (string | undefined)[] = [screen, facts.screens[screen].like];
  const stands = ({ at, anywhere }: AnyAct): boolean => !anywhere && places.includes(at);
  const isHere = acts.some((act) => stands(act) && !isPast(world, on, act));
  const here = open.find(stands);
  const forgotten = here && forgottenField(world, steps, step, here);
  if (forgotten) return { ...doing(forgotten), away: true, emptied: true };
  if (here) return doing(here);
  // The phone's own prompts are answered before anything else, unless the step waits for something on this screen.
  const { answer } = facts.screens[screen];
  if (answer && !isHere) return press(answer);
  if ((!isHere || answer) && step.acts.some(isNotification) && silenceOf(context))
    return nextOnSilent(world, on);
  const pullsDown = !isHere && step.acts.some(isInDrawer);
  // The open drawer covers the screen, and the step needs nothing in it.
  if (context.shadeOpen && !pullsDown && !hasMessage) return press('closeShade');
  // An empty drawer has nothing to press: the reader goes on in the portal.
  if (context.shadeOpen && isUndelivered(world)) return { on: 'portal', control: 'noNotification' };
  const anywhere = isHere ? undefined : open.find((act) => act.anywhere);
  if (anywhere) {
    const next = doing(anywhere);
    // A notification that is sliding in can be pressed without opening the drawer.
    return context.headsUp && next.control === 'statusBar' ? { on, control: 'headsUp' } : next;
  }
  const back = wayTo(world, steps, step, on).find(
    (act) => act.at === screen && !isOver(world, on, act) && !isPast(world, on, act),
  );
  if (back) return { ...doing(back), away: true };
  const goesOn = isHere || facts.screens[screen].waits === true;
  return goesOn || screen === 'home' ? undefined : press('home');
}

/** What leads on to the switch of the notifications, on a phone that tells of no login. */
function nextOnSilent(world: Playing, on: PhoneRole): Next {
  const { screen, context, facts } = phoneIn(world, on);
  const press = (control: string): Next => ({ on, control, away: true });
  if (context.errorShown) return press('ok');
  if (context.shadeOpen) return press('closeShade');
  const usual = screen === 'settings' ? 'allow' : screen === 'home' ? 'phoneSettings' : 'home';
  return press(facts.instead({ screen, context }, usual));
}

/** The empty field of an earlier step on the screen of this act: a page that is left keeps no PIN. */
const forgottenField = (
  world: Playing,
  steps: readonly Step[],
  step: Step,
  { at }: AnyAct,
): AnyAct | undefined =>
  earlier(steps, step)
    .flatMap((before) => (before.on === step.on ? [...before.acts] : []))
    .find((act) => 'type' in act && act.at === at && !isOver(world, step.on, act));

/** True when a login waits and no phone is told of it. */
const isUndelivered = ({ devices: { portal } }: Playing): boolean =>
  portal.screen === 'awaitingApproval' && portal.context.session?.login?.delivered === false;

/** The phone of the step is in another browser: the ring shows where the portal asks for what that phone gives. */
function nextElsewhere({ devices: { portal } }: Playing): Next | undefined {
  if (portal.screen === 'awaitingApproval') return { on: 'portal', control: 'noNotification' };
  if (portal.screen !== 'challenge') return undefined;
  const { ok } = readGivenDigits(portal.context.responseField, responseLength);
  return { on: 'portal', control: ok ? 'respond' : 'responseField' };
}
