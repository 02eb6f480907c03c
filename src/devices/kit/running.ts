/** Runs the machine of a device where its tab left it. */
import type { Snapshot } from 'xstate';
import type { DeviceActor, KindTypes } from './kind.ts';
import { forgetSnapshot, keepSnapshot, keptSnapshot } from './tab-snapshot.ts';

/** @param create makes the actor, from what the tab kept of its screens if anything. */
export function run<Types extends KindTypes>(
  name: string,
  create: (snapshot: Snapshot<unknown> | undefined) => DeviceActor<Types>,
): DeviceActor<Types> {
  function begin(): DeviceActor<Types> {
    const actor = create(keptSnapshot(name));
    // An actor in error is dealt with below; without an observer XState would throw it at the page.
    actor.subscribe({ error: () => undefined });
    actor.start();
    return actor;
  }
  const actor = begin();
  if (actor.getSnapshot().status === 'active') return actor;
  // A snapshot that the machine does not know: begin on the first screen.
  actor.stop();
  forgetSnapshot(name);
  return begin();
}

/** Keeps the screens of a device in its tab from now on. @param scrub takes out what must not be stored. */
export function keepScreens<Types extends KindTypes>(
  name: string,
  actor: DeviceActor<Types>,
  scrub: (context: Types['context']) => object,
): void {
  actor.subscribe(() => keepSnapshot(name, actor.getPersistedSnapshot(), scrub));
}
