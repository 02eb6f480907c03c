/** The site below a path instead of at the root of a host: the stage `base` builds and serves it so. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';

const basePath = (baseURL: string | undefined): string => new URL(baseURL ?? '').pathname;

test.beforeEach(({ page, baseURL }) => {
  // Also a request that is answered would be one too many: there is nothing of ours beside the base.
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'http:' || pathname === '/practice') return;
    expect.soft(pathname, 'asked for below the base').toMatch(new RegExp(`^${basePath(baseURL)}`));
  });
});

test('the guide is played to the approved login', async ({ page }) => {
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

test('the base without its slash, and the root of the host, lead to the page in the reader’s language', async ({
  page,
  baseURL,
}) => {
  const base = basePath(baseURL);
  await page.goto(base.slice(0, -1));
  await expect(page).toHaveURL(`${base}en/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${base}es`);
  await expect(page).toHaveURL(`${base}es/`);
});

test('a switch of the language stays below the base', async ({ page, baseURL }) => {
  await page.goto('en/guides/activate-android-qr/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(`${basePath(baseURL)}es/guides/activate-android-qr/`);
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(page).toHaveURL(`${basePath(baseURL)}es/#library`);
  // The choice is kept, and the root follows it.
  await page.goto('');
  await expect(page).toHaveURL(`${basePath(baseURL)}es/`);
});
