/** A link from one guide to another keeps the reader's place, as far as the other guide has the step. */
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

test('another phone, another method or another user leads to the same step, or the last one before it', async ({
  page,
}) => {
  const { otherWay } = words.en.guide;
  const guide = new GuideModel(page, 'en', 'add-user-android-code');
  await guide.open();
  const done = guide.step('session-id').getByRole('checkbox');
  for (const id of ['log-in', 'open-app', 'from-login', 'session-id'])
    await guide.step(id).getByRole('checkbox').check();
  await expect(done).toBeChecked();
  for (const [name, address] of [
    [otherWay.qr, /add-user-android-qr\/#session-id$/],
    [otherWay.iphone, /add-user-iphone-code\/#type-code$/],
    [otherWay.activate, /activate-android-code\/#type-code$/],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await page.goBack();
  }
});
