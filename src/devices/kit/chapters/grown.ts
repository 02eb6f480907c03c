/**
 * A chapter: the screens, states and words of a device that only some journeys need. It is fetched with such a journey,
 * and the device is made of its usual parts and its chapters before it starts.
 */
import type { AnyStateMachine } from 'xstate';
import { createMachine } from 'xstate';

/**
 * What a chapter adds to the machine of a device.
 * @property on transitions of states that are there without it.
 * @property anywhere transitions of the whole machine.
 * @property actors placeholders of the actors that its states name.
 */
export type Added = {
  states: Record<string, object>;
  on: Record<string, object>;
  anywhere?: object;
  actors?: object;
};

/** The states of a machine, as its configuration has them. */
export type States = Readonly<Record<string, { on?: object } | undefined>>;

/** The transitions of a state that is there without the chapter, behind those of the chapter. */
export const before = (
  states: States | undefined,
  state: string,
  event: string,
  mine: readonly object[],
): object => {
  const usual = (states?.[state]?.on as Record<string, object> | undefined)?.[event];
  return { [event]: [...mine, ...(usual === undefined ? [] : [usual].flat())] };
};

/** @returns the machine with what a chapter adds. */
export function grown<Machine extends AnyStateMachine>(
  { config, implementations }: Machine,
  { states, on, anywhere, actors }: Added,
): Machine {
  const all = { ...config.states, ...states } as Record<string, { on?: object }>;
  for (const [state, transitions] of Object.entries(on))
    all[state] = { ...all[state], on: { ...all[state]?.on, ...transitions } };
  return createMachine({ ...config, on: { ...config.on, ...anywhere }, states: all }, {
    ...implementations,
    actors: { ...implementations.actors, ...actors },
  } as object) as unknown as Machine;
}
