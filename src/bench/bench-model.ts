/** What the views of the live bench are given: the practice as it stands, what it says, and what else they show. */
import type { ComponentType } from 'react';
import type { Client } from '../api/client.ts';
import type { Around, KindTypes, View } from '../devices/kit/kind.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Journey, PhoneRole, Role } from '../journeys/journey.ts';
import type { Practice, PracticeSnapshot } from '../practice/practice.ts';
import type { Found } from '../practice/problem.ts';

/** Which of its devices the page shows. */
export type Shown = 'all' | Role;

/** What explains a problem, and what makes one (help.ts). */
export type Help = {
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
  /** How the device in each role is drawn. */
  views: Partial<Record<Role, View<KindTypes>>>;
  /** The practice PIN of a phone that has been set up; undefined where its kind has none. */
  pinOf: (role: PhoneRole) => string | undefined;
  around: Pick<Around, 'linkOf' | 'openAt'>;
  /** Whether another device can open the link of a code. */
  reachable: boolean;
  /** What explains a problem, once it has been fetched. */
  help: Help | undefined;
  bringHelp: () => void;
  /** What stands above the devices. */
  Above: ComponentType<{ model: BenchModel }> | undefined;
};
