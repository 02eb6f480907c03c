/** A portal that is played by hand: what is pressed, and what the service answers. */
import { type SnapshotFrom, initialTransition, transition } from 'xstate';
import { doneOf } from '../walk.ts';
import type { portalMachine } from './whole-portal.ts';

type Now = SnapshotFrom<typeof portalMachine>;

/** The portal of this machine, in which a user was chosen. */
export function byHand(machine: typeof portalMachine) {
  let now: Now = initialTransition(machine, undefined)[0];
  const send = (event: object): void => {
    now = transition(machine, now, event as never)[0];
  };
  const portal = {
    at: (): string => String(now.value),
    context: () => now.context,
    press: (...controls: string[]) => {
      for (const control of controls) send({ type: `press.${control}` });
      return portal;
    },
    answer: (output: object) => {
      send(doneOf(machine, portal.at(), output));
      return portal;
    },
  };
  return portal.press('practice-ana');
}
