/** A press counts from the moment at which a control looks pressable, even while its script is loading. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeFindings, test, watchForShifts } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';
import search from '../../content/en/strings/search.json' with { type: 'json' };
import site from '../../content/en/strings/site.json' with { type: 'json' };
import sitio from '../../content/es/strings/site.json' with { type: 'json' };

const guide = 'en/guides/activate-android-qr/';
const { guide: said } = words.en;
const scripts = /\/_astro\/.*\.js$/;
const told = (page: Page) => page.getByRole('status').getByText(site.early.wait);

/** Opens a page whose scripts wait. @returns a function that lets the scripts come. */
async function openWithoutScripts(page: Page, address: string) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  return release;
}

/** The button that starts practice: on a phone, the one in the bar at the bottom. */
const startOn = (page: Page) =>
  new GuideModel(page, 'en', 'activate-android-qr').isSmall()
    ? page.getByRole('navigation', { name: said.stepBar }).getByRole('button', { name: said.start })
    : page.getByRole('main').getByRole('button', { name: said.start });

test('on a line of 400 kbit/s a press before the script has loaded starts practice', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytesPerSecond = 400_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  const release = await openWithoutScripts(page, guide);
  await startOn(page).click();
  release();
  await new GuideModel(page, 'en', 'activate-android-qr').expectDevices({ timeout: 60_000 });
  await expect(told(page)).toBeHidden();
});

