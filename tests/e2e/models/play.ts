/** Plays a journey on the real page, by the labels of its controls. */
import { expect, test } from '@playwright/test';
import type { PhoneKind } from '../../../src/devices/kinds.ts';
import type { ActOn, AnyAct, ChoiceId, Journey, Picked, Step } from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { allSteps, countOf, labelOf, stepsOf } from '../../../src/journeys/steps.ts';
import type { SampleId } from '../../../src/journeys/samples.ts';
import { samples } from '../../../src/journeys/samples.ts';
import type { GuideModel } from './guide.model.ts';
import type { PhoneModel } from './phone.model.ts';
import type { Press } from './press.ts';
import { pressOnce } from './press.ts';
import { filled, words } from './words.ts';

/**
 * The first two ways through a journey, by the reader's picks at its branches; the page begins with the first way. An old
 * phone that was stolen differs from one that was lost in one sentence, which tests/unit/bench/two-phones.test.tsx reads.
 */
export function waysThrough(journey: Journey): [Picked, ...Picked[]] {
  const choice = allSteps(journey).find(({ asks }) => asks)?.asks;
  if (choice === undefined) return [{}];
  const [first, ...others] = options[choice].slice(0, 2).map((option): Picked => ({ [choice]: option }));
  return [first ?? {}, ...others];
}

/** Opens the guide, picks at its branches, and starts practice. */
export async function begin(guide: GuideModel, picked: Picked): Promise<void> {
  await guide.open();
  for (const [choice, option] of Object.entries(picked)) await guide.pick(choice as ChoiceId, option);
  await guide.toStart();
  await guide.startPractice();
}

/**
 * Plays from the first step to the approved login; the devices tick every step on the way. @returns the code in the
 * portal.
 */
export async function playJourney(
  guide: GuideModel,
  journey: Journey,
  picked: Picked = {},
  how: How = {},
): Promise<string> {
  await begin(guide, picked);
  const code = { current: '' };
  for (const step of stepsOf(journey, picked)) {
    await test.step(`${labelOf(journey, step.id)} ${step.id}`, async () => {
      await playStep(guide, step, code, how);
      await guide.expectDone(step.id);
    });
    if (step.id === how.until) return code.current;
  }
  await expectFinished(guide, journey);
  return code.current;
}

/** The portal is logged in, the end is announced, and every step counts. */
export async function expectFinished(guide: GuideModel, journey: Journey): Promise<void> {
  await guide.see('portal');
  await guide.portal.seesScreen('loggedIn');
  const said = words[guide.language].guide;
  await expect(guide.announced()).toHaveText(said.finished);
  const count = countOf(journey);
  await expect(guide.page.locator('[data-sum]')).toHaveText(filled(said.of, { done: count, count }));
}

type How = {
  /** Called after each act. */
  between?: (act: AnyAct) => Promise<void>;
  /** How the phone looks at the code. */
  look?: (phone: PhoneModel) => Promise<void>;
  /** The last step to play, instead of all steps. */
  until?: string;
  /** How each control is pressed. */
  press?: Press;
};

export async function playStep(
  guide: GuideModel,
  step: Step,
  code: { current: string },
  { between, press = pressOnce, look = (phone) => phone.lookThroughPracticeCamera(press) }: How = {},
): Promise<void> {
  await guide.see(step.on);
  for (const act of step.acts) {
    // A reader who follows the guide is never told to go back.
    await expect(guide.wayBack()).toHaveCount(0);
    if (step.on === 'portal' && 'see' in act) {
      // In the middle widths what is to be seen has made room for the next step's device by now.
      await guide.expectDone(step.id);
      if (!(await guide.portal.region.isVisible())) await guide.see('portal');
    }
    if (step.on === 'portal') await playOnPortal(guide, act as ActOn<'portal'>, code, press);
    else await playOnPhone(guide, step, act as ActOn<PhoneKind>, code, press, look);
    await between?.(act);
  }
}

/** @param code The code in the portal, or in the newest text message. */
async function textOf(guide: GuideModel, sample: SampleId, code: string): Promise<string> {
  const wanted = samples[sample];
  if ('text' in wanted) return wanted.text;
  if (sample === 'portalCode' || sample === 'textCode') return code;
  // Where the devices take turns, the reader brings the device with the sample to the front.
  await guide.see(wanted.from);
  return sample === 'challenge' ? guide.portal.shownChallenge() : guide.phone.response();
}

async function playOnPortal(
  guide: GuideModel,
  act: ActOn<'portal'>,
  code: { current: string },
  press: Press,
): Promise<void> {
  const { portal } = guide;
  if ('wait' in act) return;
  await portal.seesScreen(act.at);
  if ('press' in act) await portal.press(act.press, press);
  if ('type' in act) {
    const text = await textOf(guide, act.sample, code.current);
    await guide.see('portal');
    await portal.type(act.type, text);
  }
  if ('see' in act && act.see === 'qr') code.current = await portal.code();
}

async function playOnPhone(
  guide: GuideModel,
  step: Step,
  act: ActOn<PhoneKind>,
  code: { current: string },
  press: Press,
  look: NonNullable<How['look']>,
): Promise<void> {
  const phone = guide.phoneOf(step.on);
  if ('wait' in act) return;
  if (!act.anywhere) await phone.seesScreen(act.at);
  // The message is gone by the time its code is typed.
  if ('press' in act && act.press === 'closeText') code.current = await phone.textCode();
  if ('press' in act) await phone.press(act.press, press);
  else if ('type' in act) {
    const text = await textOf(guide, act.sample, code.current);
    await guide.see(step.on);
    await phone.type(act.type, text);
  } else if ('scan' in act) {
    await look(phone);
    await guide.expectDone(step.id);
  }
}
