/** The guides that second-press.e2e.ts leaves out, with every control pressed twice. */
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';
import { pressTwice } from './models/press.ts';

const playedThere: readonly JourneyId[] = ['activate-android-qr', 'activate-iphone-qr'];

for (const id of guideIds.filter((each) => !playedThere.includes(each))) {
  test(`${id} is played with every control pressed twice`, async ({ page }) => {
    const journey = journeys[id];
    await playJourney(new GuideModel(page, 'en', id), journey, waysThrough(journey)[0], {
      press: pressTwice,
    });
  });
}
