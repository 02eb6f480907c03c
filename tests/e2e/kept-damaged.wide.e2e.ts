/** What this browser kept does not fit: practice begins again, and one sentence says so. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';

async function activateIn(page: Page, language: (typeof languages)[number]): Promise<GuideModel> {
  const guide = new GuideModel(page, language, 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.press('playStore');
  return guide;
}

/** Changes a kept text once, before the page's own scripts read it. */
const damageKept = (page: Page, name: string, change: object): Promise<unknown> =>
  page.evaluate(
    ([key, changed]) => {
      const storage = key.startsWith('ib-key-tab-') ? sessionStorage : localStorage;
      const kept = JSON.parse(storage.getItem(key) ?? '') as { snapshot?: { context: object } };
      const damaged = kept.snapshot
        ? { ...kept, snapshot: { ...kept.snapshot, context: { ...kept.snapshot.context, ...changed } } }
        : { ...kept, ...changed };
      storage.setItem(key, JSON.stringify(damaged));
      return damaged;
    },
    [name, change] as const,
  );

const damageDocument = (page: Page, change: object): Promise<void> =>
  page.evaluate(
    (changed) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ib-key-practice');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('practice', 'readwrite');
          const store = transaction.objectStore('practice');
          const reading = store.get('document');
          reading.onsuccess = () => store.put({ ...(reading.result as object), ...changed }, 'document');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    change,
  );

const kinds: readonly [what: string, damage: (page: Page) => Promise<unknown>][] = [
  [
    'a problem that nobody knows',
    (page) => damageKept(page, 'ib-key-tab-portal-portal', { problem: 'weird' }),
  ],
  ['a user that is no text', (page) => damageKept(page, 'ib-key-tab-portal-portal', { userId: {} })],
  ['a phone without users', (page) => damageKept(page, 'ib-key-phone-phone-android', { users: null })],
  ['a document without practice', (page) => damageDocument(page, { practice: null })],
  ['a document without conditions', (page) => damageDocument(page, { conditions: null })],
  ['a clock that is no number', (page) => damageDocument(page, { conditions: { clockOffset: NaN } })],
];

for (const [at, [what, damage]] of kinds.entries()) {
  const language = languages[at % languages.length] ?? 'en';
  test(`${what} is put aside once, in ${language}`, async ({ page }) => {
    const { problems } = words[language];
    const guide = await activateIn(page, language);
    const address = page.url();
    // A page without practice reads and writes none of it: else the page that is left could find the damage.
    await page.goto(`${language}/about/`);
    await damage(page);
    await page.goto(address);
    await expect(page.getByText(problems.damaged)).toBeVisible();
    await expect(page.getByText(problems.storageLost)).toHaveCount(0);
    await guide.portal.seesScreen('chooseUser');
    await guide.android.seesScreen('home');
    await guide.portal.logIn();
    await page.reload();
    await guide.portal.seesCode();
    await expect(page.getByText(problems.damaged)).toHaveCount(0);
  });
}

test('a picked option that is not there, or none, takes no tick away', async ({ page }) => {
  const guide = await activateIn(page, 'en');
  await guide.expectDone('open-store');
  for (const picked of [null, { entry: 'weird', banner: 7 }]) {
    await page.evaluate((changed) => {
      const all = JSON.parse(localStorage.getItem('ib-key-progress') ?? '') as Record<string, object>;
      const damaged = Object.entries(all).map(([id, kept]) => [id, { ...kept, picked: changed }]);
      localStorage.setItem('ib-key-progress', JSON.stringify(Object.fromEntries(damaged)));
    }, picked);
    await page.reload();
    await guide.expectDone('open-store');
    await expect(page.getByText(words.en.problems.damaged)).toHaveCount(0);
    await guide.portal.seesCode();
  }
});

test('data of the site that is cleared while the page is open leaves no error behind', async ({
  page,
  baseURL,
}) => {
  const guide = await activateIn(page, 'en');
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await guide.portal.press('logOut');
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await guide.portal.logIn();
  await guide.android.press('home');
  await guide.startAgain();
  await guide.portal.logIn();
});