test.describe('before the script has loaded', () => {
  test('a press that starts practice is remembered, acknowledged without moving anything, and done once', async ({
    page,
  }) => {
    const shifts = await watchForShifts(page);
    const release = await openWithoutScripts(page, guide);
    const start = startOn(page);
    await start.click();
    await expect(told(page)).toBeVisible();
    await expect(start).toHaveAttribute('aria-busy', 'true');
    await expectNoAxeFindings(page, 'a page on which a press waits');
    // A reader in doubt presses again.
    await start.click();
    await shifts.expectNone();
    release();
    await new GuideModel(page, 'en', 'activate-android-qr').expectDevices();
    await expect(told(page)).toBeHidden();
    if (new GuideModel(page, 'en', 'activate-android-qr').isSmall()) {
      await page.goBack();
      await expect(page.locator('[data-open-bench]')).not.toHaveAttribute('aria-busy');
    }
  });

  test('a search is remembered, also by Enter and with what was typed', async ({ page }) => {
    const release = await openWithoutScripts(page, 'en/');
    await page.getByRole('main').getByRole('searchbox').fill('KB2260');
    await page.keyboard.press('Enter');
    await expect(told(page)).toBeVisible();
    release();
    const dialog = page.getByRole('dialog', { name: search.title });
    await expect(dialog.getByRole('link').first()).toContainText('KB2260');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('');
  });

  for (const way of ['Click', 'Control+K', 'Meta+k', '/'])
    test(`a press that opens the search of the header is remembered: ${way}`, async ({ page }) => {
      const release = await openWithoutScripts(page, guide);
      if (way === 'Click') await page.getByRole('button', { name: search.openKeys }).click();
      else await page.keyboard.press(way);
      await expect(told(page)).toBeVisible();
      release();
      await expect(page.getByRole('dialog', { name: search.title })).toBeVisible();
    });

  test('no key is remembered that means something else or was switched off', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('ib-key-slash', 'off'));
    const release = await openWithoutScripts(page, 'en/');
    const field = page.getByRole('main').getByRole('searchbox');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+Backspace');
    await expect(told(page)).toBeHidden();
    await page.evaluate(() => localStorage.clear());
    await field.fill('24');
    await page.keyboard.press('/');
    await expect(field).toHaveValue('24/');
    release();
    await expect(told(page)).toBeHidden();
    await expect(page.getByRole('dialog', { name: search.title })).toBeHidden();
  });

  test('a press that changes the colors is remembered', async ({ page }) => {
    const release = await openWithoutScripts(page, guide);
    await page.getByRole('button', { name: site.theme }).click();
    release();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('the choice of how to use a guide is remembered', async ({ page }) => {
    const release = await openWithoutScripts(page, guide);
    const real = page.getByRole('radio', { name: said.real });
    // On a phone the bar may cover the radio button; the keyboard reaches the button wherever it is.
    await real.press('Space');
    await expect(told(page)).toBeVisible();
    release();
    await expect(page.locator('body')).toHaveAttribute('data-mode', 'real');
    await expect(real).toBeChecked();
    await page.reload();
    await expect(real).toBeChecked();
  });

  test('a switch of language is remembered, with the query and the fragment of the address', async ({
    page,
  }) => {
    const release = await openWithoutScripts(page, `${guide}?from=mail#scan`);
    await page.getByRole('link', { name: 'Español' }).click();
    release();
    await expect(page).toHaveURL(/\/es\/guides\/activate-android-qr\/\?from=mail#scan$/);
  });

  test('a link that is pressed for a new tab opens there at once', async ({ page, context }) => {
    await openWithoutScripts(page, guide);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Español' }).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(async () => new URL((await opened).url()).pathname).toContain('/es/guides/');
    await expect(told(page)).toBeHidden();
  });

  test('presses of two controls by keyboard are remembered in their order, in Spanish', async ({ page }) => {
    const release = await openWithoutScripts(page, 'es/guides/activate-android-qr/');
    const inSpanish = page.getByRole('status').getByText(sitio.early.wait);
    await page.getByRole('button', { name: sitio.theme }).press('Enter');
    await expect(inSpanish).toBeVisible();
    await page.getByRole('radio', { name: words.es.guide.practise }).press('ArrowRight');
    release();
    await expect(page.locator('body')).toHaveAttribute('data-mode', 'real');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(inSpanish).toBeHidden();
  });

  test('the message covers neither the pressed control nor the one in focus', async ({ page }) => {
    const release = await openWithoutScripts(page, guide);
    const coversNothingOf = async (control: Locator) => {
      const rows = async (box: Locator) => {
        const { y, height } = (await box.boundingBox()) ?? { y: 0, height: 0 };
        return { top: y, bottom: y + height };
      };
      const [said, pressed] = [await rows(told(page)), await rows(control)];
      expect(said.bottom <= pressed.top || said.top >= pressed.bottom).toBe(true);
    };
    const height = page.viewportSize()?.height ?? 0;
    for (const control of [page.locator('.mode label').last(), startOn(page), page.locator('[data-start]')])
      for (const at of [0.15, 0.3, 0.45, 0.6, 0.75]) {
        // The middle of the control is scrolled to this height.
        await control.evaluate((element, to) => {
          const { y, height } = element.getBoundingClientRect();
          scrollBy({ top: y + height / 2 - to, behavior: 'instant' });
        }, at * height);
        await control.click();
        await coversNothingOf(control);
      }
    const search = page.getByRole('searchbox').or(page.getByRole('button', { name: site.theme }));
    await search.first().focus();
    await coversNothingOf(search.first());
    const foot = page.getByRole('contentinfo').getByRole('link').first();
    await foot.focus();
    await coversNothingOf(foot);
    release();
    await expect(told(page)).toBeHidden();
  });

  test('a link to another guide is remembered, and leads to the step in hand', async ({ page }) => {
    await page.goto(guide);
    const ticks = ['log-in', 'open-store', 'find-app'];
    for (const id of ticks) await page.locator(`#${id}`).getByRole('checkbox').check();
    await expect(page.locator('[data-sum]')).toContainText('3');
    const release = await openWithoutScripts(page, guide);
    await page.getByRole('link', { name: said.otherWay.code, exact: true }).click();
    release();
    await expect(page).toHaveURL(/\/activate-android-code\/#install-app$/);
  });

  test('the answers of the home page are remembered, and its cards lead on from the start', async ({
    page,
  }) => {
    const release = await openWithoutScripts(page, 'en/');
    const card = page.locator('[data-card="iphone"]');
    await expect(card).toHaveAttribute('href', /activate-iphone-qr\/$/);
    for (const option of ['add-user', 'code'] as const)
      await page.getByRole('radio', { name: site.home.option[option] }).check({ force: true });
    await expect(told(page)).toBeVisible();
    release();
    await expect(card).toHaveAttribute('href', /add-user-iphone-code\/$/);
    await expect(page.getByRole('radio', { name: site.home.option.code })).toBeChecked();
    await expect(told(page)).toBeHidden();
  });

  test('a message that is typed is remembered', async ({ page }) => {
    const release = await openWithoutScripts(page, 'en/troubleshoot/');
    const box = page.getByLabel(search.troubleshoot.field);
    await box.fill('an error has occurred');
    await expect(told(page)).toBeVisible();
    release();
    await expect(page.locator('[data-ask-answers]').getByRole('link').first()).toContainText(
      words.en.app.error,
    );
    await expect(box).toHaveValue('an error has occurred');
    await expect(box).not.toHaveAttribute('aria-busy');
    await expect(told(page)).toBeHidden();
  });
});

test.describe('when the script never loads', () => {
  test.use({ expectedTrouble: [/Failed to load resource/] });
  const late = (page: Page) => page.getByRole('status').getByText(site.early.late);

  test('the page says so after a press and shows a way on, and links still lead to their pages', async ({
    page,
  }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto(`${guide}?from=mail`);
    await expect(late(page)).toBeHidden();
    await startOn(page).click();
    await expect(late(page)).toBeVisible();
    await expect(told(page)).toBeHidden();
    await page.unroute(scripts);
    await late(page).getByRole('link', { name: site.early.again }).click();
    await expect(late(page)).toBeHidden();
    await startOn(page).click();
    await new GuideModel(page, 'en', 'activate-android-qr').expectDevices();
    await expect(page).toHaveURL(/\?from=mail/);

    await page.route(scripts, (route) => route.abort());
    await page.goto(guide);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL(/\/es\/guides\/activate-android-qr\/$/);
  });

  test('a link that waited for the script leads on without it, and leaves no message on a page that Back may show', async ({
    page,
  }) => {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    await page.route(scripts, async (route) => {
      await ended;
      await route.abort();
    });
    // The answer "No content" leaves the reader on the page.
    await page.route(/\/es\/guides\//, (route) => route.fulfill({ status: 204 }));
    await page.goto(guide, { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: 'Español' });
    await link.click();
    await expect(told(page)).toBeVisible();
    const asked = page.waitForRequest(/\/es\/guides\//);
    end();
    await asked;
    await expect(told(page)).toBeHidden();
    await expect(late(page)).toBeHidden();
    await expect(link).not.toHaveAttribute('aria-busy');
  });

  test('the page reports a long wait after a press, and the press counts if the script comes after all', async ({
    page,
  }) => {
    await page.clock.install();
    const release = await openWithoutScripts(page, guide);
    await startOn(page).click();
    await expect(told(page)).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(late(page)).toBeVisible();
    release();
    await new GuideModel(page, 'en', 'activate-android-qr').expectDevices();
    await expect(late(page)).toBeHidden();
  });
});
