/** Plays one way through a journey to its end, and looks at the marks of each step: its flag and its ring. */
import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import type { Journey, Picked } from '../../src/journeys/journey.ts';
import { labelOf, stepsOf } from '../../src/journeys/steps.ts';
import { expect } from './fixtures.ts';
import { faultsOfMark, faultsOfStep } from './mark-on-screen.ts';
import { GuideModel } from './models/guide.model.ts';
import { begin, expectFinished, playStep } from './models/play.ts';
import { words } from './models/words.ts';

/** The marks are whole and cover no words at each act, and the guide comes to its end. */
export async function playSeeingMarks(
  page: Page,
  language: Language,
  journey: Journey,
  picked: Picked,
): Promise<void> {
  const guide = new GuideModel(page, language, journey.id);
  await begin(guide, picked);
  const devices = journey.cast.oldPhone ? 'practiseTextThree' : 'practiseText';
  await expect(page.locator('[data-modes]')).toContainText(words[language].guide[devices]);
  const code = { current: '' };
  for (const step of stepsOf(journey, picked)) {
    const device = step.on === 'portal' ? guide.portal : guide.phoneOf(step.on);
    const label = labelOf(journey, step.id);
    await guide.see(step.on);
    const expectGoodMark = async (what: string): Promise<void> => {
      await expect(device.region.locator('.flag'), what).toHaveAttribute('data-step', label);
      const faults = [
        ...(await device.region.evaluate(faultsOfMark)),
        ...(await page.locator('body').evaluate(faultsOfStep)),
      ];
      expect.soft(faults, `${label} ${step.id}, ${what}`).toEqual([]);
    };
    let asks = true;
    for (const act of step.acts) {
      const pullsDown = step.on !== 'portal' && 'press' in act && act.press === 'statusBar';
      // A notification slides in by itself and takes the mark.
      if (pullsDown) await expect(guide.phone.button('headsUp')).toBeVisible();
      const playAct = () => playStep(guide, { ...step, acts: [act] }, code);
      // Acts after the last wait belong to a step that is done.
      asks &&= !('wait' in act && act.wait === step.done.at(-1));
      if (asks && ('press' in act || 'type' in act)) {
        if (!act.anywhere) await device.seesScreen(act.at as never);
        await expectGoodMark('press' in act ? act.press : act.type);
      }
      await playAct();
      if (!pullsDown) continue;
      // After the drawer is closed, the status bar has the mark.
      await guide.phone.press('closeShade');
      await expect(device.region.locator('.sb[data-mark]')).toBeVisible();
      await expectGoodMark('statusBar, again');
      await playAct();
    }
    await guide.expectDone(step.id);
  }
  await expectFinished(guide, journey);
}
