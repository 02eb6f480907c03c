/** Brings the devices to a step: they do the acts of the steps before it, against the same backend as the reader. */
import type { Devices } from '../devices/live.ts';
import type { PhoneControl } from '../devices/phone/phone.types.ts';
import { formatCode } from '../enrolment/activation-code.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { AnyAct, Journey, Picked, PortalAct, Step } from '../journeys/journey.ts';
import { leaving } from '../devices/portal/portal.types.ts';
import { stepsOf } from '../journeys/steps.ts';
import { samples } from '../journeys/samples.ts';
import { markedAct } from './marked-act.ts';
import { controlHere, isOver } from './way.ts';
import type { World } from './world.ts';
import { holds, missing } from './world.ts';

/** ms to wait for one condition before giving up. */
const patience = 15_000;

export type Stage = {
  devices: Devices;
  world: () => World;
  /** Text of the QR code that the portal shows now. */
  link: () => string | null;
};

/** More presses than any way back has. */
const mostPresses = 40;

/** @returns whether every step before `stepId` holds now, and the devices are where that one goes on. */
export async function bringTo(
  stage: Stage,
  journey: Journey,
  picked: Picked,
  stepId: string,
): Promise<boolean> {
  const steps = stepsOf(journey, picked);
  for (const step of steps) {
    if (step.id === stepId) return followRing(stage, steps, step);
    if (missing(stage.world(), step) === undefined) continue;
    if (step.on !== 'portal' && !(await goTo(stage, steps, step))) return false;
    if (missing(stage.world(), step) === undefined) continue;
    const acts: readonly AnyAct[] = step.on === 'portal' ? await fromHere(stage, step.acts) : step.acts;
    for (const act of acts) {
      if (!(await perform(stage, step.on, act))) return false;
    }
    for (const condition of step.done) {
      if (!(await until(stage, () => holds(stage.world(), condition)))) return false;
    }
  }
  return true;
}

/** Takes the phone to where a step begins, as the ring leads there. @returns whether it got there. */
async function goTo(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  const { phone } = stage.devices;
  if (!(await followRing(stage, steps, step))) return false;
  const [first]: readonly AnyAct[] = step.acts;
  const isThere = phone.getSnapshot().value === first?.at && !isOver(stage.world(), first);
  if (first === undefined || first.anywhere || isThere) return true;
  // In the middle of the step: from the beginning.
  phone.send({ type: 'press.home' });
  return followRing(stage, steps, step);
}

/** The acts in the portal that are left from where it is; it is left first where the step does not go on there. */
async function fromHere(
  { devices, world }: Stage,
  acts: readonly PortalAct[],
): Promise<readonly PortalAct[]> {
  await until({ devices }, () => world().portal.screen !== 'loggingIn');
  const fromScreen = (): readonly PortalAct[] => {
    const place = acts.findIndex(({ at }) => at === world().portal.screen);
    return place < 0 ? [] : acts.slice(place);
  };
  if (fromScreen().length === 0) devices.portal.send({ type: `press.${leaving(world().portal.screen)}` });
  return fromScreen();
}

async function perform(stage: Stage, on: Step['on'], act: AnyAct): Promise<boolean> {
  if ('see' in act) return true;
  if ('wait' in act) return until(stage, () => holds(stage.world(), act.wait));
  const isThere = (): boolean => stage.world()[on === 'portal' ? on : 'phone'].screen === act.at;
  if (!act.anywhere && !(await until(stage, isThere))) return false;
  touch(stage, on, controlHere(stage.world(), act));
  return true;
}

/** For as long as the ring leads back to the step, does what it asks for. @returns whether the step goes on here. */
async function followRing(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (!(await until(stage, () => stage.world().portal.screen !== 'loggingIn'))) return false;
    const { portal, phone, away } = markedAct(stage.world(), steps, step, '');
    // The way back may do the step itself: the app's icon opens the app.
    if (!away || missing(stage.world(), step) === undefined) return true;
    if (portal) touch(stage, 'portal', portal.control);
    else if (phone) touch(stage, 'phone', phone.control);
  }
  return false;
}

/** Presses a control; into a field it types, and before a viewfinder it holds the code. */
function touch(stage: Stage, on: Step['on'] | 'phone', control: string): void {
  const { portal, phone } = stage.devices;
  if (on === 'portal') portal.send({ type: `press.${control}` as 'press.later' });
  else if (control === 'viewfinder') phone.send({ type: 'scan', text: stage.link() ?? codeIn(stage) });
  else if (control === 'codeField') phone.send({ type: 'type.codeField', text: codeIn(stage) });
  else if (control === 'pinField' || control === 'storeSearch')
    phone.send({ type: `type.${control}`, text: control === 'pinField' ? samples.pin : samples.appName });
  else phone.send({ type: `press.${control as PhoneControl}` });
}

/** The string that the portal shows now. */
function codeIn({ world }: Stage): string {
  const code = world().portal.context.session?.code?.code;
  return code ? formatCode(code as ActivationCode) : '';
}

/** Resolves when `isTrue` after a change of either device, or with false when patience ends. */
function until({ devices }: Pick<Stage, 'devices'>, isTrue: () => boolean): Promise<boolean> {
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const look = (): void => {
      if (isTrue()) end(true);
    };
    const subscriptions = [devices.portal.subscribe(look), devices.phone.subscribe(look)];
    const timer = setTimeout(() => end(false), patience);
    function end(result: boolean): void {
      clearTimeout(timer);
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      resolve(result);
    }
  });
}
