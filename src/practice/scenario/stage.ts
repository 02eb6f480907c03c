/** Where acts are done: the devices that play, and how one waits for what comes of an act. */
import type { AnyAct, Role } from '../../journeys/journey.ts';
import { controlHere } from '../acts.ts';
import { textOf } from '../offers.ts';
import type { Players } from '../players.ts';
import type { Playing } from '../world.ts';

export type Stage = {
  players: Players;
  world: () => Playing;
  /** Text of the QR code that the portal shows now. */
  link: () => string | null;
  /** Aborted, everything stops where it is. */
  signal: AbortSignal;
};

/** ms to wait for one thing before giving up. */
const patience = 15_000;

/** Sends an event to the device in a role. Which events its kind knows, the journey's types hold. */
export function send({ players }: Pick<Stage, 'players'>, role: Role, event: { type: string }): void {
  players.actors[role]?.send(event as never);
}

/** Presses, types or scans what an act says, as the devices stand. */
export function use(stage: Stage, role: Role, act: AnyAct): void {
  const world = stage.world();
  if ('press' in act) send(stage, role, { type: `press.${controlHere(world, role, act)}` });
  else if ('type' in act)
    send(stage, role, { type: `type.${act.type}`, text: textOf(world, act.sample) } as { type: string });
  else if ('scan' in act)
    send(stage, role, { type: 'scan', text: stage.link() ?? textOf(world, act.scan) } as { type: string });
}

/** Resolves when `isTrue` after a change of any device, or with false when patience or the play ends. */
export function until({ players, signal }: Stage, isTrue: () => boolean): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const look = (): void => {
      if (isTrue()) end(true);
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
