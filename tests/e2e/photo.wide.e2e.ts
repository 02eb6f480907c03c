/** A photo or screenshot instead of the camera. */
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

// The trace's own page snapshots fetch a picture that our policy keeps from being fetched, and would be the fault.
test.use({ trace: 'off' });

test('a screenshot of the code is read, and other pictures say what is wrong with them', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  const { problem } = words.en.problems;
  const alert = guide.android.region.getByRole('alert');
  await guide.android.choosePhoto({
    name: 'note.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  });
  await expect(alert).toContainText(problem['photo-not-an-image'].title);
  const empty = await page.locator('.head .name').screenshot();
  await guide.android.choosePhoto({ name: 'empty.png', mimeType: 'image/png', buffer: empty });
  await expect(alert).toContainText(problem['photo-no-code'].title);
  const picture = await guide.portal.qr().screenshot();
  await guide.android.choosePhoto({ name: 'screen.png', mimeType: 'image/png', buffer: picture });
  await guide.android.seesScreen('createPin');
});
