/**
 * What the views of the live bench get: the practice at one moment, the practice's words, and what else the views
 * show.
 */
import type { ComponentType, RefObject } from 'react';
import type { Client } from '../api/client.ts';
import type { Around, KindTypes, View } from '../devices/kit/kind.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Journey, PhoneRole, Role } from '../journeys/journey.ts';
import type { MissingPart } from '../page/part.ts';
import type { Practice, PracticeSnapshot } from '../practice/practice.ts';
import type { Found } from '../practice/problem.ts';
import type { PhoneState } from '../practice/world.ts';

/** The devices that the page shows. */
export type Shown = 'all' | Role;

/** The views about problems, the one voice for screen readers, and the ways by keyboard (help.ts). */
export type Help = {
  announceInOne: (live: Element, nameOf: (role: Role) => string) => () => void;
  describeRing: (live: Element, words: string) => () => void;
  ToRing: ComponentType<{ t: Translate; live: RefObject<HTMLElement | null>; step: string; place: string }>;
  Explanation: ComponentType<{ model: BenchModel; found: Found }>;
  Trouble: ComponentType<{ model: BenchModel }>;
};

export type BenchModel = {
  t: Translate;
  language: Language;
  client: Client;
  practice: Practice;
  now: PracticeSnapshot;
  journey: Journey | undefined;
  shown: Shown;
  /** What only a bench with two phones draws. */
  Gone: ComponentType<{ t: Translate; why: NonNullable<PhoneState['gone']> }> | undefined;
  /** The view that draws the device in each role. */
  views: Partial<Record<Role, View<KindTypes>>>;
  /** The practice PIN of a phone that has been set up; undefined when the kind of phone has no PIN. */
  pinOf: (role: PhoneRole) => string | undefined;
  around: Pick<Around, 'linkOf' | 'openAt'>;
  /** True when another device can open the link of a code. */
  reachable: boolean;
  /** The views about problems, once they have been fetched. */
  help: Help | undefined;
  /** Why the help did not come, until it is asked for again. */
  noHelp: MissingPart | undefined;
  bringHelp: () => void;
  /** Where a problem is explained instead of above the devices, if the page has a place for that. */
  explainAt: () => Element | null;
  /** Where the step in hand is said over the devices of a phone, and in its place what else is to be said. */
  slot: () => Element | null;
  /** What stands above the devices, and below them. */
  Above: ComponentType<{ model: BenchModel }> | undefined;
  Below: ComponentType<{ model: BenchModel }> | undefined;
};
