/**
 * What a kind of device is made of. Each kind has the same set of files in a folder of its own: device.ts (the
 * descriptor), view.tsx, <kind>.machine.ts, .setup.ts, .types.ts, .facts.ts, .fixtures.ts, and screens/. Which kinds
 * there are is known to kinds.ts alone.
 */
import type { ReactElement } from 'react';
import type { Snapshot } from 'xstate';
import type { Client } from '../../api/client.ts';
import type { DeviceProps } from './device.tsx';
import type { Figured } from './figured.ts';

/** The names of a kind, and what its machine holds and hears. */
export type KindTypes = {
  family: string;
  screen: string;
  control: string;
  field: string;
  context: object;
  event: { type: string };
  /** What can be asked of a device of this kind: whether it holds. */
  condition: string;
  /** What a device of this kind shows to be carried over to another one. */
  offer: string;
};

/** A device at one moment: the screen that it shows, and all that its machine holds. */
export type Shown<Types extends KindTypes = KindTypes> = {
  screen: Types['screen'];
  context: Types['context'];
};

/** The machine of a device, running. */
export type DeviceActor<Types extends KindTypes = KindTypes> = {
  getSnapshot(): { value: Types['screen']; context: Types['context']; status: string };
  getPersistedSnapshot(): Snapshot<unknown>;
  send(event: Types['event']): void;
  subscribe(observer: { error: (error: unknown) => void }): { unsubscribe(): void };
  subscribe(listener: (snapshot: { context: Types['context'] }) => void): { unsubscribe(): void };
  start(): unknown;
  stop(): unknown;
};

/** A device that was started. */
export type Running<Types extends KindTypes = KindTypes> = {
  actor: DeviceActor<Types>;
  /** From now on nothing is written and nothing is heard. */
  stop(): void;
  /** The next one that is started under this name begins as one that nobody has used. */
  forget(): void;
};

/** What is true of a screen whatever is done on it. */
export type ScreenFacts<Types extends KindTypes = KindTypes> = {
  /** The field that is filled in here, with something that may be refused. */
  field?: Types['field'];
  /** A camera looks out here, and says itself what it has read. */
  viewfinder?: true;
  /** The system asks something here: the answer with which a step goes on. */
  answer?: Types['control'];
  /** The service is asked: what comes of it is shown without a press. */
  waits?: true;
  /** What it shows for another device. */
  offers?: Types['offer'];
  /** What repeats, for the same user, what ended here. */
  again?: Types['control'];
};

/** What a device shows for another one, and whether that still takes it. */
export type Offer = { text: string; isGood: boolean };

/** One use of a device, as the acts of journeys have them. */
export type Use<Types extends KindTypes = KindTypes> =
  { press: Types['control'] } | { type: Types['field'] } | { scan: string };

/** What is known of a kind of device beside what its machine does: read off one moment of it. */
export type Facts<Types extends KindTypes = KindTypes> = {
  screens: Record<Types['screen'], ScreenFacts<Types>>;
  conditions: Record<Types['condition'], (now: Shown<Types>) => boolean>;
  offers: Record<Types['offer'], (now: Shown<Types>) => Offer | null>;
  /** The control that leads towards the first screen; undefined there, and where nothing can be pressed. */
  leave: (screen: Types['screen']) => Types['control'] | undefined;
  /** The control that does here what this one does elsewhere. */
  instead: (now: Shown<Types>, control: string) => string;
  /**
   * What the use is for has happened, or cannot happen now.
   * @param offer what another device shows to be typed here: null where it shows none, undefined where nothing is shown.
   */
  isOver: (now: Shown<Types>, use: Use<Types>, offer?: Offer | null) => boolean;
};

export type StartOptions = {
  client: Client;
  /** Of what the device keeps in this browser: another name is another device. */
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

/** What a device has around it, beside or before it. */
export type Around = {
  /** The activation link of a code, as its QR code holds it. */
  linkOf: (code: string) => string;
  /** The same as an address of this page's own site; absent where a phone stands beside the portal. */
  openAt?: ((code: string) => string) | undefined;
  /** The text of the QR code that stands before a practice camera; null while no portal shows one. */
  inSight: string | null;
};

/** Draws a device with its frame: live with `send`, still without. */
export type View<Types extends KindTypes> = (
  props: DeviceProps & { view: Shown<Types> & Around },
) => ReactElement;

/** How a kind looks in the figures of a guide. */
export type Figures<Types extends KindTypes> = {
  /** The screen that it begins with. */
  first: Types['screen'];
  /**
   * @param figured the user of the guide, with a code and sessions.
   * @param others users that the device has before.
   * @returns the context in which a figure shows a control of a screen.
   */
  contextsOf: (
    figured: Figured,
    others: readonly Figured[],
  ) => (screen: Types['screen'], control?: string) => Types['context'];
};
