/** The clock of the computer is set while a code is shown or a login waits. */
import { codeLifetime } from '../../src/enrolment/practice.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

const noon = new Date('2026-11-25T12:00:00Z');
const hour = 3_600_000;

test('a clock set back an hour makes no time longer, for a code and for a login', async ({ page }) => {
  await page.clock.install({ time: noon });
  const guide = new GuideModel(page, 'en', 'log-in-android-notification');
  await guide.open();
  await guide.startPractice();
  await guide.portal.press('practice-ana');
  await guide.portal.seesScreen('awaitingApproval');
  await page.clock.setSystemTime(noon.getTime() - hour);
  await page.clock.runFor(10_000);
  await expect(guide.portal.beside.getByText(/\b2:[45]\d/)).toBeVisible();
  await guide.portal.press('cancel');
  await guide.portal.logIn('practice-joint');
  await page.clock.setSystemTime(noon.getTime() - 3 * hour);
  await page.clock.runFor(10_000);
  await expect(guide.portal.beside.getByText(/\b9:[345]\d/)).toBeVisible();
  await page.reload();
  await guide.portal.seesCode();
  await expect(guide.portal.beside.getByText(/\b(9:\d\d|10:00)/)).toBeVisible();
});

for (const [by, ms] of [
  ['an hour', hour],
  ['three years', 3 * 365 * 24 * hour],
] as const) {
  test(`a page that is loaded again after the clock was set back ${by} counts down to the end`, async ({
    page,
  }) => {
    await page.clock.install({ time: noon });
    const guide = new GuideModel(page, 'en', 'activate-android-code');
    await guide.open();
    await guide.startPractice();
    await guide.portal.logIn();
    await page.clock.setSystemTime(noon.getTime() - ms);
    await page.reload();
    await guide.portal.seesCode();
    await page.clock.runFor(95_000);
    await expect(guide.portal.beside.getByText(/\b8:[12]\d/)).toBeVisible();
    await page.clock.runFor(codeLifetime - 90_000);
    await expect(guide.explanation('code-expired')).toBeVisible();
  });
}

test('a clock set forward a day says at once that the time of a code is over', async ({ page }) => {
  await page.clock.install({ time: noon });
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await page.clock.setSystemTime(noon.getTime() + 24 * hour);
  await page.clock.runFor(2000);
  await expect(guide.explanation('code-expired')).toBeVisible();
  await expect(guide.portal.qr()).toHaveCount(0);
});
