/** The search, from the key that opens it to the place it leads to. tests/unit/search/ checks the results. */
import type { Page, Response } from '@playwright/test';
import limits from '../budgets.json' with { type: 'json' };
import { words } from './models/words.ts';
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import en from '../../content/en/strings/search.json' with { type: 'json' };
import es from '../../content/es/strings/search.json' with { type: 'json' };
import site from '../../content/en/strings/site.json' with { type: 'json' };

const guide = (language: string): string => `${language}/guides/activate-android-qr/`;
const dialogOf = (page: Page, { title }: typeof en) => page.getByRole('dialog', { name: title });
const fieldOf = (page: Page, texts: typeof en) => dialogOf(page, texts).getByRole('searchbox');

const dialogFile = '**/dialog.*.js';
const judgeFile = '**/private-text*.js';
const pageFiles = '**/*.pf_fragment';
const indexFiles = '**/*.pf_index';

/** Holds back answers from an address until `release` is called: they then continue, or are aborted. */
async function hold(page: Page, url: string, then: 'continue' | 'abort' = 'continue') {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route[then]();
  });
  return { asked: page.waitForRequest(url), release: resolve };
}

const sizeOf = async (responses: readonly Response[]): Promise<number> => {
  const sizes = await Promise.all(
    responses.map(async (response) => (await response.request().sizes()).responseBodySize),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

test('the search opens by keyboard, answers a message with slips, and gives the focus back; nothing is fetched before', async ({
  page,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(guide('en'), { waitUntil: 'networkidle' });
  expect(responses.filter((response) => /pagefind|search[.]json/.test(response.url()))).toEqual([]);

  const button = page.getByRole('button', { name: en.openKeys });
  await button.focus();
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page, en)).toBeFocused();
  await page.keyboard.type('an eror has ocurred plese try');
  const dialog = dialogOf(page, en);
  await expect(dialog.getByRole('status')).toHaveText(/\d+ result/);
  await expect(dialog.getByRole('link').first()).toContainText(words.en.app.error);
  await expectNoAxeFindings(page, 'search with an answer', 'dialog');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe('a link to a search', () => {
  const text = 'no push notification';
  const first = (page: Page) => dialogOf(page, en).getByRole('link').first();

  test('opens the search; a reload and Back show the search again, Forward and Escape leave it', async ({
    page,
  }) => {
    await page.goto(`en/about/?q=${encodeURIComponent(text)}`);
    await expect(fieldOf(page, en)).toHaveValue(text);
    await expect(first(page)).toBeVisible();
    await page.reload();
    await expect(fieldOf(page, en)).toHaveValue(text);
    await first(page).click();
    await expect(page).not.toHaveURL(/[?]q=/);
    await page.goBack();
    await expect(page).toHaveURL(/about[/][?]q=no[+]push[+]notification$/);
    await expect(fieldOf(page, en)).toHaveValue(text);
    await expect(first(page)).toBeVisible();
    await page.goForward();
    await expect(dialogOf(page, en)).toBeHidden();
    await expect(page).not.toHaveURL(/[?]q=/);
    await page.goBack();
    await expect(fieldOf(page, en)).toHaveValue(text);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page, en)).toBeHidden();
    await expect(page).toHaveURL(/about[/]$/);
  });

  test('is made by typing, and Back leads to it from a hit on the same page', async ({ page }) => {
    await page.goto('en/troubleshoot/');
    await page.keyboard.press('/');
    await fieldOf(page, en).fill('an error has occurred');
    await expect(page).toHaveURL(/[?]q=an[+]error[+]has[+]occurred$/);
    await fieldOf(page, en).press('Enter');
    await expect(page).toHaveURL(/troubleshoot[/]#problem-error-occurred$/);
    await expect(dialogOf(page, en)).toBeHidden();
    await page.goBack();
    await expect(fieldOf(page, en)).toHaveValue('an error has occurred');
    await expect(first(page)).toContainText(words.en.app.error);
  });

  test('is not made of a text that may hold a secret', async ({ page }) => {
    await page.goto('en/about/');
    await page.keyboard.press('/');
    const status = dialogOf(page, en).getByRole('status');
    await fieldOf(page, en).fill(text);
    await expect(page).toHaveURL(/[?]q=/);
    await fieldOf(page, en).fill('i forgot, my pin is banana');
    await expect(status).toHaveText(/\d+ result/);
    await expect(page).toHaveURL(/about[/]$/);
  });

  test('that holds a secret opens the search without the secret', async ({ page }) => {
    await page.goto(`en/about/?q=${encodeURIComponent('https://example.com/activate?session=abc')}`);
    await expect(dialogOf(page, en).getByText(en.privateText)).toBeVisible();
    await expect(fieldOf(page, en)).toHaveValue('');
    await expect(page).toHaveURL(/about[/]$/);
  });
});

test('a result shows what its page says in whole sentences', async ({ page }) => {
  await page.goto('en/about/?q=magnifying+glass');
  const step = dialogOf(page, en)
    .getByRole('link', { name: /^Step 3: Search/ })
    .first();
  await expect(step).toContainText('In the search bar, type IBKR Mobile, then tap the magnifying glass.');
  await expect(step.locator('mark').first()).toHaveText(/magnifying/);
});

test('a question in Spanish leads to its problem, opened, for few bytes', async ({ page }) => {
  await page.goto(guide('es'), { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  // The answer does not wait for the index of the pages: all else that comes by then is for the answer.
  const index = await hold(page, '**/pagefind/**');
  // What the answer is made from is asked for while the script of the search is still on its way, and once.
  const script = await hold(page, '**/_astro/dialog.*.js');
  const data = ['es/search.json', 'search-model.json'].map((file) => page.waitForRequest(`**/${file}`));
  // All is typed in one go: keys that come before the search has loaded are not lost.
  await page.keyboard.type('/no puedo escanear el codigo');
  await Promise.all(data);
  script.release();
  await expect(dialogOf(page, es).getByRole('link').first()).toContainText('El móvil no lee el código QR');
  await index.asked;
  const bytes = await sizeOf(responses);
  const addresses = responses.map((response) => response.url());
  expect(addresses).toEqual([...new Set(addresses)]);
  // A browser asks an HTTP/1.1 server for six files at a time: a seventh would come a way there and back later.
  expect(addresses.length, addresses.join('\n')).toBeLessThanOrEqual(6);
  index.release();
  await expect(dialogOf(page, es).getByRole('status')).toHaveText(/\d+ resultado/);
  console.log(`  ${(bytes / 1000).toFixed(1)} kB, at most ${limits.firstAnswerBytes / 1000} kB`);
  expect(bytes).toBeLessThanOrEqual(limits.firstAnswerBytes);
  await expect(dialogOf(page, es).getByRole('link').first()).toContainText('El móvil no lee el código QR');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/es\/troubleshoot\/#problem-code-not-read$/);
  await expect(page.locator('#problem-code-not-read')).toHaveAttribute('open');
});

test('the arrow keys lead to a result, and the result leads to its step', async ({ page }) => {
  await page.goto('en/about/');
  await page.keyboard.press('/');
  await fieldOf(page, en).fill('glass');
  const step = dialogOf(page, en)
    .getByRole('link', { name: /^Step 3: Search/ })
    .first();
  await expect(step).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(step).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en\/guides\/activate-android-\w+\/#find-app$/);
});

test('a search without a result shows where to go on, and clears what may be private', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('main').getByRole('searchbox').fill('xyzzy');
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page, en);
  await expect(dialog.getByRole('status')).toHaveText(en.nothing);
  await expect(dialog.getByRole('link', { name: en.help.troubleshoot })).toBeVisible();
  await expect(dialog.getByText(en.support)).toBeVisible();
  await fieldOf(page, en).fill('otpauth://totp/x?secret=JBSWY3DPEHPK3PXP');
  await expect(dialog.getByText(en.privateText)).toBeVisible();
  await expect(fieldOf(page, en)).toHaveValue('');
});

test.describe('Enter before the answer is there', () => {
  test('waits for the answer to the text in the field, and never follows an older one', async ({ page }) => {
    await page.goto('en/about/');
    const judge = await hold(page, judgeFile);
    await page.keyboard.press('/');
    const field = fieldOf(page, en);
    await field.fill('KB2260');
    await expect(dialogOf(page, en).getByRole('link').first()).toContainText('KB2260');
    await field.fill('Message: an error has occurred');
    await judge.asked;
    await field.press('Enter');
    await expect(field).toBeFocused();
    judge.release();
    await expect(page).toHaveURL(/en\/troubleshoot\/#problem-error-occurred$/);
  });

  test('waits for the pages if the look-up has no answer', async ({ page }) => {
    await page.goto('en/about/');
    const pages = await hold(page, pageFiles);
    await page.keyboard.press('/');
    const field = fieldOf(page, en);
    await field.fill('glass');
    await field.press('Enter');
    await pages.asked;
    await expect(dialogOf(page, en).getByRole('link')).toHaveCount(0);
    pages.release();
    await expect(page).toHaveURL(/en\/guides\/activate-android-\w+\//);
  });

  test('is forgotten when the reader types on, and leads nowhere when nothing is found', async ({ page }) => {
    await page.goto('en/about/');
    const pages = await hold(page, pageFiles);
    await page.keyboard.press('/');
    const field = fieldOf(page, en);
    await field.fill('magnifying glas');
    await field.press('Enter');
    await pages.asked;
    await field.fill('magnifying glass');
    pages.release();
    const dialog = dialogOf(page, en);
    await expect(dialog.getByRole('link', { name: /^Step 3: Search/ }).first()).toBeVisible();

    await field.fill('xyzzy');
    await field.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(en.nothing);
    await field.press('Enter');
    await expect(dialog.getByRole('link', { name: en.help.home })).toBeVisible();
    expect(page.url()).toMatch(/en\/about\/[?]q=xyzzy$/);
  });
});

test.describe('without the network for a while', () => {
  // The browser reports what this test lets fail as an error.
  test.use({ expectedTrouble: [/net::ERR_FAILED|Failed to load the index chunk/] });

  test('a search that does not load can be asked for again, with what was typed', async ({ page }) => {
    await page.goto('en/');
    await page.route(dialogFile, (route) => route.abort());
    await page.getByRole('searchbox').fill('an error has occurred');
    await page.keyboard.press('Enter');
    const failed = page.getByRole('alert');
    await expect(failed).toContainText(site.parts.heldBack);
    await page.unroute(dialogFile);
    await failed.getByRole('button', { name: site.early.again }).click();
    await expect(fieldOf(page, en)).toHaveValue('an error has occurred');
    await expect(dialogOf(page, en).getByRole('link').first()).toContainText(words.en.app.error);
    await expect(failed).toBeHidden();
  });

  test('a text that could not be checked for secrets is cleared, and an older text changes nothing', async ({
    page,
  }) => {
    await page.goto('en/about/');
    await page.keyboard.press('/');
    const dialog = dialogOf(page, en);
    const field = fieldOf(page, en);
    await expect(dialog.getByRole('heading', { name: en.start })).toBeVisible();
    const judge = await hold(page, judgeFile, 'abort');
    const noticed = page.waitForEvent('console', (message) => message.type() === 'warning');
    await field.fill('Message: an error');
    await judge.asked;
    await field.fill('an error has occurred');
    const answer = dialog.getByRole('link').first();
    await expect(answer).toContainText(words.en.app.error);
    judge.release();
    await noticed;
    await expect(field).toHaveValue('an error has occurred');
    await expect(answer).toContainText(words.en.app.error);

    await field.fill('Message: an error');
    await expect(field).toHaveValue('');
    await expect(dialog.getByText(en.privateText)).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(en.failed);

    await page.unroute(judgeFile);
    await field.fill('Message: an error has occurred');
    await expect(answer).toContainText(words.en.app.error);
  });

  test('the page of problems keeps its answer when the answer to an older text fails', async ({ page }) => {
    await page.goto('en/troubleshoot/');
    const judge = await hold(page, judgeFile, 'abort');
    const noticed = page.waitForEvent('console', (message) => message.type() === 'warning');
    const field = page.getByRole('textbox', { name: en.troubleshoot.field });
    await field.fill('Message: an error');
    await judge.asked;
    await field.fill('an error has occurred');
    const answer = page.getByRole('main').getByRole('link', { name: /^Message/ });
    await expect(answer).toContainText(words.en.app.error);
    judge.release();
    await noticed;
    await expect(answer).toContainText(words.en.app.error);

    await field.fill('Message: an error');
    await expect(page.getByRole('main').getByText(en.failed).first()).toBeVisible();
  });

  const listIn = (page: Page) => {
    const dialog = dialogOf(page, en);
    return {
      status: dialog.getByRole('status'),
      links: dialog.getByRole('link'),
      retry: dialog.getByRole('button', { name: en.retry }),
      more: dialog.getByRole('button', { name: en.more }),
    };
  };

  test('further results that do not load can be asked for again', async ({ page }) => {
    await page.goto('en/about/');
    const { status, links, retry, more } = listIn(page);
    let fetched = 0;
    await page.route(pageFiles, (route) => ((fetched += 1) > 1 ? route.abort() : route.continue()));
    await page.keyboard.press('/');
    await fieldOf(page, en).fill('notification');
    await expect(retry).toBeVisible();
    await expect(status).toHaveText(en.failed);
    await expect(fieldOf(page, en)).toBeFocused();
    const first = await links.count();
    expect(first).toBeGreaterThan(0);
    await page.unroute(pageFiles);
    await retry.press('Enter');
    await expect(links.nth(first)).toBeFocused();
    await expect(retry).toBeHidden();
    await expect(more).toBeVisible();
    await expect(status).toHaveText(/\d+ results/);
  });

  test('an index that does not load is not shown as “nothing found”, and can be asked for again', async ({
    page,
  }) => {
    await page.goto('en/about/');
    const { status, links, retry } = listIn(page);
    await page.route(indexFiles, (route) => route.abort());
    await page.keyboard.press('/');
    await fieldOf(page, en).fill('notification');
    await expect(status).toHaveText(en.failed);
    await page.unroute(indexFiles);
    await retry.press('Enter');
    await expect(status).toHaveText(/\d+ results/);
    await expect(links.first()).toBeVisible();
  });

  test('more results can be asked for again, and the loaded ones stay', async ({ page }) => {
    await page.goto('en/about/');
    const { status, links, retry, more } = listIn(page);
    await page.keyboard.press('/');
    await fieldOf(page, en).fill('notification');
    await expect(more).toBeVisible();
    const some = await links.count();
    await page.route(pageFiles, (route) => route.abort());
    await more.press('Enter');
    await expect(retry).toBeFocused();
    await expect(status).toHaveText(en.failed);
    const failedAgain = page.waitForEvent('console', (message) => message.type() === 'warning');
    await retry.press('Enter');
    await failedAgain;
    await expect(retry).toBeFocused();
    await expect(links).toHaveCount(some);
    await page.unroute(pageFiles);
    await retry.press('Enter');
    await expect(links.nth(some)).toBeFocused();
    await expect(status).toHaveText(/\d+ results/);
    await expect(retry).toBeHidden();
    await expect(more).toBeHidden();
  });
});

test('the page of problems answers while the reader types, and keeps nothing', async ({ page }) => {
  await page.goto('en/troubleshoot/');
  const field = page.getByRole('textbox', { name: en.troubleshoot.field });
  await field.fill('Se ha producido un eror');
  const answer = page.getByRole('main').getByRole('link', { name: /^Message/ });
  await expect(answer).toContainText(words.es.app.error);
  await answer.click();
  await expect(page.locator('#problem-error-occurred')).toHaveAttribute('open');
  await field.fill('https://example.com/activate#secret');
  await expect(page.getByText(en.privateText).first()).toBeVisible();
  await expect(field).toHaveValue('');
  expect(page.url()).not.toContain('secret');
});

test('an entry of the same page opens, even if the address names the entry already', async ({ page }) => {
  await page.goto('en/troubleshoot/#problem-error-occurred');
  const entry = page.locator('#problem-error-occurred');
  await expect(entry).toHaveAttribute('open');
  await entry.locator('summary').click();
  await expect(entry).not.toHaveAttribute('open');
  await page.keyboard.press('Control+k');
  await fieldOf(page, en).fill('an error has occurred');
  await expect(dialogOf(page, en).getByRole('link').first()).toContainText(words.en.app.error);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page, en)).toBeHidden();
  await expect(entry).toHaveAttribute('open');
  await expect(entry.locator('summary')).toBeInViewport();
});

test.describe('a wrong address', () => {
  // The browser reports the status that this test asks for as an error.
  test.use({ expectedTrouble: [/status of 404/] });

  test('is answered with the page that it may have meant', async ({ page }) => {
    await page.goto('en/guides/activate-adroid-qr/');
    await page
      .getByRole('region', { name: en.perhaps })
      .getByRole('link', { name: /Android with the QR code/ })
      .click();
    await expect(page).toHaveURL(/en\/guides\/activate-android-qr\/$/);
  });

  for (const address of ['en/KB2260', 'en/kb2260x', 'en/2260', 'article/2260', 'en/kb%202260'])
    test(`is recognized by the number of its article: ${address}`, async ({ page }) => {
      await page.goto(address);
      if (/[/]kb[/]2260[/]$/.test(page.url())) return;
      await expect(page.getByRole('region', { name: en.perhaps }).getByRole('link').first()).toHaveAttribute(
        'href',
        /en[/]kb[/]2260[/]$/,
      );
    });

  test('that resembles no page gets no unrelated suggestion', async ({ page }) => {
    await page.goto('en/practice-user/');
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('region', { name: en.perhaps })).toBeHidden();
  });
});

test('a question about danger, in mixed languages, is answered first with what to do at once', async ({
  page,
}) => {
  await page.goto('en/about/');
  await page.keyboard.press('/');
  await fieldOf(page, en).fill('help me llego un login request que yo no pedi');
  const answer = dialogOf(page, en).getByRole('link').first();
  await expect(answer).toHaveAttribute('href', /en\/locked-out\/#at-once$/);
  await fieldOf(page, en).press('Enter');
  await expect(page).toHaveURL(/en\/locked-out\/#at-once$/);
});

test('for a question that no page answers, the search says so, names who can answer, and calls nothing an answer', async ({
  page,
}) => {
  await page.goto('en/about/');
  await page.keyboard.press('/');
  await fieldOf(page, en).fill('where do i find my dividend tax statement');
  const dialog = dialogOf(page, en);
  await expect(dialog.getByText(en.noPage)).toBeVisible();
  await expect(dialog.getByRole('link', { name: en.person })).toHaveAttribute(
    'href',
    /en\/locked-out\/#call$/,
  );
  await expect(dialog.getByRole('heading', { name: en.answers, exact: true })).toHaveCount(0);
});
