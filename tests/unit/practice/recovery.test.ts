import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BenchModel } from '../../../src/bench/bench-model.ts';
import { problemIn } from '../../../src/bench/problem-in.ts';
import { repair } from '../../../src/bench/repair.ts';
import type { World } from '../../../src/bench/world.ts';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
import { figureFor } from '../../../src/devices/kit/figured.ts';
import { portalMachine } from '../../../src/devices/portal/portal.machine.ts';
import { repairs } from '../../../src/devices/repairs.ts';
import type { AndroidSnapshot } from '../devices/android/android-walk.ts';
import { walkAndroid } from '../devices/android/android-walk.ts';
import type { PortalSnapshot } from '../devices/portal/portal-walk.ts';
import { walkPortal } from '../devices/portal/portal-walk.ts';
import { takenBy } from '../devices/walk.ts';

const portals = walkPortal().states;
const androids = walkAndroid().states;
const restPortal = portals.find(({ value }) => value === 'chooseUser') as PortalSnapshot;
const restAndroid = androids.find(({ value }) => value === 'home') as AndroidSnapshot;

const startAgain = vi.fn(() => Promise.resolve());
const focused = vi.fn();
const see = vi.fn();
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', focused);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const worldOf = (portal: PortalSnapshot, android: AndroidSnapshot): World => ({
  portal: { screen: portal.value, context: portal.context },
  phone: { kind: 'android', screen: android.value, context: android.context },
  adds: false,
});

/** Presses the button beside the problem that the devices have. @returns a name where it does nothing. */
function pressRepair(portal: PortalSnapshot, android: AndroidSnapshot): string | undefined {
  const found = problemIn(worldOf(portal, android));
  if (!found) return undefined;
  let heard = false;
  const device = (
    machine: typeof portalMachine | typeof androidMachine,
    snapshot: PortalSnapshot | AndroidSnapshot,
  ) => ({
    getSnapshot: () => snapshot,
    send: (event: { type: string }) => {
      heard ||= takenBy(machine, snapshot, event).length > 0;
    },
  });
  const model = {
    devices: () => ({ portal: device(portalMachine, portal), phone: device(androidMachine, android) }),
    startAgain,
  } as unknown as BenchModel;
  const { repair: what } = repairs[found.problem];
  vi.clearAllMocks();
  repair(model, what, found.on, see);
  if (heard || focused.mock.calls.length + startAgain.mock.calls.length > 0) return undefined;
  const at = found.on === 'portal' ? portal.value : android.value;
  return `${found.on}, ${at}, ${found.problem}: ${what}`;
}

/** A page with these fields; the one that is focused is told. */
function pageWith(fields: Record<string, string>): void {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
  vi.stubGlobal('document', {
    querySelector: (selector: string) => {
      const found = Object.keys(fields).find((part) => selector.includes(part));
      return found === undefined ? null : { focus: () => void focused(fields[found]) };
    },
  });
}

/** Devices that note what they are sent. */
function modelOf(portal: string, android: string) {
  const sent: string[] = [];
  const device = (value: string) => ({
    getSnapshot: () => ({
      value,
      context: { userId: 'practice-firm', session: { code: { code: figureFor('practice-firm').code } } },
    }),
    send: ({ type }: { type: string }) => sent.push(type),
  });
  const devices = () => ({ portal: device(portal), phone: device(android) });
  return { sent, model: { devices, startAgain } as unknown as BenchModel };
}

describe('typing again leads to a field of the device that met the problem', () => {
  const portalOnly = { '.portal input[aria-invalid="true"]': 'wrong there', '.portal input:not': 'there' };
  const phoneOnly = { '.phone input[aria-invalid="true"]': 'wrong here', '.phone input:not': 'here' };

  test.each([
    ['portal', portalOnly, 'wrong there'],
    ['phone', phoneOnly, 'wrong here'],
    ['portal', { ...phoneOnly, '.portal input:not': 'there' }, 'there'],
    ['phone', { ...portalOnly, '.phone input:not': 'here' }, 'here'],
  ] as const)('on the %s among %j: %s', (on, fields, field) => {
    pageWith(fields);
    repair(modelOf('confirmOther', 'authenticate').model, 'typeAgain', on, see);
    expect(focused.mock.calls).toEqual([[field]]);
  });

  test('of the portal leaves the phone alone, whatever stands in its way', () => {
    pageWith(portalOnly);
    const { sent, model } = modelOf('challenge', 'scanner');
    repair(model, 'typeAgain', 'portal', see);
    expect(sent).toEqual([]);
  });

  test.each(['sessionId', 'setupCode', 'createPin', 'approve', 'authenticate'])(
    'of the phone at %s presses nothing',
    (at) => {
      pageWith(phoneOnly);
      const { sent, model } = modelOf('codeShown', at);
      repair(model, 'typeAgain', 'phone', see);
      expect(sent).toEqual([]);
    },
  );

  test.each(['home', 'scanner', 'appStart'])(
    'of the phone at %s, which has none, puts its message aside',
    (at) => {
      pageWith({});
      const { sent, model } = modelOf('codeShown', at);
      repair(model, 'usePractice', 'phone', see);
      expect(sent).toEqual(['press.ok']);
      expect(focused).not.toHaveBeenCalled();
    },
  );
});

test('the practice code is typed into the phone’s field for it', () => {
  pageWith({});
  const { sent, model } = modelOf('codeShown', 'sessionId');
  repair(model, 'usePractice', 'phone', see);
  expect(sent).toEqual(['type.codeField']);
});

test.each([
  ['freshCode', 'phone', 'portal'],
  ['logInAgain', 'portal', 'portal'],
  ['phoneSettings', 'portal', 'phone'],
  ['typeAgain', 'phone', 'phone'],
] as const)('%s, pressed for the %s, brings the %s forward', (what, on, device) => {
  pageWith({});
  repair(modelOf('codeShown', 'createPin').model, what, on, see);
  expect(see.mock.calls).toEqual([[device]]);
});

test.each([
  ['codeShown', 'press.logOut'],
  ['confirmOther', 'press.logOut'],
  ['activated', 'press.logOut'],
  ['loggedIn', 'press.logOut'],
  ['awaitingApproval', 'press.cancel'],
  ['challenge', 'press.cancel'],
  ['refused', 'press.cancel'],
])('logging in again from %s is as the same user, by way of %s', (at, way) => {
  const { sent, model } = modelOf(at, 'home');
  repair(model, 'logInAgain', 'portal', see);
  expect(sent).toEqual(['press.ok', way, 'press.practice-firm']);
});

const namesOf = (dead: readonly (string | undefined)[]): string[] =>
  [...new Set(dead)].filter((name) => name !== undefined).sort();

describe('the button beside a problem does something', () => {
  test('whatever the portal met', () => {
    expect(namesOf(portals.map((portal) => pressRepair(portal, restAndroid)))).toEqual([]);
  });

  test('whatever the phone met', () => {
    expect(namesOf(androids.map((android) => pressRepair(restPortal, android)))).toEqual([]);
  });

  test('save for those that are known', () => {
    const dead = namesOf([
      ...portals.map((portal) => pressRepair(portal, restAndroid)),
      ...androids.map((android) => pressRepair(restPortal, android)),
    ]);
    expect(dead).toEqual(dead.filter((name) => name.endsWith(': tryAgain')));
  });
});
