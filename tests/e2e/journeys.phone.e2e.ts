import { journeys } from '../../src/journeys/all-journeys.ts';
import { firstLanguage, languages } from '../../src/i18n/languages.ts';
import { test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';

// In its other language, flags.e2e.ts plays the same way to the same end, at both widths.
for (const [place, journey] of Object.values(journeys).entries()) {
  const language = languages[(place + 1) % languages.length] ?? firstLanguage;
  test(`${journey.id} in ${language} is played to the approved login`, async ({ page }) => {
    await playJourney(new GuideModel(page, language, journey.id), journey, waysThrough(journey)[0]);
  });
}
