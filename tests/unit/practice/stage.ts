/** Practice in Node: the real machines with the real backend and its database, on a clock that tests move. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { createClient } from '../../../src/api/client.ts';
import { startBackend } from '../../../src/backend/start.ts';
import type { ActivationCode } from '../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../src/enrolment/activation-link.ts';
import type { Journey, Picked } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { allSteps } from '../../../src/journeys/steps.ts';
import { loadCasting } from '../../../src/practice/players.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { startPractice } from '../../../src/practice/practice.ts';
import type { KeptProgress, ProgressStore } from '../../../src/practice/progress/progress.ts';
import { createProgress } from '../../../src/practice/progress/progress.ts';
import type { Playing } from '../../../src/practice/world.ts';
import { isPlaying } from '../../../src/practice/world.ts';
import { stubStorage, stubWindow } from '../devices/storage-stub.ts';

const root = 'http://practice.test/api';
await startBackend(root);
export const client = createClient(root);

export const linkOf = (code: string): string =>
  createLink('https://practice.example/en/phone/', code as ActivationCode);

/** ms by which the clock moves at a time. */
export const beat = 20;

/** Lets pending work go on without moving the clock. */
const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Moves the clock until a promise is settled. */
export async function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let isSettled = false;
  const settle = (): void => void (isSettled = true);
  promise.then(settle, settle);
  while (!isSettled) {
    await breathe();
    vi.advanceTimersByTime(beat);
  }
  return promise;
}

/** Moves the clock by so many ms, and lets everything due by then happen. */
export async function goOn(ms = 2000): Promise<void> {
  for (let gone = 0; gone < ms; gone += beat) {
    await breathe();
    vi.advanceTimersByTime(beat);
  }
  for (let breaths = 0; breaths < 20; breaths += 1) await breathe();
}

export type Rehearsed = { practice: Practice; progress: ProgressStore; kept: () => KeptProgress | undefined };
let open: Practice[] = [];

/** A browser in which nobody has practiced yet. */
export async function setUpBrowser(): Promise<void> {
  vi.useFakeTimers({
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('document', new EventTarget());
  stubWindow();
  stubStorage('sessionStorage');
  stubStorage('localStorage');
  await inTime(client.resetPractice());
  await inTime(client.changePractice({ latency: 0 }));
}

export function leaveBrowser(): void {
  for (const practice of open) practice.close();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Starts practice as the page of a journey does, and waits until it is idle. */
export async function begin(journey: Journey, picked: Picked = {}): Promise<Rehearsed> {
  let kept: KeptProgress | undefined;
  const progress = createProgress({
    steps: allSteps(journey),
    usual: Object.fromEntries(Object.entries(options).map(([choice, [first]]) => [choice, first])),
    keep: (changed) => void (kept = changed),
    clock: () => Date.now(),
  });
  for (const [choice, option] of Object.entries(picked)) progress.pick(choice, option);
  await startBackend(root, journey.chapters);
  const casting = await loadCasting(journey.cast, journey.chapters);
  const practice = startPractice({ client, casting, guide: { journey, progress }, linkOf });
  open.push(practice);
  await inTime(untilIdle(practice));
  return { practice, progress, kept: () => kept };
}

/** Resolves when nothing is under way. */
export function untilIdle(practice: Practice): Promise<void> {
  if (!practice.snapshot().busy) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = practice.subscribe(() => {
      if (practice.snapshot().busy) return;
      stop();
      resolve();
    });
  });
}

/** @throws where a device is missing. */
export function playing(practice: Practice): Playing {
  const { world } = practice.snapshot();
  if (!isPlaying(world)) throw new RangeError('Not all devices of the journey play.');
  return world;
}
