/** Storage that is lost, full, old or from another time: practice goes on, or starts again in one press. */
import type { Page } from '@playwright/test';
import { practiceVersion } from '../../src/enrolment/practice.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

async function open(page: Page, language: (typeof languages)[number] = 'en'): Promise<GuideModel> {
  const guide = new GuideModel(page, language, 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  return guide;
}

async function activate(guide: GuideModel): Promise<void> {
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.android.createPin();
  await guide.android.seesScreen('activated');
}

test('back and forward between pages find the devices as they were', async ({ page }) => {
  const guide = await open(page);
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.goToSessionId();
  await page.goto('en/about/');
  await page.goBack();
  await guide.android.seesScreen('sessionId');
  expect(await guide.portal.code()).toBe(code);
  await page.goForward();
  await page.goBack();
  await guide.portal.seesCode();
  await guide.android.seesScreen('sessionId');
});

for (const language of languages) {
  test(
    `practice kept by an older version is replaced, and the page says so, in ${language}`,
    turn(language),
    async ({ page }) => {
      const guide = await open(page, language);
      await activate(guide);
      await page.evaluate(
        async ([version]) => {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open('ib-key-practice');
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(new Error('not opened'));
          });
          await new Promise((resolve) => {
            const transaction = database.transaction('practice', 'readwrite');
            const store = transaction.objectStore('practice');
            const reading = store.get('document');
            reading.onsuccess = () => store.put({ ...(reading.result as object), version }, 'document');
            transaction.oncomplete = resolve;
          });
          database.close();
          for (const storage of [localStorage, sessionStorage])
            for (const [key, text] of Object.entries(storage) as [string, string][])
              if (/^ib-key-(phone|tab)-/.test(key) && text.startsWith('{'))
                storage.setItem(key, JSON.stringify({ ...(JSON.parse(text) as object), version }));
        },
        [practiceVersion - 1] as const,
      );
      await page.reload();
      await expect(page.getByText(words[language].problems.renewed)).toBeVisible();
      await guide.portal.seesScreen('chooseUser');
      await guide.android.seesScreen('home');
      await expect(guide.android.button('ibkrMobile')).toHaveCount(0);
      await activate(guide);
      await page.reload();
      await expect(page.getByText(words[language].problems.renewed)).toHaveCount(0);
    },
  );
}

test('full storage: practice goes on in memory and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  const guide = await open(page);
  await activate(guide);
  await expect(page.getByText(words.en.problems.storageLost)).toBeVisible();
});

test('a store that another page keeps locked: practice goes on in memory and says that it is not kept', async ({
  page,
  context,
}) => {
  const guide = await open(page);
  await guide.portal.logIn();
  const other = await context.newPage();
  await other.goto('en/about/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ib-key-practice');
        opening.onsuccess = () => {
          const store = opening.result.transaction('practice', 'readwrite').objectStore('practice');
          // A transaction with one request after another never ends.
          const ask = (): void => void (store.count().onsuccess = ask);
          ask();
          resolve();
        };
      }),
  );
  await expect(page.getByText(words.en.problems.storageLost)).toHaveCount(0);
  await guide.android.press('playStore');
  await guide.portal.press('logOut');
  await expect(page.getByText(words.en.problems.storageLost)).toBeVisible();
  await guide.portal.logIn('practice-joint');
});

test('a clock that is set back breaks nothing', async ({ page }) => {
  const now = new Date('2026-11-25T12:00:00Z');
  await page.clock.setSystemTime(now);
  const guide = await open(page);
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await page.clock.setSystemTime(new Date(now.getTime() - 3 * 86_400_000));
  await page.reload();
  await guide.portal.seesCode();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.android.createPin();
  await guide.android.seesScreen('activated');
});

test('a backend that is silent for ten seconds is given up, with one press to go on', async ({ page }) => {
  const guide = await open(page);
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.makeGoWrong('silent');
  await guide.android.createPin();
  await guide.android.seesScreen('activating');
  await expect(guide.explanation('no-answer')).toBeVisible();
  await guide.repair('tryAgain');
  await guide.android.seesScreen('activated');
});

test('a code that a newer code has replaced is refused, and a fresh code helps', async ({
  page,
  context,
}) => {
  const guide = await open(page);
  await guide.portal.logIn();
  const old = await guide.portal.code();
  const other = new GuideModel(await context.newPage(), 'en', 'activate-android-code');
  await other.open();
  await other.startPractice();
  await other.portal.logIn();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', old);
  await guide.android.press('next');
  await guide.android.createPin();
  await guide.android.seesError();
  await expect(guide.explanation('code-replaced')).toBeVisible();
  await guide.repair('freshCode');
  await expect.poll(() => guide.portal.code()).not.toBe(old);
});

test('the last minute of a code is announced, and one press gives more time without losing what is typed', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') });
  const guide = await open(page);
  await guide.portal.logIn();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', 'PA');
  for (const seconds of [60, 20]) {
    await page.clock.fastForward(seconds === 60 ? 9 * 60_000 + 1000 : 40_000);
    await expect(guide.portal.beside.getByRole('status').filter({ hasText: String(seconds) })).toBeAttached();
  }
  await guide.portal.press('extend');
  await expect(guide.portal.beside.getByText(/9:5\d|10:00/)).toBeVisible();
  await expect(guide.android.field('codeField')).toHaveValue('PA');
});
