/**
 * The oldest browsers that the site is made for (src/page/browsers.ts), and browsers older than these. The browser at
 * hand stands in for them, without what is newer.
 */
import type { Page } from '@playwright/test';
import search from '../../content/en/strings/search.json' with { type: 'json' };
import { journeys } from '../../src/journeys/all-journeys.ts';
import { oldestBrowsers } from '../../src/page/browsers.ts';
import { expect, test } from './fixtures.ts';
import { laterParts } from './later-parts.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { filled, languages, words } from './models/words.ts';
import { newerInterfaces, newerStyles } from './newer-interfaces.ts';

/** Deletes interfaces of a page or a worker, or notes which are asked for. @returns how many were there. */
function withoutInterfaces({ paths, noted }: { paths: readonly string[]; noted?: string }): number {
  let count = 0;
  const asked = new Set<string>();
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<unknown>(
      (found, name) => (found as Record<string, unknown> | undefined)?.[name],
      globalThis,
    ) as object | undefined;
    const was = owner && Object.getOwnPropertyDescriptor(owner, last);
    if (!owner || !was?.configurable || !Reflect.deleteProperty(owner, last)) continue;
    count += 1;
    if (noted === undefined) continue;
    Object.defineProperty(owner, last, {
      configurable: true,
      get(this: unknown) {
        asked.add(path);
        return (was.get?.call(this) ?? was.value) as unknown;
      },
      set: (value: unknown) => void Object.defineProperty(owner, last, { value, configurable: true }),
    });
  }
  if (noted !== undefined) Object.assign(globalThis, { [noted]: asked });
  return count;
}

/** Leaves out what the oldest browsers lack, in scripts, in the decoder's worker and in styles. */
async function makeOld(page: Page): Promise<void> {
  await page.addInitScript(withoutInterfaces, { paths: newerInterfaces });
  await page.route(/decoder\.worker.*\.js$/, async (route) => {
    const response = await route.fetch();
    const without = `(${withoutInterfaces.toString()})(${JSON.stringify({ paths: newerInterfaces })});`;
    await route.fulfill({ response, body: without + (await response.text()) });
  });
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(newerStyles, '$&-unknown') });
  });
}

/** Starts practice, up to the first code. */
async function toFirstCode(page: Page): Promise<void> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.portal.seesCode();
}

test.describe('without all that is newer than the oldest browsers', () => {
  test.beforeEach(async ({ page }) => makeOld(page));

  test('a guide is played to the approved login with the practice camera', async ({ page }) => {
    await playJourney(new GuideModel(page, 'en', 'activate-android-qr'), journeys['activate-android-qr']);
    expect(await page.evaluate(withoutInterfaces, { paths: newerInterfaces })).toBe(0);
  });

  test('a guide is played to the approved login on a small page, in Spanish', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const guide = new GuideModel(page, 'es', 'activate-iphone-code');
    await playJourney(
      guide,
      journeys['activate-iphone-code'],
      {},
      {
        between: async () => {
          const { width = 0 } = (await page.locator('[data-front]').first().boundingBox()) ?? {};
          expect(width, 'the device in front is wide enough to use').toBeGreaterThan(280);
        },
      },
    );
  });

  test('a photo is read, and the search answers', async ({ page }) => {
    await toFirstCode(page);
    const guide = new GuideModel(page, 'en', 'activate-android-qr');
    await guide.android.goToScanner();
    const picture = await guide.portal.qr().screenshot();
    await guide.android.choosePhoto({ name: 'screen.png', mimeType: 'image/png', buffer: picture });
    await guide.android.seesScreen('createPin');
    await page.goto('en/');
    await page.getByRole('button', { name: search.openKeys }).click();
    await page.keyboard.type('no notification comes');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
    await page.goto('en/troubleshoot/');
    await page.getByLabel(search.troubleshoot.field).fill(words.en.app.error);
    await expect(page.locator('[data-ask-answers]').getByRole('link').first()).toBeVisible();
  });
});

test('practice starts without each one of the newer interfaces that it asks for', async ({
  page,
  browser,
}) => {
  const noted = 'askedFor';
  await page.addInitScript(withoutInterfaces, { paths: newerInterfaces, noted });
  const later = laterParts(page);
  await toFirstCode(page);
  await later;
  const asked = await page.evaluate((name) => [...(Reflect.get(globalThis, name) as Set<string>)], noted);
  expect(asked).toContain('requestIdleCallback');
  for (const path of asked)
    await test.step(path, async () => {
      const without = await browser.newPage();
      const thrown: Error[] = [];
      without.on('pageerror', (error) => thrown.push(error));
      await without.addInitScript(withoutInterfaces, { paths: [path] });
      await toFirstCode(without);
      expect(thrown).toEqual([]);
      await without.close();
    });
});

for (const language of languages)
  test.describe(`in a browser that is too old, in ${language}`, () => {
    const tooOld = filled(words[language].site.device.tooOld, oldestBrowsers);
    // Such a browser knows no cascade layers either, so that it has none of the styles.
    test.use({ expectedTrouble: [/Failed to load resource/] });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => {
        const { supports } = CSS;
        CSS.supports = (asked: string, ...more: []) => !asked.includes(':has(') && supports(asked, ...more);
      });
      await page.route(/\.css$/, (route) => route.abort());
    });

    test('a guide can be read, and practice says in one sentence that it does not start', async ({
      page,
    }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto(`${language}/guides/activate-android-qr/`);
      await expect(page.getByRole('status').getByText(tooOld)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(words[language].site.early.wait)).toBeHidden();
      await page.locator('[data-start]').click();
      await expect(page.getByRole('status').getByText(tooOld)).toBeVisible();
      expect(fetched.filter((address) => address.includes('practice.'))).toEqual([]);
    });

    test('a device alone says so in its place', async ({ page }) => {
      await page.goto(`${language}/phone/`);
      await expect(page.getByRole('status').getByText(tooOld)).toBeVisible();
      await expect(page.getByText(words[language].practice.loading)).toHaveCount(0);
    });
  });
