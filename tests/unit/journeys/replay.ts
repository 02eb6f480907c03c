/** Replays a journey's acts by pure transitions of its cast's machines. The backend's answers are those of the figures. */
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import { initialTransition, transition } from 'xstate';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import { newAndroid } from '../../../src/devices/android/android.memory.ts';
import { newIphone } from '../../../src/devices/iphone/iphone.memory.ts';
import {
  iphoneMachine,
  iphoneWithMove,
  iphoneWithQuiet,
  iphoneWithRestore,
  iphoneWithTexts,
} from '../devices/iphone/whole-iphone.ts';
import type { PhoneKind } from '../../../src/devices/kinds.ts';
import { figureFor, figureText, figureTime } from '../../../src/devices/kit/figured.ts';
import { userOn } from '../../../src/devices/phone/phone.fixtures.ts';
import type { PhoneMemory } from '../../../src/devices/phone/phone.memory.ts';
import { withoutUsers } from '../../../src/devices/phone/phone.memory.ts';
import {
  portalMachine,
  portalWithFactors,
  portalWithPaper,
  portalWithPasswords,
  portalWithoutCode,
  portalWithSettings,
} from '../devices/portal/whole-portal.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { AnyAct, Journey, Picked, PhoneRole, Role, Step } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { samples } from '../../../src/journeys/samples.ts';
import type { Scenario } from '../../../src/journeys/scenarios.ts';
import { lostBy, scenarios, usersOf } from '../../../src/journeys/scenarios.ts';
import { allSteps, stepsOf } from '../../../src/journeys/steps.ts';
import { textOf } from '../../../src/practice/offers.ts';
import type { Casting } from '../../../src/practice/players.ts';
import { loadCasting } from '../../../src/practice/players.ts';
import type { Playing } from '../../../src/practice/world.ts';
import { phoneIn } from '../../../src/practice/world.ts';
import { activation, login } from '../devices/answers.ts';
import { doneOf } from '../devices/walk.ts';
import {
  androidMachine,
  androidWithClearing,
  androidWithMove,
  androidWithQuiet,
  androidWithRestore,
  androidWithTexts,
} from '../devices/android/whole-android.ts';

export type Moment = {
  step: Step;
  act: AnyAct;
  place: number;
  /** The devices right before the act and right after it, with what the backend then says. */
  before: Playing;
  after: Playing;
};

/** Every way through a journey: what a reader can pick where it branches. */
export function waysThrough(journey: Journey): Picked[] {
  const choice = allSteps(journey).find(({ asks }) => asks)?.asks;
  return choice === undefined ? [{}] : options[choice].map((option) => ({ [choice]: option }));
}

/** Steps that are done before their first act, and why that is right. */
export const doneBefore: Record<string, string> = {
  'see-logged-in': 'The page goes on by itself: there is only something to look at.',
};

const machines: Record<PhoneKind, AnyStateMachine> = { android: androidMachine, iphone: iphoneMachine };
const withTexts: typeof machines = { android: androidWithTexts, iphone: iphoneWithTexts };
const withRestore: typeof machines = { android: androidWithRestore, iphone: iphoneWithRestore };
const withClearing: typeof machines = { ...withRestore, android: androidWithClearing };
const withMove: typeof machines = { android: androidWithMove, iphone: iphoneWithMove };
const withQuiet: typeof machines = { android: androidWithQuiet, iphone: iphoneWithQuiet };
const newPhones: Record<PhoneKind, (id: string) => PhoneMemory> = { android: newAndroid, iphone: newIphone };
const castings = new Map(
  await Promise.all(
    Object.values(journeys).map(async ({ id, cast, chapters }) => {
      const { portal, phone, oldPhone } = await loadCasting(cast, chapters);
      if (!portal || !phone) throw new RangeError(`${id} has no phone in its cast.`);
      return [id, { portal, phone, oldPhone }] as const;
    }),
  ),
);

function castingOf({ id }: Journey) {
  const casting = castings.get(id);
  if (!casting) throw new RangeError(`${id} is no journey.`);
  return casting;
}

/** What becomes of a password that a portal tries. */
const passwords = {
  wrongChecking: { outcome: 'wrong', failed: 1 },
  rightChecking: { outcome: 'right', failed: 0 },
};
const text = { id: 'figure', way: 'text', digits: figureText, sentAt: figureTime };

