/** On a wide page the text goes along with the devices beside it, unless the reader is elsewhere. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';

test('the text goes along to the step in hand, but not for a reader who looks elsewhere', async ({
  page,
}) => {
  // The window is lower than the list of steps.
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

test('after a reload the step in hand stands where it stood', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await playJourney(guide, journeys['activate-android-qr'], {}, { until: 'allow-camera' });
  const top = () => guide.step('scan').evaluate((step) => step.getBoundingClientRect().top);
  const before = await top();
  await page.reload();
  await guide.expectDevices();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(50);
});
