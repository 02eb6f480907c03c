/** What a reader can pick besides: the other branch of every journey that has one. */
import { journeys } from '../../src/journeys/journeys.ts';
import { test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';
import { languages } from './models/words.ts';

for (const language of languages) {
  for (const journey of Object.values(journeys)) {
    for (const picked of waysThrough(journey).slice(1)) {
      const way = [journey.id, ...Object.values(picked)].join(', ');
      test(`${way}, in ${language}, is played to the approved login`, async ({ page }) => {
        await playJourney(new GuideModel(page, language, journey.id), journey, picked);
      });
    }
  }
}
