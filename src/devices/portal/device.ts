/** The practice Client Portal, as a kind of device. */
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import type { Kind } from '../kit/kind.ts';
import { keepScreens, run } from '../kit/running.ts';
import { forgetSnapshot } from '../kit/tab-snapshot.ts';
import { portalActors } from './portal.actors.ts';
import { portalFacts } from './portal.facts.ts';
import { portalMachine } from './portal.machine.ts';
import type { PortalContext, PortalTypes } from './portal.types.ts';

/**
 * A typed text may be a real response or a real code: the text is not stored, and the reader types it again after a
 * reload.
 */
const scrub = ({ order, ...context }: PortalContext): PortalContext => ({
  ...context,
  confirmationField: '',
  responseField: '',
  order: order?.digits === undefined ? order : null,
});

export const portal: Kind<PortalTypes> = {
  kind: 'portal',
  family: 'portal',
  facts: portalFacts,
  start({ client, name }) {
    const actor = run<PortalTypes>(name, (snapshot) => {
      const context = (): PortalContext => made.getSnapshot().context;
      const made: Actor<typeof portalMachine> = createActor(
        portalMachine.provide({ actors: portalActors(client, context) }),
        { input: undefined, ...(snapshot ? { snapshot } : {}) },
      );
      return made;
    });
    keepScreens(name, actor, scrub);
    return { actor, stop: () => actor.stop(), forget: () => forgetSnapshot(name) };
  },
};
