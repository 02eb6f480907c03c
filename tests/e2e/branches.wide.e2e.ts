/** The steps of every branch stand on paper; flags.e2e.ts plays each branch to its end. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

test('a printed guide shows the steps of every branch, because paper cannot ask', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await guide.open();
  await expect(guide.step('open-website')).toBeVisible();
  await guide.pick('banner', 'app');
  await expect(guide.step('open-website')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const { id } of journeys['activate-iphone-qr'].steps) await expect(guide.step(id)).toBeVisible();
});
