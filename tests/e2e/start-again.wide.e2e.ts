/** Start again works at once from every state; what the devices do by themselves can be stopped, and says why it fails. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

async function open(page: Page, language: (typeof languages)[number] = 'en'): Promise<GuideModel> {
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') });
  const guide = new GuideModel(page, language, 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  return guide;
}

/** Presses *Start again*, and lets one second of the page's own clock pass. */
async function startsAgainAtOnce(guide: GuideModel): Promise<void> {
  await guide.again().click();
  await guide.page.clock.runFor(1000);
  await guide.portal.seesScreen('chooseUser');
  await guide.android.seesScreen('home');
  await expect(guide.page.locator('[data-bench] [inert]')).toHaveCount(0);
}

test('Start again works at once while a request never answers', async ({ page }) => {
  const guide = await open(page);
  await guide.portal.logIn();
  await guide.makeGoWrong('silent');
  await guide.portal.press('logOut');
  await guide.portal.press('practice-joint');
  await guide.portal.seesScreen('loggingIn');
  await startsAgainAtOnce(guide);
  await guide.portal.logIn();
});

for (const language of languages) {
  test(
    `Bring can be stopped, and gives way to Start again, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const { bench } = words[language];
      const guide = await open(page, language);
      await guide.portal.logIn();
      await guide.portal.press('logOut');
      await guide.makeGoWrong('silent');
      await guide.bring();
      await expect(page.getByText(bench.bringing).first()).toBeVisible();
      await page.getByRole('button', { name: bench.stop, exact: true }).click();
      await expect(page.locator('[data-bench] [inert]')).toHaveCount(0);
      await guide.portal.press('cancel');
      await guide.portal.seesScreen('chooseUser');
      await guide.makeGoWrong('silent');
      await guide.bring();
      await expect(page.locator('[data-bench] .pair[inert]')).toHaveCount(1);
      await startsAgainAtOnce(guide);
    },
  );
}

test('Bring says which problem it met as soon as it meets it', async ({ page }) => {
  const guide = await open(page);
  await guide.portal.logIn();
  await guide.portal.press('logOut');
  await guide.makeGoWrong('throttled');
  await guide.bring();
  // No patience has to end: the page's clock moves by less than a second.
  await page.clock.runFor(900);
  const { bench, problems } = words.en;
  const failed = `${problems.problem.throttled.title}. ${bench.bringFailed}`;
  await expect(page.getByRole('status').filter({ hasText: failed })).toBeVisible();
  await expect(page.locator('[data-bench] [inert]')).toHaveCount(0);
  await guide.repair('tryAgain');
  await guide.portal.seesCode();
});

test.describe('a part that is refused', () => {
  test.use({ expectedTrouble: [/ERR_FAILED/] });

  test('a setup whose part does not come says so, and works at the next press', async ({ page }) => {
    let refused = true;
    await page.route(/\/scenario\.[^/]*\.js/, (route) => (refused ? route.abort() : route.fallback()));
    const guide = new GuideModel(page, 'en', 'log-in-android-notification');
    await guide.open();
    await guide.startPractice();
    await expect(page.getByText(words.en.site.parts.heldBack).first()).toBeVisible();
    refused = false;
    await page.getByRole('button', { name: words.en.bench.prepare }).click();
    await expect(page.getByText(words.en.site.parts.heldBack)).toHaveCount(0);
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
  });
});
