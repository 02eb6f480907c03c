/** Bring: the devices do all steps before a step, with the same backend as the reader's own presses. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail } from '../../../src/problems/problem.ts';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { Journey, PhoneRole, Step } from '../../../src/journeys/journey.ts';
import { stepsOf } from '../../../src/journeys/steps.ts';
import { missing } from '../../../src/practice/conditions.ts';
import { textOf } from '../../../src/practice/offers.ts';
import { phoneIn } from '../../../src/practice/world.ts';
import type { Practice } from '../../../src/practice/practice.ts';
import { doneBefore, journeysWithWays } from '../journeys/replay.ts';
import { begin, client, goOn, inTime, leaveBrowser, playing, setUpBrowser } from './stage.ts';
import { marksAt } from './marks.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(setUpBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  leaveBrowser();
});

/** Does what the ring asks for until the step goes on or is done. @returns the controls, ending in `there` on success. */
async function followRing(practice: Practice, steps: readonly Step[], step: Step): Promise<string[]> {
  const seen: string[] = [];
  while (seen.length < 20) {
    await goOn();
    const world = playing(practice);
    if (missing(world, step) === undefined) return [...seen, 'there'];
    const on = step.on === 'portal' ? 'phone' : step.on;
    const { [on]: phone, away } = marksAt(world, steps, step, '1');
    if (!phone) return [...seen, 'nothing'];
    if (!away && seen.length > 0 && step.acts.some(({ at }) => at === phoneIn(world, on).screen))
      return [...seen, 'there'];
    seen.push(phone.control);
    const { link } = practice.snapshot();
    const typed: Record<string, string> = {
      storeSearch: textOf(world, 'appName'),
      codeField: link ?? '',
      pinField: textOf(world, 'pin'),
      currentPin: textOf(world, 'pin'),
      textCodeField: textOf(world, 'textCode'),
    };
    const text = typed[phone.control];
    const event =
      phone.control === 'viewfinder'
        ? { type: 'scan', text: link ?? '' }
        : text === undefined
          ? { type: `press.${phone.control}` }
          : { type: `type.${phone.control}`, text };
    practice.send(on, event);
  }
  return seen;
}

const bring = (practice: Practice, stepId: string) => inTime(practice.bring(stepId));
const press = (practice: Practice, role: PhoneRole | 'portal', control: string): void =>
  practice.send(role, { type: `press.${control}` });

/** Steps on the phone that begin on a screen of their own. */
const stepsOnPhone = (steps: readonly Step[], journey: Journey): readonly Step[] =>
  journey.steps.filter(
    (step) => steps.includes(step) && step.on !== 'portal' && !step.acts.some(({ anywhere }) => anywhere),
  );

