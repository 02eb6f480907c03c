import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceChange } from '../../../src/api/changes.ts';
import type { Client } from '../../../src/api/client.ts';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import type { Stage } from '../../../src/bench/bring.ts';
import { bringTo } from '../../../src/bench/bring.ts';
import { missing } from '../../../src/bench/world.ts';
import { figureSessions, figureTime } from '../../../src/devices/fixtures.ts';
import type { Devices } from '../../../src/devices/live.ts';
import { startDevices } from '../../../src/devices/live.ts';
import { fail, succeed } from '../../../src/enrolment/problems.ts';
import { allSteps, journeyIds, journeys } from '../../../src/journeys/journeys.ts';
import { activation, link, login } from '../devices/answers.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';

/** A backend of one user, as far as a journey asks of it. */
function createBackend() {
  let session: SessionAnswer['state'] = 'codeOffered';
  let active = false;
  const change = <Value>(next: SessionAnswer['state'], value: Value) => {
    session = next;
    announceChange();
    return Promise.resolve(succeed(value));
  };
  const client = {
    startSession: () => {
      const next = active ? 'awaitingApproval' : 'codeOffered';
      return change(next, figureSessions[next]);
    },
    readSession: () => Promise.resolve(succeed(figureSessions[session])),
    endSession: () => Promise.resolve(succeed({})),
    readPhone: () => {
      const logins = session === 'awaitingApproval' ? [login] : [];
      return Promise.resolve(succeed({ now: figureTime - 1000, userIds: [], logins }));
    },
    activate: () => {
      active = true;
      return change('activated', activation);
    },
    answerLogin: () => change('open', {}),
  };
  return { client: client as unknown as Client & typeof client };
}

let devices: Devices;
let backend: ReturnType<typeof createBackend>;
let stage: Stage;

beforeEach(() => {
  vi.useFakeTimers({ now: figureTime });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  stubWindow();
  stubStorage('sessionStorage');
  stubStorage('localStorage');
  backend = createBackend();
  devices = startDevices(backend.client);
  stage = {
    devices,
    world: () => {
      const portal = devices.portal.getSnapshot();
      const android = devices.android.getSnapshot();
      return {
        portal: { screen: portal.value, context: portal.context },
        android: { screen: android.value, context: android.context },
      };
    },
    link: () => link,
  };
});
afterEach(() => {
  devices.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function bring(id: (typeof journeyIds)[number], step: string): Promise<boolean> {
  const brought = bringTo(stage, journeys[id], step);
  await vi.advanceTimersByTimeAsync(20_000);
  return brought;
}

describe.each(journeyIds)('%s', (id) => {
  const steps = allSteps(journeys[id]);

  test.each(steps.map((step) => step.id))(
    'brings new devices to %s, and does nothing of that step',
    async (stepId) => {
      expect(await bring(id, stepId)).toBe(true);
      const place = steps.findIndex((step) => step.id === stepId);
      for (const step of steps.slice(0, place)) expect(missing(stage.world(), step), step.id).toBeUndefined();
      for (const step of steps.slice(place, place + 1)) expect(missing(stage.world(), step)).toBeDefined();
    },
  );

  test('brought there twice, the devices stay as they are', async () => {
    expect(await bring(id, 'create-pin')).toBe(true);
    const before = stage.world();
    expect(await bring(id, 'create-pin')).toBe(true);
    expect(stage.world()).toEqual(before);
  });
});

test('gives up, and says so, where the backend does not answer', async () => {
  vi.spyOn(backend.client, 'startSession').mockResolvedValue(fail('no-answer') as never);
  expect(await bring('activate-android-qr', 'open-store')).toBe(false);
});

test('finds the way from the home screen, the app being installed', async () => {
  expect(await bring('activate-android-qr', 'register')).toBe(true);
  devices.android.send({ type: 'press.home' });
  expect(await bring('activate-android-qr', 'qr-code')).toBe(true);
});
