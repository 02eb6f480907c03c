/** The button beside a problem does what it promises, in every state in which a device can meet the problem. */
import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { iphoneMachine } from '../devices/iphone/whole-iphone.ts';
import type { PhoneKind } from '../../../src/devices/kinds.ts';
import { chapterIds, kinds, phoneKinds } from '../../../src/devices/kinds.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import { portal as portalKind, portalMachine } from '../devices/portal/whole-portal.ts';
import type { Repair } from '../../../src/problems/catalogue.ts';
import { problems } from '../../../src/problems/catalogue.ts';
import { problemIn } from '../../../src/practice/problem.ts';
import type { Actors } from '../../../src/practice/players.ts';
import type { Recovered } from '../../../src/practice/scenario/recovery.ts';
import { recover } from '../../../src/practice/scenario/recovery.ts';
import type { PhoneState, PortalState, World } from '../../../src/practice/world.ts';
import { walkAndroid } from '../devices/android/android-walk.ts';
import { walkIphone } from '../devices/iphone/iphone-walk.ts';
import { walkPortal } from '../devices/portal/portal-walk.ts';
import { takenBy } from '../devices/walk.ts';
import { androidMachine } from '../devices/android/whole-android.ts';

type Snapshot = { value: string; context: object };

const portals = walkPortal().states;
const phones = {
  android: {
    machine: androidMachine as AnyStateMachine,
    states: walkAndroid().states as readonly unknown[] as Snapshot[],
  },
  iphone: {
    machine: iphoneMachine as AnyStateMachine,
    states: walkIphone().states as readonly unknown[] as Snapshot[],
  },
} satisfies Record<PhoneKind, object>;
const facts = Object.fromEntries(
  await Promise.all(
    phoneKinds.map(async (kind) => [kind, (await kinds[kind].load(chapterIds)).facts] as const),
  ),
) as unknown as Record<PhoneKind, PhoneState['facts']>;

const at = <Found extends Snapshot>(states: readonly Found[], screen: string): Found => {
  const found = states.find(({ value }) => value === screen);
  if (!found) throw new RangeError(`Nobody walks to "${screen}".`);
  return found;
};
const restPortal = at(portals, 'chooseUser');

const portalIn = ({ value, context }: Snapshot): PortalState =>
  ({ kind: 'portal', facts: portalKind.facts, screen: value, context }) as PortalState;
const phoneIn = (kind: PhoneKind, { value, context }: Snapshot): PhoneState =>
  ({ kind, facts: facts[kind], screen: value, context }) as PhoneState;

/** Devices that record the events they are sent, and the events they can react to. */
function standIn(portal: Snapshot, kind: PhoneKind, phone: Snapshot) {
  const sent: string[] = [];
  const heard: string[] = [];
  const actor = (machine: AnyStateMachine, snapshot: Snapshot) => ({
    send({ type }: { type: string }) {
      sent.push(type);
      if (takenBy(machine, snapshot as never, { type }).length > 0) heard.push(type);
    },
  });
  const world: World = { devices: { portal: portalIn(portal), phone: phoneIn(kind, phone) } };
  const actors = {
    portal: actor(portalMachine, portal),
    phone: actor(phones[kind].machine, phone),
  } as unknown as Actors;
  const press = (what: Repair, on: 'portal' | 'phone'): Recovered =>
    recover(world, actors, what, on, 'practice-ana');
  return { sent, heard, world, press };
}

