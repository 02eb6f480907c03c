/**
 * Brings the devices to a step: the devices do the acts of all earlier steps, against the same backend as the reader.
 */
import type { AnyAct, Step } from '../../journeys/journey.ts';
import { isOver } from '../acts.ts';
import { doneSteps, holds, missing } from '../conditions.ts';
import { nextUse } from '../ring.ts';
import type { Stage } from './stage.ts';
import { send, until, use } from './stage.ts';
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
  for (const act of actsFromHere(stage, step)) if (!(await perform(stage, step, act))) return false;
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

async function perform(stage: Stage, { on }: Step, act: AnyAct): Promise<boolean> {
  if ('see' in act) return true;
  if ('wait' in act) return until(stage, () => holds(stage.world(), act.wait, on));
  const isThere = (): boolean => stage.world().devices[on]?.screen === act.at;
  if (!act.anywhere && !(await until(stage, isThere))) return false;
  use(stage, on, act);
  return true;
}

/**
 * Does what the ring asks for, as long as the ring leads back to the step. @returns whether the step can go on here.
 */
async function followRing(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  const waits = (): boolean => {
    const { facts, screen } = stage.world().devices.portal;
    return facts.screens[screen].waits === true;
  };
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
