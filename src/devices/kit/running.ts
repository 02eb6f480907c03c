/** Runs the machine of a device from where its tab left it. */
import type { Snapshot } from 'xstate';
import type { ChapterId, DeviceActor, KindTypes } from './kind.ts';
import type { TabSchema } from './kept.ts';
import { noteMisfit } from './kept.ts';
import { forgetSnapshot, keepSnapshot, keptSnapshot } from './tab-snapshot.ts';

/**
 * @param schema What a tab keeps of such a device.
 * @param create Makes the actor from the screens that the tab kept, if any.
 */
export function run<Types extends KindTypes>(
  name: string,
  schema: TabSchema,
  create: (snapshot: Snapshot<unknown> | undefined) => DeviceActor<Types>,
): DeviceActor<Types> {
  function begin(): DeviceActor<Types> {
    const actor = create(keptSnapshot(name, schema));
    // The lines below handle an actor in error; without an observer, XState would throw the error at the page.
    actor.subscribe({ error: () => undefined });
    actor.start();
    return actor;
  }
  const actor = begin();
  if (actor.getSnapshot().status === 'active') return actor;
  // The machine does not know this snapshot: the device begins on its first screen.
  noteMisfit();
  actor.stop();
  forgetSnapshot(name);
  return begin();
}

/**
 * Keeps the screens of a device in its tab from now on.
 * @param scrub Takes out what must not be stored.
 * @param chapterOf The chapter that the device must have to go on from there.
 */
export function keepScreens<Types extends KindTypes>(
  name: string,
  actor: DeviceActor<Types>,
  scrub: (context: Types['context']) => object,
  chapterOf: (now: { value: Types['screen']; context: Types['context'] }) => ChapterId | undefined,
): void {
  actor.subscribe(() =>
    keepSnapshot(name, actor.getPersistedSnapshot(), scrub, chapterOf(actor.getSnapshot())),
  );
}
