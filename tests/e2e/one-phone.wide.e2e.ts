/** A reader with only one phone: portal and practice phone take turns on its screen, and no place is lost. */
import { devices } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { AndroidModel } from './models/android.model.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { PortalModel } from './models/portal.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

const { viewport, userAgent, deviceScaleFactor } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile: true, hasTouch: true });

for (const language of languages) {
  test(
    `the link under the code goes to the phone, and its notification brings the phone, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const { app } = words[language];
      const guide = new GuideModel(page, language, 'activate-android-qr');
      await guide.open();
      await guide.startPractice();
      await guide.see('portal');
      await guide.portal.logIn();
      await guide.portal.press('openLink');
      await guide.android.seesScreen('createPin');
      await guide.android.createPin();
      await guide.android.press('done');
      await guide.see('portal');
      await guide.portal.press('logOut');
      await guide.portal.press('practice-ana');
      await guide.android.button('headsUp').click();
      await guide.android.type('pinField', '4072');
      await guide.android.press('approve');
      await guide.android.seesScreen('approved');
      await guide.see('portal');
      await guide.portal.seesScreen('loggedIn');
      await expect(guide.android.region.getByText(app.approve.approved)).not.toBeInViewport({
        ratio: 0.5,
      });
    },
  );
}

test('the link on the portal’s own page leads to the phone’s page, and Back to the portal as it was', async ({
  page,
}) => {
  const portal = new PortalModel(page, 'en');
  const phone = new AndroidModel(page, 'en');
  await page.goto('en/portal/');
  await portal.logIn();
  const code = await portal.code();
  await portal.beside.getByRole('link', { name: words.en.portal.control.openLink }).click();
  await expect(page).toHaveURL(/\/en\/phone\/$/);
  await phone.takeOffered();
  await phone.createPin();
  await phone.seesScreen('activated');
  await expect(phone.region.getByText(words.en.app.active)).toBeVisible();
  await page.goBack();
  await portal.seesScreen('activated');
  expect(code).toMatch(/^P/);
});

test('the string is copied from the portal and pasted on the phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('portal');
  await guide.portal.logIn();
  await guide.portal.copy();
  await expect(guide.portal.beside.getByText(words.en.practice.copied)).toBeVisible();
  await guide.see('phone');
  await guide.android.goToSessionId();
  await guide.android.field('codeField').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await guide.android.press('next');
  await guide.android.seesScreen('createPin');
});

test('Back leads to the step in hand', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await playJourney(guide, journeys['activate-android-code'], {}, { until: 'open-app' });
  await guide.closeBench();
  await expect(guide.step('register').locator('[data-do]')).toBeInViewport();
});
