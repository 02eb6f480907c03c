/** The page notices that a code or a login has expired, while the page is open and after a sleep. */
import type { Page } from '@playwright/test';
import { codeLifetime, loginLifetime } from '../../src/enrolment/practice.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { test, expect } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

/** ms that the browser's clock goes past the end. */
const later = 2000;

const start = new Date('2026-11-25T12:00:00Z');

const ways = {
  'while the page is open': (page: Page, ms: number) => page.clock.runFor(ms),
  'after the computer has slept': (page: Page, ms: number) => page.clock.fastForward(ms),
  // The clock has gone on, and the timers have not.
  'after a sleep in which timers stood still': async (page: Page, ms: number) => {
    await page.clock.setSystemTime(start.getTime() + ms);
    await page.clock.runFor(later);
  },
} as const;

async function open(page: Page, journey: JourneyId): Promise<GuideModel> {
  await page.clock.install({ time: start });
  const guide = new GuideModel(page, 'en', journey);
  await guide.open();
  await guide.startPractice();
  return guide;
}

for (const [when, goOn] of Object.entries(ways)) {
  test(`the page says that a code has expired, ${when}`, async ({ page }) => {
    const guide = await open(page, 'activate-android-code');
    await guide.portal.logIn();
    await goOn(page, codeLifetime + later);
    await expect(guide.explanation('code-expired')).toBeVisible();
  });

  test(`a login that nobody approves ends, ${when}`, async ({ page }) => {
    const guide = await open(page, 'log-in-android-notification');
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
    await expect(guide.phone.button('notification')).toBeVisible();
    await goOn(page, loginLifetime + later);
    await guide.portal.seesScreen('refused');
    await expect(guide.explanation('login-timed-out')).toBeVisible();
    await expect(guide.phone.button('notification')).toHaveCount(0);
  });
}
