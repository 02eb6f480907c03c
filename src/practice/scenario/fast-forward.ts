/** Brings the devices to a step: they do the acts of the steps before it, against the same backend as the reader. */
import type { AnyAct, Step } from '../../journeys/journey.ts';
import { isOver } from '../acts.ts';
import { doneSteps, holds, missing } from '../conditions.ts';
import { nextUse } from '../ring.ts';
import type { Stage } from './stage.ts';
import { send, until, use } from './stage.ts';
import { phoneIn } from '../world.ts';

/** More presses than any way back has. */
const mostPresses = 40;

/**
 * @param steps of the journey, as the reader has picked.
 * @returns the step at which it stuck; undefined where every step before `stepId` is done, and that one goes on here.
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

/** Does a step, unless it is done. */
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

/** Takes the devices to where a step begins, as the ring leads there. @returns whether they got there. */
async function goTo(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  if (!(await followRing(stage, steps, step))) return false;
  if (step.on === 'portal') return true;
  const [first] = step.acts;
  const { screen } = phoneIn(stage.world(), step.on);
  const isThere = first && screen === first.at && !isOver(stage.world(), step.on, first);
  if (!first || first.anywhere || isThere) return true;
  // In the middle of the step: from the beginning.
  send(stage, step.on, { type: 'press.home' });
  return followRing(stage, steps, step);
}

/** The acts that are left from where the device is. */
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

/** For as long as the ring leads back to the step, does what it asks for. @returns whether the step goes on here. */
async function followRing(stage: Stage, steps: readonly Step[], step: Step): Promise<boolean> {
  const waits = (): boolean => {
    const { facts, screen } = stage.world().devices.portal;
    return facts.screens[screen].waits === true;
  };
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (!(await until(stage, () => !waits()))) return false;
    const next = nextUse(stage.world(), steps, step);
    // The way back may do the step itself: the app's icon opens the app.
    if (!next?.away || missing(stage.world(), step) === undefined) return true;
    if (next.act) use(stage, next.on, next.act);
    else send(stage, next.on, { type: `press.${next.control}` });
  }
  return false;
}
