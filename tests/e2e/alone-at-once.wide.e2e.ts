/**
 * A device that stands alone: the page shows a picture of it before anything of the practice has come, and starts it in
 * pieces, between which the page answers.
 */
import type { Page } from '@playwright/test';
import { devices } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { AndroidModel } from './models/android.model.ts';
import { PortalModel } from './models/portal.model.ts';
import { languages } from './models/words.ts';
import { turn } from './turn.ts';

const { viewport, userAgent, deviceScaleFactor } = devices['Pixel 7'];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile: true, hasTouch: true });

/** Keeps the practice back. @returns what lets it come. */
async function holdPractice(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(/\/practice\.[^/]*js$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve();
}

const pictureOf = (page: Page, kind: string) => page.locator(`[data-still=${kind}]`);

/** How often the page has painted something that was larger than all before. */
const largestPaints = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

for (const language of languages)
  for (const [path, kind] of [
    ['portal/', 'portal'],
    ['phone/', 'android'],
    ['phone/?platform=iphone', 'iphone'],
  ] as const)
    test(
      `${kind} is seen before the practice has come, and nothing larger comes later, in ${language}`,
      turn(language, 1),
      async ({ page }) => {
        const letCome = await holdPractice(page);
        await page.goto(`${language}/${path}`);
        await expect(pictureOf(page, kind)).toBeVisible();
        await expect(page.locator('[data-still]:visible')).toHaveCount(1);
        const place = await pictureOf(page, kind).locator('section, .practice').first().boundingBox();
        const before = await largestPaints(page);
        letCome();
        await expect(page.locator('section[data-in-use]')).toBeVisible();
        await expect(page.locator('[data-still]')).toHaveCount(0);
        expect(await page.locator('section[data-in-use]').boundingBox()).toEqual(place);
        expect(await largestPaints(page)).toBe(before);
      },
    );

test('a device that this browser has used is no picture of a new one', async ({ page }) => {
  await page.goto('en/portal/');
  await new PortalModel(page, 'en').logIn();
  await page.goto('en/phone/');
  await new AndroidModel(page, 'en').press('playStore');
  for (const path of ['en/portal/', 'en/phone/']) {
    const letCome = await holdPractice(page);
    await page.goto(path);
    await expect(page.locator('[data-start-state]')).toBeVisible();
    await expect(page.locator('[data-still]:visible')).toHaveCount(0);
    letCome();
    await expect(page.locator('section[data-in-use]')).toBeVisible();
  }
});

/** Notes how often the page answers somebody who asks all the time, until each piece of the start is done. */
function noteAnswers(): void {
  const noted: Record<string, number> = {};
  Object.assign(globalThis, { noted });
  let answers = 0;
  const note = (piece: string): void => void (noted[piece] ??= answers);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    answers += 1;
    port2.postMessage('');
  };
  port2.postMessage('');
  let { fetch } = globalThis;
  Object.defineProperty(globalThis, 'fetch', {
    get: () => fetch,
    set(theirs: typeof fetch) {
      fetch = theirs;
      note('service');
    },
  });
  type Keep = (this: Storage, key: string, text: string) => void;
  const setItem: Keep = Reflect.get<Storage, 'setItem'>(Storage.prototype, 'setItem');
  Storage.prototype.setItem = function (key, text) {
    if (key.startsWith('ib-key-phone-')) note('practice');
    setItem.call(this, key, text);
  };
  new MutationObserver(() => {
    if (document.querySelector('section[data-in-use]')) note('drawn');
  }).observe(document, { childList: true, subtree: true });
}

test('a device starts in pieces, between which the page answers', async ({ page }) => {
  await page.addInitScript(noteAnswers);
  // So slow that one slice never draws it all.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  const letCome = await holdPractice(page);
  await page.goto('en/phone/');
  await expect(pictureOf(page, 'android')).toBeVisible();
  letCome();
  await expect(page.locator('section[data-in-use]')).toBeVisible();
  const noted = await page.evaluate(() => (globalThis as never as { noted: Record<string, number> }).noted);
  const { service = 0, practice = 0, drawn = 0 } = noted;
  expect(practice).toBeGreaterThan(service);
  expect(drawn).toBeGreaterThan(practice + 3);
});

/**
 * Notes what stops a page in the middle of a start: `Intl` takes 14 ms to get ready, a scroll lays the page out, and a
 * browser that is asked for the lines of an error reads a whole file once more.
 */
function noteStops(): void {
  const stops: string[] = [];
  Object.assign(globalThis, { stops });
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(Format, given) {
      stops.push('a date');
      return Reflect.construct(Format, given) as object;
    },
  });
  Error.prepareStackTrace = () => void stops.push('lines');
  Element.prototype.scrollTo = () => void stops.push('a scroll');
}

test('nothing stops the start of a device alone', async ({ page }) => {
  await page.addInitScript(noteStops);
  for (const path of ['phone/', 'phone/?platform=iphone', 'portal/']) {
    await page.goto(`en/${path}`);
    await expect(page.locator('section[data-in-use]')).toBeVisible();
    expect(await page.evaluate(() => (globalThis as never as { stops: string[] }).stops)).toEqual([]);
  }
});
