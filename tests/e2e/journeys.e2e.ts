import { journeys } from '../../src/journeys/all-journeys.ts';
import { test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';
import { languages } from './models/words.ts';

for (const language of languages) {
  for (const journey of Object.values(journeys)) {
    test(`${journey.id} in ${language} is played to the approved login`, async ({ page }) => {
      await playJourney(new GuideModel(page, language, journey.id), journey, waysThrough(journey)[0]);
    });
  }
}
