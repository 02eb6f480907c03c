/** Something throws while a device is drawn: the page and the other device stay, and one press goes on. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

/** What React and the browser report of what is brought about here. */
test.use({ expectedTrouble: [/NotFoundError|ERR_FAILED|A part did not come/] });

/** Puts the screen of the phone into another element, as an extension does: React no longer finds it. */
const moveScreen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const screen = document.querySelector('[data-bench] .phone .scr');
    const box = document.createElement('div');
    screen?.replaceWith(box);
    box.append(screen ?? '');
  });

for (const language of languages) {
  test(
    `a device that was rewritten is drawn again as it was, and breaks again, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const said = words[language].bench;
      const guide = new GuideModel(page, language, 'activate-android-code');
      await guide.open();
      await guide.startPractice();
      await guide.portal.logIn();
      await guide.android.press('playStore');
      await moveScreen(page);
      await guide.android.press('home');
      await expect(page.getByText(said.broken)).toBeVisible();
      await guide.portal.seesCode();
      await page.getByRole('button', { name: said.showAgain }).click();
      await expect(page.getByText(said.broken)).toHaveCount(0);
      await guide.android.seesScreen('home');
      await guide.portal.seesCode();
      await guide.android.goToSessionId();
      await moveScreen(page);
      await guide.android.press('home');
      // One in the tools, and from the second time on one beside the sentence.
      await expect(guide.again()).toHaveCount(2);
      await guide.again().first().click();
      await expect(page.getByText(said.broken)).toHaveCount(0);
      await guide.android.seesScreen('home');
      await guide.portal.seesScreen('chooseUser');
    },
  );
}

test('a device that breaks again and again can be started again', async ({ page }) => {
  const said = words.en.bench;
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await page.route(/\/ways\.[^/]*\.js/, (route) => route.abort());
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  await expect(page.getByRole('alert').getByText(words.en.site.parts.heldBack)).toBeVisible();
  await page.getByRole('button', { name: said.showAgain }).click();
  await expect(page.getByRole('alert').getByText(words.en.site.parts.heldBack)).toBeVisible();
  await guide.portal.seesCode();
  await guide.again().first().click();
  await expect(page.getByRole('alert').getByText(words.en.site.parts.heldBack)).toHaveCount(0);
  await guide.android.seesScreen('home');
});

test('a viewfinder that did not come is there at the second try', async ({ page }) => {
  let refused = true;
  await page.route(/\/ways\.[^/]*\.js/, (route) => (refused ? route.abort() : route.fallback()));
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  await expect(page.getByRole('alert').getByText(words.en.site.parts.heldBack)).toBeVisible();
  refused = false;
  await page.getByRole('button', { name: words.en.bench.showAgain }).click();
  await expect(guide.android.way('practice')).toBeVisible();
});
