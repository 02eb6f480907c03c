import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceChange } from '../../../src/api/changes.ts';
import type { Client } from '../../../src/api/client.ts';
import type { SessionAnswer } from '../../../src/api/contract.ts';
import type { Stage } from '../../../src/bench/bring.ts';
import { bringTo } from '../../../src/bench/bring.ts';
import { markedAct } from '../../../src/bench/marked-act.ts';
import { followChoices } from '../../../src/bench/choices.ts';
import { missing } from '../../../src/bench/world.ts';
import { androidPhone } from '../../../src/devices/android/android-phone.tsx';
import { figureFor, figureTime } from '../../../src/devices/kit/figured.ts';
import { iphonePhone } from '../../../src/devices/iphone/iphone-phone.tsx';
import type { Devices } from '../../../src/devices/live.ts';
import { startDevices } from '../../../src/devices/live.ts';
import { phoneWithUser } from '../../../src/devices/phone/phone.fixtures.ts';
import { fail, succeed } from '../../../src/enrolment/problems.ts';
import type { Journey, Picked, Step } from '../../../src/journeys/journey.ts';
import { journeys } from '../../../src/journeys/journeys.ts';
import { samples } from '../../../src/journeys/samples.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { addedUser, firstUser } from '../../../src/journeys/portal-steps.ts';
import { activation, linkOf, login } from '../devices/answers.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';
import { journeysWithWays } from '../journeys/replay.ts';