function startDevices(journey: Journey, picked: Picked) {
  const figured = figureFor(journey.user);
  const kind = journey.cast.phone;
  const byText = journey.chapters?.includes('textMessages') === true;
  const chapters = journey.chapters ?? [];
  const machine = (
    chapters.includes('moveKey')
      ? withMove
      : chapters.includes('clearData')
        ? withClearing
        : chapters.includes('restore')
          ? withRestore
          : byText
            ? withTexts
            : chapters.includes('quiet')
              ? withQuiet
              : machines
  )[kind];
  const portalOf = chapters.includes('secureLogin')
    ? portalWithSettings
    : chapters.includes('secondFactor')
      ? portalWithFactors
      : chapters.includes('password')
        ? portalWithPasswords
        : chapters.includes('paper')
          ? portalWithPaper
          : byText
            ? portalWithoutCode
            : portalMachine;
  const casting = castingOf(journey);
  const start: Scenario = scenarios[journey.start];
  // Nothing is sent to the phone until the portal's setting is on.
  let isQuiet = start.conditions?.seamlessOff === true;
  const isTold = (): boolean => start.conditions?.notifications !== false && !isQuiet;
  const sessionOf = (state: SessionAnswer['state']): SessionAnswer => {
    const session: SessionAnswer = figured.sessions[state];
    const login = session.login && { ...session.login, delivered: false, quiet: true as const };
    return isQuiet ? { ...session, login, seamlessOff: true } : session;
  };
  const lost = lostBy(start, 'phone');
  const users = [...usersOf(start, 'phone'), ...lost].map((id) => userOn(figureFor(id)));
  const fresh = newPhones[kind]('figure');
  const began: PhoneMemory =
    users.length === 0 ? fresh : casting.phone.withUsers(fresh, users, samples.pin.text);
  const memory = {
    ...withoutUsers(began, lost),
    ...start.has?.phone,
    installed: began.installed || picked.banner === 'app',
    settings: { ...began.settings, ...start.settings?.phone, opens: picked.entry ?? began.settings.opens },
  };
  let portal: SnapshotFrom<typeof portalMachine> = initialTransition(portalOf, undefined)[0];
  // The cast may be of any kind of phone: every phone has the states that are used here.
  let phone = initialTransition(machine, memory)[0] as SnapshotFrom<typeof androidMachine>;

  const old = casting.oldPhone && startOldPhone(journey, casting.oldPhone);

  const toPortal = (event: object): void => {
    portal = transition(portalOf, portal, event as never)[0];
  };
  const toPhone = (event: object): void => {
    phone = transition(machine, phone, event as never)[0] as typeof phone;
  };
  const tellPortal = (state: SessionAnswer['state']): void =>
    toPortal({ type: 'session.read', session: sessionOf(state), clockOffset: 0, answers: null });
  const world = (): Playing => ({
    journey,
    devices: {
      portal: { kind: 'portal', facts: casting.portal.facts, screen: portal.value, context: portal.context },
      phone: { kind, facts: casting.phone.facts, screen: phone.value, context: phone.context },
      ...(old ? { oldPhone: old.state() } : {}),
    },
  });

  return {
    world,

    /** The scenario ends with acts of its own. */
    begin(): void {
      for (const { on, act } of start.then ?? []) this.do(on, act);
    },

    /** The backend answers whatever a device waits for. */
    answer(): void {
      if ((portal.value as string) === 'factorsReading')
        toPortal(doneOf(portalOf, 'factorsReading', { ok: true, value: { several: true } }));
      for (const [checking, value] of Object.entries(passwords))
        if ((portal.value as string) === checking) toPortal(doneOf(portalOf, checking, { ok: true, value }));
      const loggingIn = String(portal.value);
      if (['loggingIn', 'factorChosen', 'passwordRight', 'liveChosen'].includes(loggingIn)) {
        const hasPhone = phone.context.phone.users.some(({ id }) => id === figured.user);
        const session = sessionOf(hasPhone ? 'awaitingApproval' : 'codeOffered');
        toPortal(doneOf(portalOf, loggingIn, { ok: true, session, clockOffset: 0 }));
        if (hasPhone && isTold())
          toPhone({ type: 'logins.read', logins: [{ ...login, userId: figured.user }], clockOffset: 0 });
      }
      if ((portal.value as string) === 'seamlessSaving') {
        isQuiet = false;
        toPortal(doneOf(portalOf, 'seamlessSaving', { ok: true, value: {} }));
      }
      if ((phone.value as string) === 'webPage') toPhone({ type: 'page.forwarded' });
      if (phone.value === 'storeInstalling') toPhone({ type: 'install.progress', percent: 100 });
      for (const asking of ['textAsking', 'restoreAsking'])
        if ((phone.value as string) === asking)
          toPhone(doneOf(machine, asking, { ok: true, value: { now: figureTime } }));
      if ((phone.value as string) === 'restoring')
        toPhone(
          doneOf(machine, 'restoring', { ok: true, value: { userId: figured.user, key: figured.key } }),
        );
      if ((phone.value as string) === 'textChecking')
        toPhone(doneOf(machine, 'textChecking', { ok: true, value: { code: figured.code } }));
      if ((phone.value as string) === 'moving') {
        const bound = { userId: figured.user, key: figured.key };
        toPhone(doneOf(machine, 'moving', { ok: true, value: bound }));
      }
      old?.answer();
      if (phone.value === 'activating') {
        toPhone(doneOf(machine, 'activating', { ok: true, value: { ...activation, userId: figured.user } }));
        tellPortal('activated');
      }
      if (phone.value === 'approving') {
        toPhone(doneOf(machine, 'approving', { ok: true, value: {} }));
        toPhone({ type: 'logins.read', logins: [], clockOffset: 0 });
        tellPortal('open');
      }
      // A response is on its way.
      if (portal.context.order?.type === 'respond' && portal.value === 'challenge') {
        toPhone({ type: 'logins.read', logins: [], clockOffset: 0 });
        tellPortal('open');
      }
    },

    do(on: Role, act: AnyAct): void {
      const send = on === 'portal' ? toPortal : on === 'oldPhone' && old ? old.send : toPhone;
      if ('press' in act) send({ type: `press.${act.press}` });
      else if ('type' in act) send({ type: `type.${act.type}`, text: textOf(world(), act.sample) });
      else if ('scan' in act)
        send({ type: 'scan', text: createLink('https://practice.example/en/phone/', figured.code) });
      else if ('wait' in act) {
        if (act.wait === 'textArrived')
          toPhone({ type: 'texts.read', texts: [{ ...text, userId: figured.user }] });
        this.answer();
      }
    },
  };
}

