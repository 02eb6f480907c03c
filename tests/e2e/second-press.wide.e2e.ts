/** The guides that second-press.e2e.ts leaves out, with every control pressed twice. */
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
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

test('a step that is ticked by a double press is ticked, and the step under the pointer stays as it was', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await pressTwice(guide.tick('log-in'));
  await guide.expectDone('log-in');
  await expect(guide.step('open-store')).not.toHaveAttribute('data-folded');
  for (const id of ['find-app', 'install-app', 'open-app', 'register'])
    await expect(guide.step(id)).toHaveAttribute('data-folded');
});
