/** Recovery: does what the button beside a problem promises. */
import type { Repair } from '../../problems/catalogue.ts';
import type { UserId } from '../../enrolment/users.ts';
import type { Role } from '../../journeys/journey.ts';
import type { Found } from '../problem.ts';
import type { Actors } from '../players.ts';
import type { World } from '../world.ts';

/** Repairs after which the reader goes on in the portal. */
const inPortal: readonly Repair[] = ['freshCode', 'checkLogin', 'logInAgain', 'withoutIt'];

/**
 * Where the reader goes on.
 * @property types The reader goes on typing in a field of that device, which takes the focus.
 */
export type Recovered = { on: Role; types?: true; startsAgain?: true };

/** @param usual The user who logs in when nobody has logged in yet. */
export function recover(
  world: World,
  { portal, phone, oldPhone }: Actors,
  what: Repair,
  on: Found['on'],
  usual: UserId,
): Recovered {
  const metBy = on === 'oldPhone' ? oldPhone : phone;
  const device = on === 'portal' ? undefined : world.devices[on];
  const field = device?.facts.screens[device.screen].field;

  function logInAgain(): void {
    const state = world.devices.portal;
    const leave = state?.facts.leave(state.screen);
    if (leave) portal?.send({ type: `press.${leave}` });
    portal?.send({ type: `press.${state?.context.userId ?? usual}` });
  }

  const next: Recovered = { on: inPortal.includes(what) ? 'portal' : on };
  switch (what) {
    case 'freshCode':
    case 'checkLogin':
    case 'logInAgain':
      metBy?.send({ type: 'press.ok' });
      logInAgain();
      return next;
    case 'tryAgain':
      if (on === 'portal') portal?.send({ type: 'press.tryAgain' });
      else metBy?.send({ type: 'press.retry' });
      return next;
    case 'startAgain':
      return { ...next, startsAgain: true };
    case 'usePractice': {
      // The phone's field takes the string that the portal shows.
      const code = world.devices.portal && world.devices.portal.facts.offers.code(world.devices.portal);
      if (code && field === 'codeField') metBy?.send({ type: 'type.codeField', text: code.text });
      if (device && field === undefined) metBy?.send({ type: 'press.ok' });
      return { ...next, types: true };
    }
    case 'typeAgain':
      if (device && (field === undefined || device.context.errorShown)) metBy?.send({ type: 'press.ok' });
      return { ...next, types: true };
    case 'phoneSettings': {
      const phoneOf = on === 'portal' ? 'phone' : on;
      const settled = on === 'oldPhone' ? oldPhone : phone;
      settled?.send({ type: 'press.home' });
      settled?.send({ type: 'press.phoneSettings' });
      return { on: phoneOf };
    }
    case 'withoutIt':
      portal?.send({ type: 'press.noNotification' });
      return next;
    case 'sendAgain':
      metBy?.send({ type: 'press.ok' });
      metBy?.send({ type: 'press.textAgain' } as never);
      return next;
    case 'chooseNumber':
      metBy?.send({ type: 'press.chooseNumber' } as never);
      return next;
    case 'otherWay':
      metBy?.send({ type: 'press.ok' });
      return next;
  }
}
