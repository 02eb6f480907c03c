/** On a wide page the text stands beside the devices: it goes along with them, unless the reader is elsewhere in it. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';

test('the step in hand is in the text as well, and a reader who looks elsewhere is left there', async ({
  page,
}) => {
  // So low that the list of steps is higher than the window.
  await page.setViewportSize({ width: 1280, height: 340 });
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await playJourney(guide, journeys['activate-android-code'], {}, { until: 'install-app' });
  await expect(guide.step('open-app')).toBeInViewport();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).not.toBeInViewport();
  await title.scrollIntoViewIfNeeded();
  await guide.android.press('open');
  await guide.expectDone('open-app');
  await expect(title).toBeInViewport();
});
