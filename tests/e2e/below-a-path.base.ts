/** The site below a path, not at the root of a host. The stage `base` builds the site and serves it there. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';

const basePath = (baseURL: string | undefined): string => new URL(baseURL ?? '').pathname;

test.beforeEach(({ page, baseURL }) => {
  // Every request beside the base is wrong, even if it is answered: nothing of this site is there.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'http:' || pathname === '/practice') return;
    expect.soft(pathname, 'asked for below the base').toMatch(new RegExp(`^${basePath(baseURL)}`));
  });
});

test('a guide can be played to the approved login', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  const code = { current: '' };
  for (const step of allSteps(journeys[guide.journey])) {
    await test.step(step.id, async () => {
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
    });
  }
  await guide.portal.seesScreen('loggedIn');
});

test('the base and a language without their last slash lead to their pages', async ({ page, baseURL }) => {
  const base = basePath(baseURL);
  await page.goto(base.slice(0, -1));
  await expect(page).toHaveURL(`${base}en/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${base}es`);
  await expect(page).toHaveURL(`${base}es/`);
});

test('a switch of language stays below the base', async ({ page, baseURL }) => {
  await page.goto('en/guides/activate-android-qr/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(`${basePath(baseURL)}es/guides/activate-android-qr/`);
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(page).toHaveURL(`${basePath(baseURL)}es/#library`);
  // The site keeps the choice, and the root leads to the chosen language.
  await page.goto('');
  await expect(page).toHaveURL(`${basePath(baseURL)}es/`);
});
