/** The stage: the devices that play, how they do an act, and how a caller waits for the outcome. */
import type { AnyAct, Role } from '../../journeys/journey.ts';
import { controlHere } from '../acts.ts';
import { textOf } from '../offers.ts';
import type { Players } from '../players.ts';
import { problemIn } from '../problem.ts';
import type { Playing } from '../world.ts';

export type Stage = {
  players: Players;
  world: () => Playing;
  /** The text of the QR code that the portal shows now. */
  link: () => string | null;
  /** Stops everything where it is. */
  signal: AbortSignal;
};

/** How long to wait for one thing before giving up, in ms. */
const patience = 15_000;

/**
 * Sends an event to the device in a role. The types of the journey guarantee that the device's kind knows the event.
 */
export function send({ players }: Pick<Stage, 'players'>, role: Role, event: { type: string }): void {
  players.actors[role]?.send(event as never);
}

/** Does an act: presses, types or scans, as the devices stand. */
export function use(stage: Stage, role: Role, act: AnyAct): void {
  const world = stage.world();
  if ('press' in act) send(stage, role, { type: `press.${controlHere(world, role, act)}` });
  else if ('type' in act)
    send(stage, role, { type: `type.${act.type}`, text: textOf(world, act.sample) } as { type: string });
  else if ('scan' in act)
    send(stage, role, { type: 'scan', text: stage.link() ?? textOf(world, act.scan) } as { type: string });
}

/**
 * Resolves with true once `isTrue` holds after a change of any device; with false when a device meets a problem, when
 * patience ends, or when the play is stopped.
 */
export function until({ players, signal, world }: Stage, isTrue: () => boolean): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let before = problemIn(world())?.problem;
    const look = (): void => {
      const problem = problemIn(world())?.problem;
      if (isTrue()) end(true);
      else if (problem && problem !== before) end(false);
      else before = problem;
    };
    const giveUp = (): void => end(false);
    const quiet = players.subscribe(look);
    const timer = setTimeout(giveUp, patience);
    signal.addEventListener('abort', giveUp);
    function end(result: boolean): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      quiet();
      resolve(result);
    }
  });
}
