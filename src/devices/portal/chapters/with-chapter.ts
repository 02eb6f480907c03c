/** How a chapter of the portal joins what is there: the same way for each, in whatever order they come. */
import type { Added } from '../../kit/chapters/grown.ts';
import { grown } from '../../kit/chapters/grown.ts';
import type { PortalParts } from '../device.ts';
import type { PortalGiven } from '../portal.facts.ts';

/** What a chapter adds to the facts of the portal. */
type Own = Omit<PortalGiven, 'conditions'> & { conditions: ReturnType<PortalGiven['conditions']> };

/** @returns the portal with what a chapter adds to its machine and to its facts. */
export const withChapter = (
  { machine, given }: PortalParts,
  added: Added,
  { screens, conditions, actors, ...more }: Own,
): PortalParts => ({
  machine: grown(machine, added),
  given: {
    ...given,
    ...more,
    screens: { ...given.screens, ...screens },
    conditions: (usual) => ({ ...given.conditions(usual), ...conditions }),
    ...(actors ? { actors: (client) => ({ ...given.actors?.(client), ...actors(client) }) } : {}),
  },
});
