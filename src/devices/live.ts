/** Portal and phone, running: their machines with the backend behind them, their memory and their tab's snapshot. */
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import type { Client } from '../api/client.ts';
import { foldSymbols } from '../enrolment/base32.ts';
import { practiceUsers } from '../enrolment/users.ts';
import { androidActors } from './android/android.actors.ts';
import { androidMachine } from './android/android.machine.ts';
import type { AndroidContext } from './android/android.types.ts';
import { openPhoneStore } from './phone-memory.ts';
import { portalActors } from './portal/portal.actors.ts';
import { portalMachine } from './portal/portal.machine.ts';
import type { PortalContext } from './portal/portal.types.ts';
import { forgetSnapshot, keepSnapshot, keptSnapshot } from './tab-snapshot.ts';

export type Devices = {
  portal: Actor<typeof portalMachine>;
  android: Actor<typeof androidMachine>;
  /** A new phone, and both devices on their first screens; the backend is reset by whoever holds the client. */
  forget(): void;
  stop(): void;
};

/** A half-typed code is kept over a reload only while it can be one of ours: anything else may be a real secret. */
function mayKeep(typed: string): boolean {
  const symbols = foldSymbols(typed).replace(/[\s-]/g, '');
  return symbols.length <= 16 && practiceUsers.some(({ symbol }) => symbols.startsWith(`P${symbol}`));
}

const scrubAndroid = (context: object): object => {
  const { codeField, challengeField } = context as AndroidContext;
  return {
    ...context,
    pinField: '',
    codeField: mayKeep(codeField) ? codeField : '',
    challengeField: /^[\d -]{0,9}$/.test(challengeField) ? challengeField : '',
  };
};

/** What was typed may be a real response or a real code: it is typed again after a reload. */
const scrubPortal = (context: object): object => {
  const { order } = context as PortalContext;
  return {
    ...context,
    confirmationField: '',
    responseField: '',
    order: order?.digits === undefined ? order : null,
  };
};

/** Starts both devices where this tab left them. */
export function startDevices(client: Client): Devices {
  const store = openPhoneStore('android');

  function start(): { portal: Devices['portal']; android: Devices['android'] } {
    const portalSnapshot = keptSnapshot('portal');
    const portal: Devices['portal'] = createActor(
      portalMachine.provide({ actors: portalActors(client, () => portal.getSnapshot().context.sessionId) }),
      portalSnapshot ? { snapshot: portalSnapshot, input: undefined } : { input: undefined },
    );
    const androidSnapshot = keptSnapshot('android');
    const android = createActor(
      androidMachine.provide({ actors: androidActors(client, () => store.read().id) }),
      androidSnapshot ? { snapshot: androidSnapshot, input: store.read() } : { input: store.read() },
    );
    return { portal, android };
  }

  function run(): ReturnType<typeof start> {
    const devices = start();
    // An actor in error is dealt with below; without an observer XState would throw it at the page.
    const dealtWith = { error: () => undefined };
    devices.portal.subscribe(dealtWith);
    devices.android.subscribe(dealtWith);
    devices.portal.start();
    devices.android.start();
    return devices;
  }

  let devices = run();
  if ([devices.portal, devices.android].some((actor) => actor.getSnapshot().status !== 'active')) {
    // A snapshot that the machines do not know: begin on the first screens.
    devices.portal.stop();
    devices.android.stop();
    forgetSnapshot('portal');
    forgetSnapshot('android');
    devices = run();
  }
  const { portal, android } = devices;
  // What the phone has is its memory's word, not the tab's: only then does the tab write to it.
  android.send({ type: 'phone.remembered', phone: store.read() });

  portal.subscribe(() => keepSnapshot('portal', portal.getPersistedSnapshot(), scrubPortal));
  android.subscribe((snapshot) => {
    keepSnapshot('android', android.getPersistedSnapshot(), scrubAndroid);
    if (snapshot.context.phone !== store.read()) store.write(snapshot.context.phone);
  });
  const quiet = store.onChange((phone) => android.send({ type: 'phone.remembered', phone }));

  return {
    portal,
    android,
    forget() {
      store.reset();
      forgetSnapshot('portal');
      forgetSnapshot('android');
    },
    stop() {
      quiet();
      portal.stop();
      android.stop();
    },
  };
}
