/** What the views of the live bench are given: its devices, what it says of them, and what can be asked of it. */
import type { ComponentType } from 'react';
import type { Client } from '../api/client.ts';
import type { Devices } from '../devices/live.ts';
import type { Phone } from '../devices/phone/phone.tsx';
import type { PhoneContext } from '../devices/phone/phone.types.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Journey, Step } from '../journeys/journey.ts';
import type { Found } from './problem-in.ts';
import type { World } from './world.ts';

/** Which of the two devices the page shows. */
export type Shown = 'both' | 'portal' | 'phone';

/** What explains a problem, and what makes one (help.ts). */
export type Help = {
  Explanation: ComponentType<ExplanationProps>;
  Trouble: ComponentType<{ model: BenchModel }>;
};

export type ExplanationProps = {
  model: BenchModel;
  found: Found;
  /** What the phone was given, where that is what is wrong. */
  given: PhoneContext['given'];
  onSee: (device: 'portal' | 'phone') => void;
};

export type AboveProps = { model: BenchModel; offered: ActivationCode | null };

export type BenchModel = {
  t: Translate;
  language: Language;
  client: Client;
  devices: () => Devices;
  phone: Phone;
  journey: Journey | undefined;
  shown: Shown;
  world: () => World;
  link: () => string | null;
  linkOf: (code: string) => string;
  /** The same within this browser. */
  openAt: (code: string) => string;
  /** Whether another device can open the link of a code. */
  reachable: boolean;
  /** The phone's screen of a code that the portal shows: what tapping its link does. */
  openLink: () => void;
  /** What explains a problem, once it has been fetched. */
  help: () => Help | undefined;
  bringHelp: () => void;
  /** What stands above the devices. */
  above: ComponentType<AboveProps> | undefined;
  /** The steps of the journey, as the reader has picked. */
  steps: () => readonly Step[];
  step: () => string | undefined;
  /** Counts how often the reader opened the devices, began again, or had them brought to a step. */
  turn: () => number;
  version: () => number;
  subscribe: (listener: () => void) => () => void;
  /** One of the three below is under way: each waits for nobody, and nothing is pressed meanwhile. */
  busy: () => boolean;
  startAgain: () => Promise<void>;
  /** Starts again with one user on the phone already. */
  setUp: () => Promise<void>;
  /** @returns whether the devices are at the step in hand. */
  bring: () => Promise<boolean>;
};
