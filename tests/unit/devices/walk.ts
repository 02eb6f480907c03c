/**
 * Walks a machine without running it: from its first state by every given event, through XState's pure transitions.
 * The machine itself says which transition an event takes, so every branch of a guard counts by itself.
 */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition, SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';

export type Step<Snapshot> = { from: Snapshot; event: { type: string }; to: Snapshot };
export type Walk<Machine extends AnyStateMachine> = {
  states: readonly SnapshotFrom<Machine>[];
  steps: readonly Step<SnapshotFrom<Machine>>[];
};

type Edge = { event: { type: string }; state: unknown };

/** A walk with more steps has a key that tells too many states apart. */
const limit = 100_000;

/**
 * @param eventsOf what can happen in a state; events without a transition there are left out.
 * @param keyOf what tells two states apart as far as the guards can see.
 */
export function walk<Machine extends AnyStateMachine>(
  machine: Machine,
  eventsOf: (snapshot: SnapshotFrom<Machine>) => readonly { type: string }[],
  keyOf: (snapshot: SnapshotFrom<Machine>) => string,
): Walk<Machine> {
  const map = getAdjacencyMap(machine as AnyStateMachine, {
    events: (snapshot) =>
      eventsOf(snapshot as SnapshotFrom<Machine>).filter(
        (event) => takenBy(machine, snapshot, event).length > 0,
      ),
    serializeState: (snapshot) => keyOf(snapshot as SnapshotFrom<Machine>),
    limit,
  });
  const found = Object.values(map);
  return {
    states: found.map(({ state }) => state as SnapshotFrom<Machine>),
    steps: found.flatMap(({ state, transitions }) =>
      Object.values(transitions as Record<string, Edge>).map(({ event, state: to }) => ({
        from: state as SnapshotFrom<Machine>,
        event,
        to: to as SnapshotFrom<Machine>,
      })),
    ),
  };
}

/** The transitions that an event takes, as the objects in the machine; none where the event does nothing. */
export const takenBy = (
  machine: AnyStateMachine,
  snapshot: SnapshotFrom<AnyStateMachine>,
  event: { type: string },
): readonly AnyTransitionDefinition[] => machine.getTransitionData(snapshot, event) ?? [];

/** Every transition of a machine, with a name such as `sessionId × press.next, branch 2 of 2 -> createPin`. */
export function transitionsOf(machine: AnyStateMachine): Map<AnyTransitionDefinition, string> {
  const nodes: AnyStateNode[] = [machine.root];
  for (const node of nodes) nodes.push(...Object.values(node.states));
  const named = nodes.flatMap((node) =>
    [...node.transitions, ['always', node.always ?? []] as const].flatMap(([event, branches]) =>
      branches.map((transition, place): [AnyTransitionDefinition, string] => [
        transition,
        `${node === machine.root ? '(anywhere)' : node.path.join('.')} × ${event}, branch ${place + 1} of ` +
          `${branches.length} -> ${transition.target?.map(({ key }) => key).join() ?? 'stays'}`,
      ]),
    ),
  );
  return new Map(named);
}

/** Names of the transitions that no step of a walk takes. */
export function notTaken<Machine extends AnyStateMachine>(
  machine: Machine,
  { steps }: Walk<Machine>,
): string[] {
  const left = transitionsOf(machine);
  for (const { from, event } of steps)
    for (const transition of takenBy(machine, from, event)) left.delete(transition);
  return [...left.values()];
}

/** The event with which the actor of a state ends. @throws where the state has none. */
export function doneOf(machine: AnyStateMachine, state: string, output: unknown): { type: string } {
  const [invoked] = machine.root.states[state]?.invoke ?? [];
  if (!invoked) throw new RangeError(`${machine.id} has no actor in "${state}".`);
  const done = { type: `xstate.done.actor.${invoked.id}`, actorId: invoked.id, output };
  return done;
}