describe.each(phoneKinds)('beside a portal and a phone (%s)', (kind) => {
  const { states } = phones[kind];
  const restPhone = at(states, 'home');
  /** The portal with its code, and a portal of another user. */
  const codeShown = at(portals, 'codeShown');
  const withFirm = (portal: Snapshot): Snapshot => ({
    ...portal,
    context: { ...portal.context, userId: 'practice-firm' },
  });

  /** Presses the button beside the problem that the devices have. @returns a name where it does nothing. */
  function dead(portal: Snapshot, phone: Snapshot): string | undefined {
    const { world, heard, press } = standIn(portal, kind, phone);
    const found = problemIn(world);
    if (!found || found.on === 'oldPhone') return undefined;
    const { repair } = problems[found.problem];
    const { types, startsAgain } = press(repair, found.on);
    if (heard.length > 0 || types || startsAgain) return undefined;
    return `${found.on}, ${found.on === 'portal' ? portal.value : phone.value}, ${found.problem}: ${repair}`;
  }

  test('the button does something, whatever the portal met', () => {
    expect(new Set(portals.map((portal) => dead(portal, restPhone)))).toEqual(new Set([undefined]));
  });

  test('the button does something, whatever the phone met', () => {
    expect(new Set(states.map((phone) => dead(restPortal, phone)))).toEqual(new Set([undefined]));
  });

  test('typing again in the portal leaves the phone alone, whatever the phone shows', () => {
    const { sent, press } = standIn(at(portals, 'challenge'), kind, at(states, 'scanner'));
    expect(press('typeAgain', 'portal')).toEqual({ on: 'portal', types: true });
    expect(sent).toEqual([]);
  });

  test('typing again on the phone presses nothing where there is a field, and closes the message where there is none', () => {
    const screens = [...new Set(states.map(({ value }) => value))];
    const withField = screens.filter(
      (screen) => facts[kind].screens[screen as PhoneState['screen']].field !== undefined,
    );
    expect(withField.length).toBeGreaterThan(1);
    for (const screen of screens) {
      const { sent, press } = standIn(codeShown, kind, at(states, screen));
      expect(press('typeAgain', 'phone')).toEqual({ on: 'phone', types: true });
      expect(sent, screen).toEqual(withField.includes(screen) ? [] : ['press.ok']);
    }
  });

  test('the practice code is typed only into the phone’s field for the code', () => {
    const screens = [...new Set(states.map(({ value }) => value))];
    const takesCode = screens.filter((screen) => {
      const { sent, press } = standIn(codeShown, kind, at(states, screen));
      press('usePractice', 'phone');
      return sent.includes('type.codeField');
    });
    expect(takesCode).toEqual([kind === 'android' ? 'sessionId' : 'setupCode']);
  });

  test.each([
    ['freshCode', 'phone', 'portal'],
    ['logInAgain', 'portal', 'portal'],
    ['phoneSettings', 'portal', 'phone'],
    ['typeAgain', 'phone', 'phone'],
  ] as const)('%s, pressed for the %s, brings the %s forward', (what, on, device) => {
    expect(standIn(codeShown, kind, restPhone).press(what, on).on).toBe(device);
  });

  test.each([
    ['codeShown', 'press.logOut'],
    ['confirmOther', 'press.logOut'],
    ['activated', 'press.logOut'],
    ['loggedIn', 'press.logOut'],
    ['awaitingApproval', 'press.cancel'],
    ['challenge', 'press.cancel'],
    ['refused', 'press.cancel'],
  ])('logging in again from %s logs in the same user, by way of %s', (screen, way) => {
    const { sent, press } = standIn(withFirm(at(portals, screen)), kind, restPhone);
    press('logInAgain', 'portal');
    expect(sent.slice(-2)).toEqual([way, 'press.practice-firm']);
  });
});

test('the code that is typed is the code that the portal shows', () => {
  const texts: string[] = [];
  const world: World = {
    devices: {
      portal: portalIn(at(portals, 'codeShown')),
      phone: phoneIn('android', at(phones.android.states, 'sessionId')),
    },
  };
  const phone = { send: ({ text }: { text: string }) => void texts.push(text) };
  recover(world, { phone } as unknown as Actors, 'usePractice', 'phone', 'practice-ana');
  expect(texts.map((text) => text.replaceAll(/\W/g, ''))).toEqual([figureFor('practice-ana').code]);
});
