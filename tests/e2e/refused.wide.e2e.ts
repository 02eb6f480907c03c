/** Something of the browser is refused, or never answers: the page goes on, or says in one sentence what is true. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';

/** As Safari does when the history changes often. */
const refuseHistory = async (page: Page): Promise<void> =>
  void (await page.addInitScript(() => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('More than 100 times per 30 seconds', 'SecurityError');
    };
  }));

/** The practice camera says that a part did not load, and blames nothing else. */
async function expectNoScanner(page: Page): Promise<void> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  await guide.android.way('practice').click();
  const { title } = words.en.problems.problem['decoder-unavailable'];
  await expect(guide.android.region.getByText(title)).toBeVisible();
}

test.describe('a history that takes no more entries', () => {
  test('opens the sheet and closes it, and the guide stays', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await refuseHistory(page);
    const guide = new GuideModel(page, 'es', 'activate-iphone-code');
    await guide.open();
    await guide.startPractice();
    await guide.portal.logIn();
    await guide.closeBench();
    await expect(guide.portal.region).toBeHidden();
    await guide.openBench();
    await guide.portal.seesCode();
    await page.keyboard.press('Escape');
    await expect(guide.portal.region).toBeHidden();
    await expect(page).toHaveURL(/activate-iphone-code/);
  });

  test('keeps no code in the address of the phone, and the phone starts', async ({ page }) => {
    await refuseHistory(page);
    const guide = new GuideModel(page, 'en', 'activate-android-code');
    await page.goto('en/phone/?platform=android#code=ABCD');
    await guide.android.seesScreen('home');
    expect(page.url()).not.toContain('ABCD');
  });
});

test('a clipboard that never answers leaves the text selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => new Promise(() => undefined);
  });
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.portal.copy();
  await expect(guide.portal.beside.getByText(words.en.practice.byHand)).toBeVisible();
});

test('practice that breaks as it starts is not taken for a lost network', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.ResizeObserver = class {
      constructor() {
        throw new Error('Refused');
      }
    } as never;
  });
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await page.locator('[data-start]').click();
  await expect(page.locator('[data-start-state]')).toContainText(words.en.site.parts.heldBack);
});

test('a search whose dialog was taken out of the page opens again', async ({ page }) => {
  await page.goto('en/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await page.locator('[data-to-search]').click();
  await expect(field).toBeVisible();
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await page.locator('[data-to-search]').click();
  await expect(field).toBeVisible();
});

test.describe('a part that is refused', () => {
  test.use({ expectedTrouble: [/^console:/] });

  test('leaves no error unheard in the fields that take a message', async ({ page }) => {
    await page.route(/\/(?:box|private-text)\.[^/]*js/, (route) => route.abort());
    await page.goto('en/troubleshoot/');
    const asked = page.waitForRequest(/\/box\.[^/]*js/);
    await page.locator('[data-ask] input').focus();
    await asked;
    await page.locator('[data-ask] input').fill('my code does not work');
    await expect(page.locator('[data-ask-answers]')).not.toBeEmpty();
  });
});

test.describe('the login page of a Wi-Fi, sent in the place of each file', () => {
  test.use({ expectedTrouble: [/^console:/] });
  const answer = (page: Page, file: RegExp): Promise<unknown> =>
    page.route(file, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' }),
    );

  test('is no style sheet of the devices: they start once the styles have come', async ({ page }) => {
    const styles = /\/live\.[^/]*css/;
    await answer(page, styles);
    const guide = new GuideModel(page, 'es', 'activate-iphone-code');
    await guide.open();
    await page.locator('[data-start]').click();
    const state = page.locator('[data-start-state]');
    await expect(state).toContainText(words.es.site.parts.heldBack);
    await page.unroute(styles);
    await state.getByRole('button').click();
    await guide.expectDevices();
  });

  for (const language of languages)
    for (const width of [320, 390])
      test(`is no way to a step, and what is said of that covers no device, in ${language} at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await answer(page, /\/scenario\./);
        const guide = new GuideModel(page, language, 'activate-android-qr');
        await guide.open();
        await guide.startPractice();
        await guide.portal.logIn();
        await guide.bring();
        const said = page.locator('.now .away');
        await expect(said).toContainText(words[language].bench.bringFailed.trim());
        const [low = Infinity, edge = 0] = await Promise.all(
          [said, page.locator('.now')].map((part) =>
            part.evaluate((element) => element.getBoundingClientRect().bottom),
          ),
        );
        expect(low).toBeLessThanOrEqual(edge);
      });

  for (const file of [/\.wasm/, /decoder\.worker/])
    test(`is no fault of the scanner or the browser: ${file.source}`, async ({ page }) => {
      await answer(page, file);
      await expectNoScanner(page);
    });
});

test.describe('half of the scanner’s WebAssembly, sent under its own type', () => {
  test.use({ expectedTrouble: [/^console:/] });

  test('is no fault of the scanner or the browser', async ({ page, context }) => {
    await context.route(/\.wasm/, async (route) => {
      const response = await route.fetch();
      const whole = await response.body();
      await route.fulfill({ contentType: 'application/wasm', body: whole.subarray(0, whole.length / 2) });
    });
    await expectNoScanner(page);
  });
});
