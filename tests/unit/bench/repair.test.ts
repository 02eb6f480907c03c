import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BenchModel } from '../../../src/bench/bench.tsx';
import { problemIn } from '../../../src/bench/explanation.tsx';
import { repair } from '../../../src/bench/repair.ts';
import type { World } from '../../../src/bench/world.ts';
import { androidMachine } from '../../../src/devices/android/android.machine.ts';
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
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', focused);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const worldOf = (portal: PortalSnapshot, android: AndroidSnapshot): World => ({
  portal: { screen: portal.value, context: portal.context },
  android: { screen: android.value, context: android.context },
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
    devices: () => ({ portal: device(portalMachine, portal), android: device(androidMachine, android) }),
    startAgain,
  } as unknown as BenchModel;
  const { repair: what } = repairs[found.problem];
  vi.clearAllMocks();
  repair(model, what, found.on);
  if (heard || focused.mock.calls.length + startAgain.mock.calls.length > 0) return undefined;
  const at = found.on === 'portal' ? portal.value : android.value;
  return `${found.on}, ${at}, ${found.problem}: ${what}`;
}

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
