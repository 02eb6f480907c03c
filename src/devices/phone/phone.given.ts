/** What the facts and the machine of a phone are made of: a chapter adds to each. */
import type * as v from 'valibot';
import type { Client } from '../../api/client.ts';
import type { Facts, Shown, Use } from '../kit/kind.ts';
import type { Feed } from './phone.actors.ts';
import type { PhoneScreenFacts } from './phone.facts.ts';
import type { PhoneMemory } from './phone.memory.ts';
import type { PhoneTypes } from './start-phone.ts';

export type PhoneGiven<Types extends PhoneTypes> = {
  screens: Partial<Record<Types['screen'], PhoneScreenFacts<Types>>>;
  /** @param usual Those of such a phone without chapters. */
  conditions: (usual: Facts<Types>['conditions']) => Partial<Facts<Types>['conditions']>;
  /** For a field that only this kind or a chapter has: whether the field holds what it needs. */
  isFilled?: (now: Shown<Types>, field: string) => boolean;
  offers?: Partial<Facts<Types>['offers']>;
  /** For a use of a chapter: whether it can have no effect now. */
  isOver?: (now: Shown<Types>, use: Use<Types>) => boolean;
  /** The control of this phone that does what the given one does elsewhere. */
  instead?: (now: Shown<Types>, control: string) => string | undefined;
  wayOut?: (now: Shown<Types>) => string | undefined;
  /** Whether a press has had its effect. */
  isPressed?: (now: Shown<Types>, control: string) => boolean;
  /** What a tab keeps besides. */
  kept?: v.ObjectEntries;
  /** The actors of states that a chapter adds. */
  actors?: (client: Client) => object;
  feed?: Feed;
  /** The service as this phone reaches it. */
  reach?: (client: Client, phone: () => PhoneMemory) => Client;
};
