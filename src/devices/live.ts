/** Portal and phone, running: their machines with the backend behind them, their memory and their tab's snapshot. */
import type { Actor } from 'xstate';
import { createActor } from 'xstate';
import type { Client } from '../api/client.ts';
import { foldSymbols } from '../enrolment/base32.ts';
import type { PhoneContext } from './phone/phone.types.ts';
import { appName, codeIn, findsApp } from './phone/phone.setup.ts';
import { openPhoneStore, phoneKinds } from './phone/phone-memory.ts';
import { phoneActors } from './phone/phone.actors.ts';
import type { Phone, PhoneActor } from './phone/phone.tsx';
import { portalActors } from './portal/portal.actors.ts';
import { portalMachine } from './portal/portal.machine.ts';
import type { PortalContext } from './portal/portal.types.ts';
import { forgetSnapshot, isOvertaken, keepSnapshot, keptSnapshot } from './tab-snapshot.ts';

export type Devices = {
  portal: Actor<typeof portalMachine>;
  phone: PhoneActor;
  /** A new phone, and both devices on their first screens; the backend is reset by whoever holds the client. */
  forget(): void;
  stop(): void;
};

/**
 * Of what is typed only what is ours is kept over a reload: a code, the beginning of the one that the portal shows, and
 * that the app was looked for. "PASSW0RD" begins as any code of ours may, so a beginning of its own is not enough.
 */
function keptOfCode(typed: string, shown: string | undefined): string {
  const symbols = foldSymbols(typed).replace(/[\s-]/g, '');
  return shown?.startsWith(symbols) ? typed : codeIn(typed);
}

const scrubPhone = (context: object, shown: string | undefined): object => {
  const { codeField, storeSearch, given } = context as PhoneContext;
  return {
    ...context,
    pinField: '',
    challengeField: '',
    codeField: keptOfCode(codeField, shown),
    storeSearch: findsApp(storeSearch) ? appName : '',
    // Not even the host of an address.
    given: given && 'host' in given ? { ...given, host: undefined } : given,
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

/**
 * Starts both devices where this tab left them.
 *
 * @param onOvertaken called when the page is shown again and another page of the tab went on with the devices: these
 * have to be stopped, and started once more.
 */
export function startDevices(client: Client, kindOfPhone: Phone, onOvertaken?: () => void): Devices {
  const { kind } = kindOfPhone;
  const store = openPhoneStore(kind);

  function start(): { portal: Devices['portal']; phone: PhoneActor } {
    const portalSnapshot = keptSnapshot('portal');
    const portal: Devices['portal'] = createActor(
      portalMachine.provide({ actors: portalActors(client, () => portal.getSnapshot().context) }),
      portalSnapshot ? { snapshot: portalSnapshot, input: undefined } : { input: undefined },
    );
    const phone = kindOfPhone.create(
      phoneActors(client, () => store.read().id),
      store.read(),
      keptSnapshot(kind),
    );
    return { portal, phone };
  }

  function run(): ReturnType<typeof start> {
    const devices = start();
    // An actor in error is dealt with below; without an observer XState would throw it at the page.
    const dealtWith = { error: () => undefined };
    devices.portal.subscribe(dealtWith);
    devices.phone.subscribe(dealtWith);
    devices.portal.start();
    devices.phone.start();
    return devices;
  }

  let devices = run();
  if ([devices.portal, devices.phone].some((actor) => actor.getSnapshot().status !== 'active')) {
    // A snapshot that the machines do not know: begin on the first screens.
    devices.portal.stop();
    devices.phone.stop();
    forgetSnapshot('portal');
    forgetSnapshot(kind);
    devices = run();
  }
  const { portal, phone } = devices;
  // What the phone has is its memory's word, not the tab's: only then does the tab write to it.
  phone.send({ type: 'phone.remembered', phone: store.read() });

  portal.subscribe(() => keepSnapshot('portal', portal.getPersistedSnapshot(), scrubPortal));
  phone.subscribe((snapshot) => {
    const { session } = portal.getSnapshot().context;
    keepSnapshot(kind, phone.getPersistedSnapshot(), (context) => scrubPhone(context, session?.code?.code));
    if (snapshot.context.phone !== store.read()) store.write(snapshot.context.phone);
  });
  // Before the phone takes up what it has now: written down by these devices, that would hide that they are overtaken.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && ['portal', kind].some(isOvertaken)) onOvertaken?.();
  };
  addEventListener('pageshow', shown);
  const quiet = store.onChange((memory) => phone.send({ type: 'phone.remembered', phone: memory }));

  return {
    portal,
    phone,
    forget() {
      // The backend forgets every phone, so the other kind begins anew as well.
      for (const each of phoneKinds) {
        (each === kind ? store : openPhoneStore(each)).reset();
        forgetSnapshot(each);
      }
      forgetSnapshot('portal');
    },
    stop() {
      quiet();
      removeEventListener('pageshow', shown);
      portal.stop();
      phone.stop();
    },
  };
}
