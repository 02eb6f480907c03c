/** Replays a journey's acts through both machines, pure; the backend's answers are those of the figures. */
import type { SnapshotFrom } from 'xstate';
import { initialTransition, transition } from 'xstate';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import type { World } from '../../../src/bench/world.ts';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
import type { AndroidEvent } from '../../../src/devices/android/android.types.ts';
import { figureCode } from '../../../src/devices/fixtures.ts';
import { newPhone } from '../../../src/devices/phone-memory.ts';
import { portalMachine } from '../../../src/devices/portal/portal.machine.ts';
import type { PortalEvent } from '../../../src/devices/portal/portal.types.ts';
import { formatCode } from '../../../src/enrolment/activation-code.ts';
import type { AndroidAct, Journey, PortalAct, Step } from '../../../src/journeys/journey.ts';
import { allSteps } from '../../../src/journeys/journeys.ts';
import { samples } from '../../../src/journeys/samples.ts';
import { activation, link, loggedIn, login, session } from '../devices/answers.ts';
import { doneOf } from '../devices/walk.ts';

export type Act = PortalAct | AndroidAct;
export type Moment = {
  step: Step;
  act: Act;
  place: number;
  /** The devices right before the act and right after it, with what the backend then says. */
  before: World;
  after: World;
};

const texts = { appName: samples.appName, pin: samples.pin, portalCode: formatCode(figureCode) };

function startDevices() {
  let portal: SnapshotFrom<typeof portalMachine> = initialTransition(portalMachine, undefined)[0];
  let android: SnapshotFrom<typeof androidMachine> = initialTransition(androidMachine, newPhone('figure'))[0];

  const toPortal = (event: object): void => {
    portal = transition(portalMachine, portal, event as PortalEvent)[0];
  };
  const toAndroid = (event: object): void => {
    android = transition(androidMachine, android, event as AndroidEvent)[0];
  };
  const tellPortal = (state: SessionAnswer['state']): void =>
    toPortal({ type: 'session.read', session: session(state), skew: 0, answers: null });

  return {
    world: (): World => ({
      portal: { screen: portal.value, context: portal.context },
      android: { screen: android.value, context: android.context },
    }),

    /** The backend answers whatever a device waits for. */
    answer(): void {
      if (portal.value === 'loggingIn') {
        const hasPhone = android.context.phone.users.length > 0;
        toPortal(doneOf(portalMachine, 'loggingIn', loggedIn(hasPhone ? 'awaitingApproval' : 'codeOffered')));
        if (hasPhone) toAndroid({ type: 'logins.read', logins: [login], skew: 0 });
      }
      if (android.value === 'storeInstalling') toAndroid({ type: 'install.progress', percent: 100 });
      if (android.value === 'activating') {
        toAndroid(doneOf(androidMachine, 'activating', { ok: true, value: activation }));
        tellPortal('activated');
      }
      if (android.value === 'approving') {
        toAndroid(doneOf(androidMachine, 'approving', { ok: true, value: {} }));
        toAndroid({ type: 'logins.read', logins: [], skew: 0 });
        tellPortal('open');
      }
    },

    do(on: Step['on'], act: Act): void {
      const send = on === 'portal' ? toPortal : toAndroid;
      if ('press' in act) send({ type: `press.${act.press}` });
      else if ('type' in act) send({ type: `type.${act.type}`, text: texts[act.sample] });
      else if ('scan' in act) send({ type: 'scan', text: link });
      else if ('wait' in act) this.answer();
    },
  };
}

/** Every act of a journey, with the devices around it. */
export function replay(journey: Journey): Moment[] {
  const devices = startDevices();
  const moments: Moment[] = [];
  for (const step of allSteps(journey)) {
    const acts: readonly Act[] = step.acts;
    acts.forEach((act, place) => {
      // An act may be about the waiting itself; any other is done when the answer is there.
      if (devices.world()[step.on].screen !== act.at) devices.answer();
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
