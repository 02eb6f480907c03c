/** The practice Client Portal, as a kind of device. */
import * as v from 'valibot';
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import { sessionAnswer } from '../../api/contract.ts';
import { foreignOrNull, idOrNull, problemOrNull, userOrNull } from '../kit/kept-parts.ts';
import { tabSchema } from '../kit/kept.ts';
import type { Kind } from '../kit/kind.ts';
import { keepScreens, run } from '../kit/running.ts';
import { forgetSnapshot } from '../kit/tab-snapshot.ts';
import { portalActors } from './portal.actors.ts';
import type { PortalGiven } from './portal.facts.ts';
import { portalFactsOf, usualGiven } from './portal.facts.ts';
import { portalMachine } from './portal.machine.ts';
import type { PortalContext, PortalTypes } from './portal.types.ts';
import { feedOrders } from './portal.types.ts';

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

/** What the portal is made of. A chapter gets the parts and gives them back with its own. */
export type PortalParts = { machine: typeof portalMachine; given: PortalGiven };
export const usualParts: PortalParts = { machine: portalMachine, given: usualGiven };

/** What a tab keeps of a portal with these screens. */
export const portalTab = (screens: object) =>
  tabSchema(
    screens,
    v.object({
      userId: userOrNull,
      sessionId: idOrNull,
      requestId: idOrNull,
      session: v.nullable(sessionAnswer),
      order: v.nullable(
        v.object({
          type: v.picklist(feedOrders),
          requestId: v.string(),
          failed: v.optional(v.literal(true)),
        }),
      ),
      confirmationField: v.literal(''),
      responseField: v.literal(''),
      clockOffset: v.number(),
      problem: problemOrNull,
      rejectedInput: foreignOrNull,
      seamless: v.optional(v.boolean()),
      seamlessOn: v.optional(v.boolean()),
      failed: v.optional(v.number()),
      untilLocked: v.optional(v.boolean()),
      paperLeft: v.optional(v.boolean()),
    }),
  );

export function kindOf({ machine, given }: PortalParts): Kind<PortalTypes> {
  const facts = portalFactsOf(given);
  return {
    kind: 'portal',
    family: 'portal',
    facts,
    start({ client, name }) {
      const actor = run<PortalTypes>(name, portalTab(given.screens), (snapshot) => {
        const context = (): PortalContext => made.getSnapshot().context;
        const made: Actor<typeof portalMachine> = createActor(
          machine.provide({ actors: { ...portalActors(client, context), ...given.actors?.(client) } }),
          { input: undefined, ...(snapshot ? { snapshot } : {}) },
        );
        return made;
      });
      keepScreens(name, actor, scrub, ({ value }) => facts.screens[value].chapter);
      return { actor, stop: () => actor.stop(), forget: () => forgetSnapshot(name) };
    },
  };
}
