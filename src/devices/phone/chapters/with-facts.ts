/** How a chapter joins the facts of a phone: the same way for each, in whatever order they come. */
import type { PhoneGiven } from '../phone.given.ts';
import type { PhoneTypes } from '../start-phone.ts';

/** What a chapter adds to the facts of a phone. Where it has no answer, what is there answers. */
type Own<Types extends PhoneTypes> = Partial<PhoneGiven<Types>>;

/** @returns the facts with those of a chapter. */
export const withFacts = <Types extends PhoneTypes>(
  given: PhoneGiven<Types>,
  own: Own<Types>,
): PhoneGiven<Types> => ({
  screens: { ...given.screens, ...own.screens },
  conditions: (usual) => ({ ...given.conditions(usual), ...own.conditions?.(usual) }),
  isFilled: (now, field) => own.isFilled?.(now, field) === true || given.isFilled?.(now, field) === true,
  offers: { ...given.offers, ...own.offers },
  isOver: (now, use) => own.isOver?.(now, use) === true || given.isOver?.(now, use) === true,
  instead: (now, control) => own.instead?.(now, control) ?? given.instead?.(now, control),
  wayOut: (now) => own.wayOut?.(now) ?? given.wayOut?.(now),
  isPressed: (now, control) =>
    own.isPressed?.(now, control) === true || given.isPressed?.(now, control) === true,
  kept: { ...given.kept, ...own.kept },
  actors: (client) => ({ ...given.actors?.(client), ...own.actors?.(client) }),
  reach: (client, phone) => {
    const reached = given.reach?.(client, phone) ?? client;
    return own.reach?.(reached, phone) ?? reached;
  },
  feed: (...phone) => {
    const ends = [given.feed?.(...phone), own.feed?.(...phone)];
    return () => ends.forEach((end) => end?.());
  },
});
