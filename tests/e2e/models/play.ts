/** Plays a journey's acts on the real page, by the labels of its controls. */
import type { AndroidAct, PortalAct, Step } from '../../../src/journeys/journey.ts';
import { samples } from '../../../src/journeys/samples.ts';
import type { GuideModel } from './guide.model.ts';

type Between = (act: PortalAct | AndroidAct) => Promise<void>;

/** @param between is called after each act. */
export async function playStep(
  guide: GuideModel,
  step: Step,
  code: { current: string },
  between: Between = () => Promise.resolve(),
): Promise<void> {
  await guide.see(step.on);
  if (step.on === 'portal') {
    for (const act of step.acts) {
      await playOnPortal(guide, act, code);
      await between(act);
    }
  } else {
    for (const act of step.acts) {
      await playOnAndroid(guide, act, code.current);
      await between(act);
    }
  }
}

async function playOnPortal(guide: GuideModel, act: PortalAct, code: { current: string }): Promise<void> {
  await guide.portal.seesScreen(act.at);
  if ('press' in act) await guide.portal.press(act.press);
  if ('see' in act) code.current = await guide.portal.code();
}

async function playOnAndroid(guide: GuideModel, act: AndroidAct, code: string): Promise<void> {
  const { android } = guide;
  if ('wait' in act) return;
  await android.seesScreen(act.at);
  if ('press' in act) await android.press(act.press);
  else if ('type' in act)
    await android.type(act.type, act.sample === 'portalCode' ? code : samples[act.sample]);
  else if ('scan' in act) await android.scanWithPracticeCamera();
}
