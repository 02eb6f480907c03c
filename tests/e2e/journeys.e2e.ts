import { allSteps, journeyIds, journeys, labelOf } from '../../src/journeys/journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { filled, languages, words } from './models/words.ts';

for (const language of languages) {
  for (const id of journeyIds) {
    test(`${id} in ${language} is played to the approved login`, async ({ page }) => {
      const journey = journeys[id];
      const guide = new GuideModel(page, language, id);
      await guide.open();
      await guide.startPractice();
      const code = { current: '' };
      for (const step of allSteps(journey)) {
        await test.step(`${labelOf(journey, step.id)} ${step.id}`, async () => {
          await playStep(guide, step, code);
          await guide.expectDone(step.id);
        });
      }
      await guide.see('portal');
      await guide.portal.seesScreen('loggedIn');
      await expect(guide.announced()).toHaveText(words[language].guide.finished);
      await expect(page.locator('[data-sum]')).toHaveText(
        filled(words[language].guide.of, { done: journey.steps.length, count: journey.steps.length }),
      );
    });
  }
}
