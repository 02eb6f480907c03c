/** The other branches: journeys.phone.e2e.ts plays the first way through a journey, this file plays the others. */
import { firstLanguage, languages } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';

// One language for each branch: unit and content tests hold the words of all languages against the same acts.
for (const [place, journey] of Object.values(journeys).entries()) {
  const language = languages[place % languages.length] ?? firstLanguage;
  for (const picked of waysThrough(journey).slice(1)) {
    const way = [journey.id, ...Object.values(picked)].join(', ');
    test(`${way}, in ${language}, is played to the approved login`, async ({ page }) => {
      await playJourney(new GuideModel(page, language, journey.id), journey, picked);
    });
  }
}

test('a printed guide shows the steps of every branch, because paper cannot ask', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await guide.open();
  await expect(guide.step('open-website')).toBeVisible();
  await guide.pick('banner', 'app');
  await expect(guide.step('open-website')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const { id } of journeys['activate-iphone-qr'].steps) await expect(guide.step(id)).toBeVisible();
});
