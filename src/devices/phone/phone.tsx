/** A practice phone as the bench takes it: which kind it is, how it is drawn, and how its machine is started. */
import type { ReactElement } from 'react';
import type { Snapshot } from 'xstate';
import type { Device } from '../device.tsx';
import type { phoneActors } from './phone.actors.ts';
import type { PhoneMemory } from './phone-memory.ts';
import type { PhoneContext, PhoneEvent, PhoneScreen } from './phone.types.ts';

/** The machine of either phone, running. */
export type PhoneActor = {
  getSnapshot(): { value: PhoneScreen; context: PhoneContext; status: string };
  getPersistedSnapshot(): Snapshot<unknown>;
  send(event: PhoneEvent): void;
  subscribe(observer: { error: (error: unknown) => void }): { unsubscribe(): void };
  subscribe(listener: (snapshot: { context: PhoneContext }) => void): { unsubscribe(): void };
  start(): unknown;
  stop(): unknown;
};

export type PhoneView = {
  screen: PhoneScreen;
  context: PhoneContext;
  /** The text of the QR code that stands before the practice camera; null while the portal shows none. */
  inSight: string | null;
};

export type Phone = {
  kind: PhoneMemory['kind'];
  Device: (props: Device & { view: PhoneView }) => ReactElement;
  /** @param snapshot what a tab kept of its screens. */
  create(
    actors: ReturnType<typeof phoneActors>,
    memory: PhoneMemory,
    snapshot: Snapshot<unknown> | undefined,
  ): PhoneActor;
};

/** Fetches one kind of phone; the other stays where it is. */
export const loadPhone = async (kind: Phone['kind']): Promise<Phone> =>
  kind === 'android'
    ? (await import('../android/android-phone.tsx')).androidPhone
    : (await import('../iphone/iphone-phone.tsx')).iphonePhone;
