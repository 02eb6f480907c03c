/**
 * The contract of a kind of device. Each kind has the same set of files in a folder of its own: device.ts (the
 * descriptor), view.tsx, <kind>.machine.ts, .setup.ts, .types.ts, .facts.ts, .fixtures.ts, and screens/. Only
 * kinds.ts knows which kinds there are.
 */
import type { ReactElement } from 'react';
import type { Snapshot } from 'xstate';
import type { Client } from '../../api/client.ts';
import type { DeviceProps } from './device.tsx';
import type { Figured } from './figured.ts';

/** The chapters of all kinds: what only some journeys need of a device (chapter.ts). */
export type ChapterId =
  | 'changePin'
  | 'clearData'
  | 'moveKey'
  | 'notifications'
  | 'paper'
  | 'password'
  | 'quiet'
  | 'restore'
  | 'secondFactor'
  | 'secureLogin'
  | 'textMessages';

/** The names of a kind, and what its machine holds and hears. */
export type KindTypes = {
  family: string;
  screen: string;
  control: string;
  field: string;
  context: object;
  event: { type: string };
  /** The conditions that a device of this kind can answer. */
  condition: string;
  /** What a device of this kind offers to another device. */
  offer: string;
};

/** A device at one moment: the screen it shows, and all that its machine holds. */
export type Shown<Types extends KindTypes = KindTypes> = {
  screen: Types['screen'];
  context: Types['context'];
};

/** The running machine of a device. */
export type DeviceActor<Types extends KindTypes = KindTypes> = {
  getSnapshot(): { value: Types['screen']; context: Types['context']; status: string };
  getPersistedSnapshot(): Snapshot<unknown>;
  send(event: Types['event']): void;
  subscribe(observer: { next?: () => void; error: (error: unknown) => void }): { unsubscribe(): void };
  subscribe(listener: (snapshot: { context: Types['context'] }) => void): { unsubscribe(): void };
  start(): unknown;
  stop(): unknown;
};

/** A started device. */
export type Running<Types extends KindTypes = KindTypes> = {
  actor: DeviceActor<Types>;
  /** Stops the device: it no longer writes or hears anything. */
  stop(): void;
  /** Forgets all that the device keeps: the next device started under this name begins unused. */
  forget(): void;
};

/** What is true of a screen, whatever the reader does there. */
export type ScreenFacts<Types extends KindTypes = KindTypes> = {
  /** The field of this screen whose text may be refused. */
  field?: Types['field'];
  /** This screen has a camera, which itself reports what it has read. */
  viewfinder?: true;
  /** The phone's own prompt covers this screen: the answer with which a step goes on. */
  answer?: Types['control'];
  /** This screen waits for the service, and goes on without a press. */
  waits?: true;
  /** What this screen offers to another device. */
  offers?: Types['offer'];
  /** The chapter to which this screen belongs. */
  chapter?: ChapterId;
  /** The screen whose fields and buttons stand on this one too. */
  like?: Types['screen'];
  /** The control that goes on, or starts again, for the same user, where a step asks nothing of this screen. */
  again?: Types['control'];
};

/** What one device offers to another, and whether the other still takes it. */
export type Offer = { text: string; isGood: boolean };

/** One use of a device, in the form of a journey's acts. */
export type Use<Types extends KindTypes = KindTypes> =
  { press: Types['control'] } | { type: Types['field'] } | { scan: string };

/** What is known of a kind of device besides its machine's behavior; each fact is read off one moment of the device. */
export type Facts<Types extends KindTypes = KindTypes> = {
  screens: Record<Types['screen'], ScreenFacts<Types>>;
  conditions: Record<Types['condition'], (now: Shown<Types>) => boolean>;
  offers: Record<Types['offer'], (now: Shown<Types>) => Offer | null>;
  /**
   * The control that leads toward the first screen; undefined on the first screen, and where nothing can be pressed.
   */
  leave: (screen: Types['screen']) => Types['control'] | undefined;
  /** The control that does on this screen what the given control does elsewhere. */
  instead: (now: Shown<Types>, control: string) => string;
  /** The control that goes on where what this screen waits for does not come. */
  wayOut?: (now: Shown<Types>) => string | undefined;
  /**
   * True when the use has had its effect, or can have none now.
   * @param offer What another device offers for this field: null while it shows nothing, undefined when no device
   * offers anything.
   */
  isOver: (now: Shown<Types>, use: Use<Types>, offer?: Offer | null) => boolean;
  /** True when the device is where a journey wanted it: what led there is past. */
  isSettled?: ((now: Shown<Types>) => boolean) | undefined;
  /** True when the device keeps this text and asks for it in this field: a PIN. Some kinds keep none. */
  keeps?: (now: Shown<Types>, field: Types['field'], text: string) => boolean;
};

export type StartOptions = {
  client: Client;
  /** The name under which the device keeps its data in this browser: another name is another device. */
  name: string;
  /** The activation code that a portal beside the device shows now. */
  codeShown?: (() => string | undefined) | undefined;
};

export type Kind<Types extends KindTypes> = {
  kind: string;
  family: Types['family'];
  facts: Facts<Types>;
  /** Starts a device of this kind where this tab left it. */
  start(options: StartOptions): Running<Types>;
};

/** What surrounds a device: the pages and devices it can lead to. */
export type Around = {
  /** The activation link that the QR code of an activation code holds. */
  linkOf: (code: string) => string;
  /** The same link as an address of this page's own site; absent where a phone stands beside the portal. */
  openAt?: ((code: string) => string) | undefined;
  /** The text of the QR code before the practice camera; null while no portal shows one. */
  inSight: string | null;
};

/** Draws a device with its frame: live with `send`, still without. */
export type View<Types extends KindTypes> = (
  props: DeviceProps & { view: Shown<Types> & Around },
) => ReactElement;

/** How a kind looks in the figures of a guide. */
export type Figures<Types extends KindTypes> = {
  /** The first screen. */
  first: Types['screen'];
  /**
   * @param figured The user of the guide, with a code and sessions.
   * @param others The users that the device already has.
   * @param lost The users that the device has lost.
   * @returns the context in which a figure shows a control of a screen.
   */
  contextsOf: (
    figured: Figured,
    others: readonly Figured[],
    lost?: readonly Figured[],
  ) => (screen: Types['screen'], control?: string) => Types['context'];
};
