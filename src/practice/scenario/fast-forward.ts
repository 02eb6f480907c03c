/**
 * Brings the devices to a step: the devices do the acts of all earlier steps, against the same backend as the reader.
 */
import type { AnyAct, Role, Step } from '../../journeys/journey.ts';
import { deviceIn, isOver } from '../acts.ts';
import { doneSteps, holds, missing } from '../conditions.ts';
import { nextUse } from '../ring.ts';
import type { Stage } from './stage.ts';
import { send, until, use } from './stage.ts';
import type { Playing } from '../world.ts';
import { phoneIn } from '../world.ts';

/** A bound against endless loops: no way back needs as many presses. */
const mostPresses = 40;

/**
 * @param steps The steps of the journey, as the reader has picked.
 * @returns the step that could not be finished; undefined when all steps before `stepId` are done and that step can
 * go on.
 */
export async function fastForward(
  stage: Stage,
  steps: readonly Step[],
  stepId: string,
): Promise<Step | undefined> {
  for (const step of steps) {
    const isGoal = step.id === stepId;
    const isThere = isGoal ? await followRing(stage, steps, step) : await finish(stage, steps, step);
    if (!isThere) return step;
    if (isGoal) return undefined;
  }
  return undefined;
}

/** Does a step, unless it is done. @returns whether the step is done. */
async function finish(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  const isDone = (): boolean => doneSteps(stage.world(), steps).includes(step);
  if (isDone()) return true;
  if (!(await goTo(stage, steps, step))) return false;
  if (isDone()) return true;
  for (const act of actsFromHere(stage, step)) if (!(await perform(stage, steps, step, act))) return false;
  for (const condition of step.done)
    if (!(await until(stage, () => holds(stage.world(), condition, step.on)))) return false;
  return true;
}

/** Takes the devices along the ring to where a step begins. @returns whether they got there. */
async function goTo(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  if (!(await followRing(stage, steps, step))) return false;
  if (step.on === 'portal') return true;
  const [first] = step.acts;
  const { screen } = phoneIn(stage.world(), step.on);
  const isThere = first && screen === first.at && !isOver(stage.world(), step.on, first);
  if (!first || first.anywhere || isThere) return true;
  // A device in the middle of the step goes back to the beginning of the step.
  send(stage, step.on, { type: 'press.home' });
  return followRing(stage, steps, step);
}

/** The acts of the step that remain from the device's present screen. */
function actsFromHere(stage: Stage, step: Step): readonly AnyAct[] {
  if (step.on !== 'portal') return step.acts;
  const { screen } = stage.world().devices.portal;
  const index = step.acts.findIndex(({ at }) => at === screen);
  return step.acts.slice(Math.max(index, 0));
}

/** True on this screen, or on one that is as good for the acts of a journey. */
function isAt(world: Playing, role: Role, at: string): boolean {
  const { screen, facts } = deviceIn(world, role);
  return screen === at || facts.screens[screen]?.like === at;
}

async function perform(stage: Stage, steps: readonly Step[], step: Step, act: AnyAct): Promise<boolean> {
  const { on } = step;
  if ('see' in act) return true;
  if ('wait' in act) {
    const isThere = (): boolean => holds(stage.world(), act.wait, on);
    // What a step waits for may not come: the ring then leads to the way out.
    const isVain = (): boolean => nextUse(stage.world(), steps, step)?.away === true;
    if (!(await until(stage, () => isThere() || isVain()))) return false;
    return isThere() || ((await followRing(stage, steps, step)) && until(stage, isThere));
  }
  const isThere = (): boolean => isAt(stage.world(), on, act.at);
  if (!act.anywhere && !(await until(stage, isThere))) return false;
  use(stage, on, act);
  return true;
}

/**
 * Does what the ring asks for, as long as the ring leads back to the step. @returns whether the step can go on here.
 */
async function followRing(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  const waits = (): boolean =>
    (['portal', step.on] as const).some((role) => {
      const { facts, screen } = deviceIn(stage.world(), role);
      return facts.screens[screen]?.waits === true;
    });
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (!(await until(stage, () => !waits()))) return false;
    const next = nextUse(stage.world(), steps, step);
    // The way back may itself do the step: the app's icon opens the app.
    if (!next?.away || missing(stage.world(), step) === undefined) return true;
    if (next.act) use(stage, next.on, next.act);
    else send(stage, next.on, { type: `press.${next.control}` });
  }
  return false;
}
