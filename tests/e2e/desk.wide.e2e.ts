/** Practicing on a wide page: a list that folds to the step in hand, and devices that stand still beside it. */
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { begin, playStep } from './models/play.ts';
import { filled, words } from './models/words.ts';

const { guide: said } = words.en;

/** Places and sizes of the devices and of the first tool, in CSS px. */
const boxesOf = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((found) =>
    found.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
const devices = '[data-bench] [data-in-use]';
const devicesOf = (page: Page) => boxesOf(page, devices);
const placesOf = (page: Page) => boxesOf(page, `${devices}, [data-bench] .tools > button:first-child`);

for (const [width, height, least] of [
  [1366, 768, 260],
  [1440, 900, 333],
  [1920, 1080, 420],
] as const)
  test(`at ${width}×${height} the devices stand still through a whole journey, and each card is in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const journey = journeys['activate-android-qr'];
    const guide = new GuideModel(page, 'es', journey.id);
    await begin(guide, {});
    const places = await placesOf(page);
    expect(places[1]?.[2], 'width of the phone').toBeGreaterThanOrEqual(least);
    const code = { current: '' };
    for (const step of stepsOf(journey, {})) {
      const card = guide.step(step.id);
      await expect(card).toHaveAttribute('aria-current', 'step');
      // The card is below the head of the list, which stays at the top of the page.
      await expect
        .poll(async () => {
          const head = (await page.locator('[data-fold]').boundingBox()) ?? { y: 0, height: 0 };
          return ((await card.boundingBox())?.y ?? 0) - (head.y + head.height);
        }, step.id)
        .toBeGreaterThanOrEqual(0);
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
      expect(await placesOf(page), `after ${step.id}`).toEqual(places);
    }
    // The line of a finished step begins with a tick, and not with its number.
    const ticks = await page
      .locator('[data-step]:not([hidden]) > .line > i')
      .evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).borderBottomWidth));
    expect(new Set(ticks)).toEqual(new Set(['2px']));
    await expect(page.getByRole('heading', { name: words.es.guide.ends })).toBeInViewport();
  });

for (const [width, height] of [
  [820, 1180],
  [1024, 768],
  [1440, 900],
] as const)
  test(`at ${width}×${height} the sentence that leads back moves no device`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const guide = new GuideModel(page, 'es', 'activate-android-qr');
    await begin(guide, {});
    // Below 1200 px the tools make room for what belongs to the code; the devices stand.
    const places = await devicesOf(page);
    await guide.portal.press('practice-joint');
    await expect(guide.wayBack()).toBeInViewport({ ratio: 1 });
    await guide.portal.seesCode();
    expect(await devicesOf(page)).toEqual(places);
  });

test('what makes something go wrong opens in sight, each time', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  const last = page.getByRole('button', { name: words.en.problems.trouble.clockAhead });
  for (let times = 0; times < 2; times += 1) {
    await guide.openTrouble();
    await expect(last).toBeInViewport({ ratio: 1 });
    await page.locator('details.trouble summary').click();
    await expect(last).toBeHidden();
    await page.evaluate(() => document.querySelector('[data-bench]')?.scrollTo(0, 0));
  }
});

test('the portal’s page with the code needs no scrolling, and the string stands beside the code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  // Log out and Later: what practice adds stands outside of the drawn portal.
  await expect(guide.portal.region.getByRole('button')).toHaveCount(2);
  await expect(guide.portal.beside.getByRole('button')).not.toHaveCount(0);
  const screen = guide.portal.region.locator('[data-screen] > *').first();
  expect(await screen.evaluate((part) => part.scrollHeight - part.clientHeight)).toBeLessThanOrEqual(1);
  const [code, string] = await Promise.all([
    guide.portal.qr().boundingBox(),
    guide.portal.region.getByText(await guide.portal.code()).boundingBox(),
  ]);
  expect(string?.x).toBeGreaterThan((code?.x ?? 0) + (code?.width ?? Infinity));
});

test('a step that is read ahead opens, and its button sets the devices to the step', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  const session = guide.step('session-id');
  const line = session.getByRole('button', { expanded: false });
  await line.press('Enter');
  await expect(session.getByRole('heading')).toBeVisible();
  const doHere = filled(said.doHere, { place: 'step 7' });
  await session.getByRole('button', { name: doHere, exact: true }).click();
  await expect(session).toHaveAttribute('aria-current', 'step');
  await guide.android.seesScreen('twoFactor');
  await expect(guide.step('log-in').getByRole('heading')).toBeHidden();
});

test('a tap on a picture starts practice at its step', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  const picture = filled(said.doHere, { place: 'step 4' });
  await guide.step('install-app').getByRole('button', { name: picture }).click();
  await expect(guide.step('install-app')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('[data-bench] [data-mark]')).toHaveText(words.en.android.control.install);
});

test('a reader can change the way to use the guide while practicing, and the end stays hidden until the last step', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await expect(page.getByRole('heading', { name: said.ends })).toBeVisible();
  await expect(page.getByText(said.wasPractice)).toBeHidden();
  await guide.startPractice();
  await expect(page.getByText(said.wasPractice)).toBeHidden();
  await page.getByRole('radio', { name: said.real }).check({ force: true });
  await expect(page.locator('[data-bench]')).toBeHidden();
  await expect(guide.step('scan').getByRole('heading')).toBeVisible();
  await expect(page.getByRole('button', { name: filled(said.doHere, { place: 'step 10' }) })).toHaveCount(0);
  await page.getByRole('radio', { name: said.practise }).check({ force: true });
  await expect(guide.step('scan').getByRole('heading')).toBeHidden();
});

test('the page says what a step waits for as soon as the words have loaded', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(/problems[.][^/]*js$/, async (route) => {
    await released;
    await route.continue();
  });
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const waiting = guide.step('open-store').locator('[data-waiting]');
  await expect(guide.step('open-store')).toHaveAttribute('aria-current', 'step');
  await expect(waiting).toBeHidden();
  release();
  await expect(waiting).toBeVisible();
  await expect(waiting).toHaveText(/\w/);
});
