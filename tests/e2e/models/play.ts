/** Plays a journey on the real page, by the labels of its controls. */
import { expect, test } from '@playwright/test';
import type {
  AndroidAct,
  AnyAct,
  ChoiceId,
  IphoneAct,
  Journey,
  Picked,
  PortalAct,
  Step,
} from '../../../src/journeys/journey.ts';
import { options } from '../../../src/journeys/journey.ts';
import { countOf, labelOf, stepsOf } from '../../../src/journeys/steps.ts';
import { samples } from '../../../src/journeys/samples.ts';
import type { AndroidModel } from './android.model.ts';
import type { GuideModel } from './guide.model.ts';
import type { IphoneModel } from './iphone.model.ts';
import type { Press } from './press.ts';
import { pressOnce } from './press.ts';
import { filled, words } from './words.ts';

/** Every way through a journey, by what a reader can pick where it branches; the first is what the page begins with. */
export function waysThrough({ steps }: Journey): [Picked, ...Picked[]] {
  const choice = steps.find(({ asks }) => asks)?.asks;
  if (choice === undefined) return [{}];
  const [first, ...others] = options[choice].map((option): Picked => ({ [choice]: option }));
  return [first ?? {}, ...others];
}

/** The guide is open, and its devices are as it begins with them. */
export async function begin(guide: GuideModel, picked: Picked): Promise<void> {
  await guide.open();
  for (const [choice, option] of Object.entries(picked)) await guide.pick(choice as ChoiceId, option);
  await guide.startPractice();
  await guide.prepare();
}

/** From the first step to the approved login; every step is ticked on the way. @returns the code that the portal showed. */
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
  await guide.see('portal');
  await guide.portal.seesScreen('loggedIn');
  const said = words[guide.language].guide;
  await expect(guide.announced()).toHaveText(said.finished);
  const count = countOf(journey);
  await expect(guide.page.locator('[data-sum]')).toHaveText(filled(said.of, { done: count, count }));
  return code.current;
}

type How = {
  /** Called after each act. */
  between?: (act: AnyAct) => Promise<void>;
  /** How the phone looks at the code. */
  look?: (phone: AndroidModel | IphoneModel) => Promise<void>;
  /** The last step that is played, instead of all of them. */
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
    // Who does what the guide says is never told to go back.
    await expect(guide.wayBack()).toHaveCount(0);
    if (step.on === 'portal') await playOnPortal(guide, act as PortalAct, code, press);
    else if (step.on === 'android') await playOnAndroid(guide, act as AndroidAct, code.current, press, look);
    else await playOnIphone(guide, act as IphoneAct, code.current, press, look);
    await between?.(act);
  }
}

async function playOnPortal(
  guide: GuideModel,
  act: PortalAct,
  code: { current: string },
  press: Press,
): Promise<void> {
  await guide.portal.seesScreen(act.at);
  if ('press' in act) await guide.portal.press(act.press, press);
  if ('see' in act) code.current = await guide.portal.code();
}

async function playOnAndroid(
  { android }: GuideModel,
  act: AndroidAct,
  code: string,
  press: Press,
  look: NonNullable<How['look']>,
): Promise<void> {
  if ('wait' in act) return;
  if (!act.anywhere) await android.seesScreen(act.at);
  if ('press' in act) await android.press(act.press, press);
  else if ('type' in act)
    await android.type(act.type, act.sample === 'portalCode' ? code : samples[act.sample]);
  else if ('scan' in act) {
    await look(android);
    await android.seesScreen('createPin');
  }
}

async function playOnIphone(
  { iphone }: GuideModel,
  act: IphoneAct,
  code: string,
  press: Press,
  look: NonNullable<How['look']>,
): Promise<void> {
  if ('wait' in act) return;
  if (!act.anywhere) await iphone.seesScreen(act.at);
  if ('press' in act) await iphone.press(act.press, press);
  else if ('type' in act && act.type !== 'pinField')
    await iphone.type(act.type, act.sample === 'portalCode' ? code : samples[act.sample]);
  else if ('scan' in act) {
    await look(iphone);
    if (act.at === 'camera')
      await expect(iphone.region.getByRole('status').getByRole('button')).toBeVisible();
    else await iphone.seesScreen('secureActivation');
  }
}
