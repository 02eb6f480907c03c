/**
 * A part of the site that is fetched later does not come: once, for as long as something holds it back, while there is
 * no network, or because the site was updated since the page was opened. The page says which, and one press goes on.
 */
import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

/** What the browser and the page report of what is brought about here. */
test.use({ expectedTrouble: [/Failed to load resource|Failed to fetch dynamically|A part did not come/] });

const guideOn = (page: Page, language: (typeof languages)[number] = 'en') =>
  new GuideModel(page, language, 'activate-android-qr');

/** A part that is fetched later: its file, how a reader meets it, where its absence is said, and what shows that it came. */
type Later = {
  file: RegExp;
  before?: (guide: GuideModel) => Promise<void>;
  meet: (guide: GuideModel) => Promise<void>;
  at: (page: Page) => Locator;
  came: (guide: GuideModel) => Promise<void>;
};

const started = async (guide: GuideModel): Promise<void> => {
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
};
const pressStart = async ({ page }: GuideModel): Promise<void> => page.locator('[data-start]').click();
const inStartState = (page: Page) => page.locator('[data-start-state]');

const whereStarted: Omit<Later, 'file'> = {
  before: (guide) => guide.open(),
  meet: pressStart,
  at: inStartState,
  came: (guide) => guide.expectDevices(),
};
const whereSearched: Omit<Later, 'file'> = {
  before: (guide) => guide.open(),
  meet: async ({ page }) => page.locator('[data-to-search]').click(),
  at: (page) => page.locator('[data-search-failed]'),
  came: ({ page }) => expect(page.getByRole('dialog').getByRole('searchbox')).toBeVisible(),
};

const parts: Readonly<Record<string, Later>> = {
  'the live guide': {
    file: /\/live-guide\.[^/]*js$/,
    ...whereStarted,
  },
  'the devices': {
    file: /\/practice\.[^/]*js$/,
    ...whereStarted,
  },
  'the styles of practice': {
    file: /\/live\.[^/]*css$/,
    ...whereStarted,
  },
  'a device alone': {
    file: /\/practice\.[^/]*js$/,
    meet: async ({ page, language }) => void (await page.goto(`${language}/phone/`)),
    at: inStartState,
    came: ({ android }) => android.seesScreen('home'),
  },
  'the viewfinder': {
    file: /\/ways\.[^/]*js$/,
    before: started,
    meet: ({ android }) => android.goToScanner(),
    at: (page) => page.locator('[data-bench] [role=alert]'),
    came: ({ android }) => expect(android.way('practice')).toBeVisible(),
  },
  'what explains problems': {
    file: /\/help\.[^/]*js$/,
    before: started,
    meet: (guide) => guide.openTrouble(),
    at: (page) => page.locator('details.trouble'),
    came: ({ page, language }) =>
      expect(page.getByLabel(words[language].problems.trouble.nextRequest)).toBeVisible(),
  },
  'the search': {
    file: /\/dialog\.[^/]*js$/,
    ...whereSearched,
  },
  'what the search knows': {
    file: /\/search\.json$/,
    ...whereSearched,
  },
};

for (const [name, { file, before, meet, at, came }] of Object.entries(parts))
  test.describe(`${name}, when it does not come`, () => {
    test('once, is asked for again without a word', async ({ page }) => {
      let refused = 0;
      await page.route(file, (route) => (refused++ === 0 ? route.abort() : route.continue()));
      const guide = guideOn(page);
      await before?.(guide);
      await meet(guide);
      await came(guide);
      expect(refused).toBeGreaterThan(1);
    });

    for (const language of languages)
      test(
        `because something holds it back, is said to be, and comes at one press, in ${language}`,
        turn(language, Object.keys(parts).indexOf(name)),
        async ({ page }) => {
          const guide = guideOn(page, language);
          await page.route(file, (route) => route.abort());
          await before?.(guide);
          await meet(guide);
          await expect(at(page)).toContainText(words[language].site.parts.heldBack);
          await page.unroute(file);
          await at(page).getByRole('button').click();
          await came(guide);
        },
      );

    test('because there is no network, says to check it, and comes at one press', async ({ page }) => {
      const guide = guideOn(page);
      const isOwn = /parts\.json$|\/en\/(?:guides|phone)\/[^.]*$/;
      const goAway = (route: Route) => route.abort('internetdisconnected');
      await page.route(file, goAway);
      await before?.(guide);
      if (before) await page.route(isOwn, goAway);
      else await page.route(/parts\.json$/, goAway);
      await meet(guide);
      await expect(at(page)).toContainText(/check (?:the|your) connection/i);
      await page.unrouteAll();
      await at(page).getByRole('button').click();
      await came(guide);
    });
  });

for (const language of languages)
  test(
    `after an update of the site one press loads the page again, and practice goes on, in ${language}`,
    turn(language),
    async ({ page }) => {
      const guide = guideOn(page, language);
      const ways = /\/ways\.[^/]*js$/;
      await page.route(ways, (route) => route.fulfill({ status: 404 }));
      await started(guide);
      await page.route(/\/guides\/[^.]*$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('.js"', '-new.js"') });
      });
      await guide.android.goToScanner();
      const said = page.getByRole('alert').filter({ hasText: words[language].site.parts.updated });
      await expect(said).toBeVisible();
      await page.unrouteAll();
      await said.getByRole('button').click();
      await expect(guide.android.way('practice')).toBeVisible();
      await guide.portal.seesCode();
    },
  );

test('a server in trouble is not taken for an update: the page is not loaded again', async ({ page }) => {
  const guide = guideOn(page);
  await guide.open();
  await page.route(/\/live-guide\.[^/]*js$/, (route) => route.abort());
  await page.route(/\/guides\/[^.]*$/, (route) => route.fulfill({ status: 503, body: 'Try again later.' }));
  await pressStart(guide);
  await expect(inStartState(page)).toContainText(words.en.site.early.late);
  await page.unrouteAll();
  await inStartState(page).getByRole('button').click();
  await guide.expectDevices();
});

test('a part that is slow is waited for, and the page says so', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/practice\.[^/]*js$/, async (route) => {
    await held;
    await route.continue();
  });
  const guide = guideOn(page);
  await guide.open();
  await pressStart(guide);
  await expect(inStartState(page)).toHaveText(words.en.guide.starting);
  release();
  await guide.expectDevices();
});

test('the devices are brought to a step once the part for it has come', async ({ page }) => {
  let refused = true;
  await page.route(/\/scenario\.[^/]*js$/, (route) => (refused ? route.abort() : route.continue()));
  const guide = guideOn(page);
  await started(guide);
  await guide.bring();
  await expect(page.getByText(words.en.site.parts.heldBack).first()).toBeVisible();
  refused = false;
  await guide.bring();
  await expect(page.getByText(words.en.bench.brought).first()).toBeVisible();
});