/** A backend of one user, as far as a journey asks of it. */
function createBackend(user: typeof firstUser) {
  const { sessions } = figureFor(user);
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
      return change(next, sessions[next]);
    },
    readSession: () => Promise.resolve(succeed(sessions[session])),
    endSession: () => Promise.resolve(succeed({})),
    readPhone: () => {
      const logins = session === 'awaitingApproval' ? [{ ...login, userId: user }] : [];
      return Promise.resolve(succeed({ now: figureTime - 1000, userIds: [], logins }));
    },
    activate: () => {
      active = true;
      return change('activated', { ...activation, userId: user });
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
});
afterEach(() => {
  devices.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The devices as a guide begins with them. */
function begin(journey: Journey, picked: Picked): void {
  const adds = journey.purpose === 'add-user';
  const user = adds ? addedUser : firstUser;
  const kind = journey.phone;
  const kept = adds ? [[`ib-key-phone-${kind}`, JSON.stringify(phoneWithUser(kind))] as const] : [];
  stubStorage('localStorage', new Map(kept));
  backend = createBackend(user);
  devices = startDevices(backend.client, kind === 'android' ? androidPhone : iphonePhone);
  followChoices(devices.phone, picked, true);
  stage = {
    devices,
    world: () => {
      const portal = devices.portal.getSnapshot();
      const { value, context } = devices.phone.getSnapshot();
      return {
        portal: { screen: portal.value, context: portal.context },
        phone: { kind, screen: value, context },
        adds,
      };
    },
    link: () => linkOf(figureFor(user).code),
  };
}

/** Does what the ring asks for until the step goes on, or is done. @returns the controls, and whether it got there. */
async function followRing(step: Step, steps: readonly Step[]): Promise<string[]> {
  const seen: string[] = [];
  while (seen.length < 20) {
    await vi.advanceTimersByTimeAsync(2000);
    if (missing(stage.world(), step) === undefined) return [...seen, 'there'];
    const { phone, away } = markedAct(stage.world(), steps, step, '1');
    if (!phone) return [...seen, 'nothing'];
    if (!away && seen.length > 0 && step.acts.some(({ at }) => at === stage.world().phone.screen))
      return [...seen, 'there'];
    seen.push(phone.control);
    if (phone.control === 'viewfinder') devices.phone.send({ type: 'scan', text: stage.link() ?? '' });
    else if (phone.control === 'storeSearch')
      devices.phone.send({ type: 'type.storeSearch', text: samples.appName });
    else if (phone.control === 'codeField')
      devices.phone.send({ type: 'type.codeField', text: stage.link() ?? '' });
    else devices.phone.send({ type: `press.${phone.control}` as 'press.home' });
  }
  return seen;
}

async function bring(journey: Journey, picked: Picked, step: string): Promise<boolean> {
  const brought = bringTo(stage, journey, picked, step);
  await vi.advanceTimersByTimeAsync(20_000);
  return brought;
}

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const steps = stepsOf(journey, picked);
  beforeEach(() => begin(journey, picked));

  test.each(steps.map((step) => step.id))(
    'brings new devices to %s, and does nothing of that step',
    async (stepId) => {
      expect(await bring(journey, picked, stepId)).toBe(true);
      const place = steps.findIndex((step) => step.id === stepId);
      for (const step of steps.slice(0, place)) expect(missing(stage.world(), step), step.id).toBeUndefined();
      // What is asked only sometimes may have been answered before.
      for (const step of steps.slice(place, place + 1))
        if (!step.ifAsked) expect(missing(stage.world(), step), step.id).toBeDefined();
    },
  );

  test('brought there twice, the devices stay as they are', async () => {
    const last = journey.steps.findLast(({ stage: at }) => at === 'finish')?.id ?? '';
    expect(await bring(journey, picked, last)).toBe(true);
    const before = stage.world();
    expect(await bring(journey, picked, last)).toBe(true);
    expect(stage.world()).toEqual(before);
  });

  test('whoever wanders home, or cancels, follows the ring back to the step', async () => {
    for (const step of journey.steps.filter((each) => steps.includes(each) && each.on !== 'portal')) {
      if (step.acts.some(({ anywhere }) => anywhere)) continue;
      expect(await bring(journey, picked, step.id), step.id).toBe(true);
      if (missing(stage.world(), step) === undefined) continue;
      const leaves = step.acts.some(({ at }) => at === 'secureActivation') ? ['home', 'cancel'] : ['home'];
      for (const control of leaves) {
        devices.phone.send({ type: `press.${control}` as 'press.home' });
        const seen = await followRing(step, steps);
        expect(seen.at(-1), `${step.id} by ${seen.join(', ')}`).toBe('there');
      }
    }
  });

  test('brings back whoever has wandered off from the step in hand', async () => {
    for (const step of journey.steps.filter((each) => steps.includes(each) && each.on !== 'portal')) {
      if (step.acts.some(({ anywhere }) => anywhere)) continue;
      expect(await bring(journey, picked, step.id), step.id).toBe(true);
      devices.phone.send({ type: 'press.home' });
      expect(await bring(journey, picked, step.id), step.id).toBe(true);
      const isThere = step.acts.some(({ at }) => at === stage.world().phone.screen);
      if (missing(stage.world(), step))
        expect(isThere, `${step.id}: ${stage.world().phone.screen}`).toBe(true);
    }
  });

  test('logs in again where the login was given up', async () => {
    const [asked, approved] = steps.slice(-2);
    expect(await bring(journey, picked, approved?.id ?? '')).toBe(true);
    devices.portal.send({ type: 'press.cancel' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(stage.world().portal.screen).toBe('chooseUser');
    expect(await bring(journey, picked, approved?.id ?? '')).toBe(true);
    expect([asked?.on, stage.world().portal.screen]).toEqual(['portal', 'awaitingApproval']);
  });

  test('finds the way from the home screen, whatever step the reader left', async () => {
    const ids = journey.steps.filter((step) => steps.includes(step)).map(({ id }) => id);
    for (const id of ids.slice(1)) {
      devices.phone.send({ type: 'press.home' });
      expect(await bring(journey, picked, id), id).toBe(true);
    }
  });
});

test('gives up, and says so, where the backend does not answer', async () => {
  const journey = journeys['activate-android-qr'];
  begin(journey, {});
  vi.spyOn(backend.client, 'startSession').mockResolvedValue(fail('no-answer') as never);
  expect(await bring(journey, {}, 'open-store')).toBe(false);
});
