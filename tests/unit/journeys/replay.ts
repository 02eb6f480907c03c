/** Replays a journey's acts through both machines, pure; the backend's answers are those of the figures. */
import type { SnapshotFrom } from 'xstate';
import { initialTransition, transition } from 'xstate';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import type { World } from '../../../src/bench/world.ts';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import { iphoneMachine } from '../../../src/devices/iphone/iphone.machine.ts';
import { phoneWithUser } from '../../../src/devices/phone/phone.fixtures.ts';
import type { PhoneEvent } from '../../../src/devices/phone/phone.types.ts';
import { portalMachine } from '../../../src/devices/portal/portal.machine.ts';
import type { PortalEvent } from '../../../src/devices/portal/portal.types.ts';
import { formatCode } from '../../../src/enrolment/activation-code.ts';
import type { AnyAct, Journey, Picked, Step } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { addedUser, firstUser } from '../../../src/journeys/portal-steps.ts';
import { samples } from '../../../src/journeys/samples.ts';
import { activation, linkOf, login } from '../devices/answers.ts';
import { doneOf } from '../devices/walk.ts';

export type Act = AnyAct;
export type Moment = {
  step: Step;
  act: Act;
  place: number;
  /** The devices right before the act and right after it, with what the backend then says. */
  before: World;
  after: World;
};

/** Every way through a journey: what a reader can pick where it branches. */
export function waysThrough(journey: Journey): Picked[] {
  const choice = journey.steps.find(({ asks }) => asks)?.asks;
  return choice === undefined ? [{}] : options[choice].map((option) => ({ [choice]: option }));
}

export const deviceOf = (world: World, on: Step['on']) => (on === 'portal' ? world.portal : world.phone);

function startDevices(journey: Journey, picked: Picked) {
  const adds = journey.purpose === 'add-user';
  const figured = figureFor(adds ? addedUser : firstUser);
  const kind = journey.phone;
  const machine = kind === 'android' ? androidMachine : (iphoneMachine as unknown as typeof androidMachine);
  const began = adds ? phoneWithUser(kind) : newPhone('figure', kind);
  const memory = {
    ...began,
    installed: began.installed || picked.banner === 'app',
    settings: { ...began.settings, opens: picked.entry ?? began.settings.opens },
  };
  let portal: SnapshotFrom<typeof portalMachine> = initialTransition(portalMachine, undefined)[0];
  let phone: SnapshotFrom<typeof androidMachine> = initialTransition(machine, memory)[0];

  const toPortal = (event: object): void => {
    portal = transition(portalMachine, portal, event as PortalEvent)[0];
  };
  const toPhone = (event: object): void => {
    phone = transition(machine, phone, event as PhoneEvent)[0];
  };
  const tellPortal = (state: SessionAnswer['state']): void =>
    toPortal({ type: 'session.read', session: figured.sessions[state], clockOffset: 0, answers: null });
  const texts = { appName: samples.appName, pin: samples.pin, portalCode: formatCode(figured.code) };

  return {
    world: (): World => ({
      portal: { screen: portal.value, context: portal.context },
      phone: { kind, screen: phone.value, context: phone.context },
      adds,
    }),

    /** The backend answers whatever a device waits for. */
    answer(): void {
      if (portal.value === 'loggingIn') {
        const hasPhone = phone.context.phone.users.some(({ id }) => id === figured.user);
        const session = figured.sessions[hasPhone ? 'awaitingApproval' : 'codeOffered'];
        toPortal(doneOf(portalMachine, 'loggingIn', { ok: true, session, clockOffset: 0 }));
        if (hasPhone) toPhone({ type: 'logins.read', logins: [{ ...login, userId: figured.user }], clockOffset: 0 });
      }
      if ((phone.value as string) === 'webPage') toPhone({ type: 'page.forwarded' });
      if (phone.value === 'storeInstalling') toPhone({ type: 'install.progress', percent: 100 });
      if (phone.value === 'activating') {
        toPhone(doneOf(machine, 'activating', { ok: true, value: { ...activation, userId: figured.user } }));
        tellPortal('activated');
      }
      if (phone.value === 'approving') {
        toPhone(doneOf(machine, 'approving', { ok: true, value: {} }));
        toPhone({ type: 'logins.read', logins: [], clockOffset: 0 });
        tellPortal('open');
      }
    },

    do(on: Step['on'], act: Act): void {
      const send = on === 'portal' ? toPortal : toPhone;
      if ('press' in act) send({ type: `press.${act.press}` });
      else if ('type' in act) send({ type: `type.${act.type}`, text: texts[act.sample] });
      else if ('scan' in act) send({ type: 'scan', text: linkOf(figured.code) });
      else if ('wait' in act) this.answer();
    },
  };
}

/** Every act of a journey, with the devices around it. */
export function replay(journey: Journey, picked: Picked = {}): Moment[] {
  const devices = startDevices(journey, picked);
  const moments: Moment[] = [];
  for (const step of stepsOf(journey, picked)) {
    const acts: readonly Act[] = step.acts;
    acts.forEach((act, place) => {
      // An act may be about the waiting itself; any other is done when the answer is there.
      if (deviceOf(devices.world(), step.on).screen !== act.at) devices.answer();
      const before = devices.world();
      devices.do(step.on, act);
      moments.push({ step, act, place, before, after: devices.world() });
    });
    devices.answer();
    const last = moments.at(-1);
    if (last) last.after = devices.world();
  }
  return moments;
}

/** The ways through all journeys, named. */
export const journeysWithWays = (all: Record<string, Journey>): [string, Journey, Picked][] =>
  Object.values(all).flatMap((journey) =>
    waysThrough(journey).map((picked): [string, Journey, Picked] => [
      [journey.id, ...Object.values(picked)].join(', '),
      journey,
      picked,
    ]),
  );