describe.each(journeysWithWays(journeys))('%s', (_, journey, picked) => {
  const steps = stepsOf(journey, picked);

  test.each(steps.map((step) => step.id))(
    'brings new devices to %s, and does nothing of that step',
    async (stepId) => {
      const { practice, progress } = await begin(journey, picked);
      expect(await bring(practice, stepId)).toEqual({ ok: true });
      const place = steps.findIndex((step) => step.id === stepId);
      const ticked = progress.now().done;
      for (const step of steps.slice(0, place)) expect(ticked, step.id).toContain(step.id);
      // A step that the phone asks only sometimes may have been done before.
      for (const step of steps.slice(place, place + 1))
        if (!step.ifAsked && !(step.id in doneBefore))
          expect(missing(playing(practice), step), step.id).toBeDefined();
    },
  );

  test('brought to a step twice, the devices stay as they are', async () => {
    const { practice } = await begin(journey, picked);
    const last = steps.findLast(({ stage }) => stage !== 'proof')?.id ?? '';
    expect(await bring(practice, last)).toEqual({ ok: true });
    const before = playing(practice).devices;
    expect(await bring(practice, last)).toEqual({ ok: true });
    expect(playing(practice).devices).toEqual(before);
  });

  test('a reader who goes home, or cancels, follows the ring back to the step', async () => {
    const { practice } = await begin(journey, picked);
    for (const step of stepsOnPhone(steps, journey)) {
      expect(await bring(practice, step.id), step.id).toEqual({ ok: true });
      if (missing(playing(practice), step) === undefined) continue;
      const isAt = (screen: string): boolean => step.acts.some(({ at }) => at === screen);
      const back = isAt('secureActivation') ? 'cancel' : isAt('createPin') ? 'back' : undefined;
      const leaves = ['home', ...(back ? [back] : [])];
      for (const control of leaves) {
        press(practice, step.on, control);
        const seen = await followRing(practice, steps, step);
        expect(seen.at(-1), `${step.id} by ${seen.join(', ')}`).toBe('there');
      }
    }
  });

  test('brings back a reader who has left the step in hand', async () => {
    const { practice } = await begin(journey, picked);
    for (const step of stepsOnPhone(steps, journey)) {
      expect(await bring(practice, step.id), step.id).toEqual({ ok: true });
      press(practice, step.on, 'home');
      expect(await bring(practice, step.id), step.id).toEqual({ ok: true });
      const screen = playing(practice).devices[step.on]?.screen;
      const isThere = step.acts.some(({ at }) => at === screen);
      if (missing(playing(practice), step)) expect(isThere, `${step.id}: ${screen}`).toBe(true);
    }
  });

  test('logs in again where the login was given up', async () => {
    const { practice } = await begin(journey, picked);
    const last = steps.findLast(({ id }) => !(id in doneBefore))?.id ?? '';
    expect(await bring(practice, last)).toEqual({ ok: true });
    const { screen } = playing(practice).devices.portal;
    press(practice, 'portal', 'cancel');
    await goOn();
    expect(playing(practice).devices.portal.screen).toBe('chooseUser');
    expect(await bring(practice, last)).toEqual({ ok: true });
    expect(playing(practice).devices.portal.screen).toBe(screen);
  });

  test('finds the way from the home screen, whatever step the reader left', async () => {
    const { practice } = await begin(journey, picked);
    const ids = journey.steps.filter((step) => steps.includes(step)).map(({ id }) => id);
    for (const id of ids.slice(1)) {
      press(practice, 'phone', 'home');
      expect(await bring(practice, id), id).toEqual({ ok: true });
    }
  });
});

describe('a failed attempt to bring the devices to a step', () => {
  const journey = journeys['activate-android-qr'];

  test('says where it stuck and which problem stopped it, and leaves the devices to the reader', async () => {
    const { practice } = await begin(journey);
    vi.spyOn(client, 'startSession').mockResolvedValue(fail('no-answer'));
    expect(await bring(practice, 'open-store')).toEqual({
      ok: false,
      why: 'stuck',
      problem: 'no-answer',
      at: 'log-in',
    });
    expect(practice.snapshot().busy).toBeUndefined();
  });

  test('stops at once when told to, and goes on when asked again', async () => {
    const { practice } = await begin(journey);
    const brought = practice.bring('scan');
    expect(practice.snapshot().busy).toBe('bringing');
    expect(practice.snapshot().marks).toEqual({});
    practice.stop();
    expect(await brought).toEqual({ ok: false, why: 'stopped' });
    expect(practice.snapshot().busy).toBeUndefined();
    const { screen } = playing(practice).devices.phone;
    await goOn();
    expect(playing(practice).devices.phone.screen).toBe(screen);
    expect(await bring(practice, 'scan')).toEqual({ ok: true });
  });

  test('gives way to a later request', async () => {
    const { practice } = await begin(journey);
    const first = practice.bring('scan');
    const second = practice.bring('open-store');
    expect(await first).toEqual({ ok: false, why: 'stopped' });
    expect(await inTime(second)).toEqual({ ok: true });
    expect(playing(practice).devices.phone.screen).toBe('home');
  });
});