/** The old phone, to which nothing moves: its service has bound its users to the new one. */
function startOldPhone({ cast, start }: Journey, casting: NonNullable<Casting['oldPhone']>) {
  const kind = cast.oldPhone ?? cast.phone;
  const machine = withMove[kind];
  const users = usersOf(scenarios[start], 'oldPhone').map((id) => userOn(figureFor(id)));
  const memory = casting.withUsers(newPhones[kind]('old'), users, samples.pin.text);
  let phone = initialTransition(machine, memory)[0] as SnapshotFrom<typeof androidMachine>;
  const send = (event: object): void => {
    phone = transition(machine, phone, event as never)[0] as typeof phone;
  };
  return {
    send,
    state: () => ({ kind, facts: casting.facts, screen: phone.value, context: phone.context }),
    answer(): void {
      if ((phone.value as string) === 'keyChecking')
        send(doneOf(machine, 'keyChecking', { ok: true, value: { userIds: [], logins: [] } }));
    },
  };
}

/** The device that a moment's act is on. */
export const deviceOf = ({ devices }: Playing, on: Role) =>
  on === 'portal' ? devices.portal : devices[on as Extract<PhoneRole, 'phone'>];

/** The same world, with something else on one of its phones or in its portal. */
export const withPhone = (world: Playing, changes: object, on: PhoneRole = 'phone'): Playing => ({
  ...world,
  devices: { ...world.devices, [on]: { ...phoneIn(world, on), ...changes } },
});
export const withPhoneContext = (world: Playing, changes: object, on: PhoneRole = 'phone'): Playing =>
  withPhone(world, { context: { ...phoneIn(world, on).context, ...changes } }, on);
export const withPortal = (world: Playing, changes: object): Playing => ({
  ...world,
  devices: { ...world.devices, portal: { ...world.devices.portal, ...changes } },
});
export const withPortalContext = (world: Playing, changes: object): Playing =>
  withPortal(world, { context: { ...world.devices.portal.context, ...changes } });

/** Every act of a journey, with the devices around it. */
export function replay(journey: Journey, picked: Picked = {}): Moment[] {
  const devices = startDevices(journey, picked);
  const moments: Moment[] = [];
  devices.begin();
  for (const step of stepsOf(journey, picked)) {
    step.acts.forEach((act, place) => {
      // An act may happen on the screen that waits. Before any other act, the answer has arrived.
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
