/** A real notification of the page of KB3236: never unasked, shown where it is allowed, explained where it is not. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

type Seen = { asked: number; shown: { title: string; scope: string; state: string | undefined }[] };

const seen = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Notes what the page asks of the browser. A headless browser shows no notification, even where it is allowed. */
async function watch(page: Page, permission?: NotificationPermission): Promise<void> {
  await page.addInitScript((given) => {
    const noted: Seen = { asked: 0, shown: [] };
    Object.assign(window, { seen: noted });
    const ask = window.Notification.requestPermission.bind(window.Notification);
    // Chrome on Android and Safari on iPhone refuse what a page itself makes.
    const refuse = function Notification() {
      throw new TypeError('Illegal constructor');
    } as unknown as typeof Notification;
    refuse.requestPermission = () => {
      noted.asked += 1;
      return given ? Promise.resolve(given) : ask();
    };
    window.Notification = refuse;
    ServiceWorkerRegistration.prototype.showNotification = function (title) {
      noted.shown.push({ title, scope: new URL(this.scope).pathname, state: this.active?.state });
      return Promise.resolve();
    };
  }, permission);
}

for (const language of languages) {
  const { ownNotice } = words[language].site;
  const press = (page: Page) => page.getByRole('button', { name: ownNotice.button }).click();
  const answer = (page: Page) => page.getByRole('status').filter({ hasText: /./ });

  test(
    `a page in ${language} asks only at the press, and shows the notification by a worker where no page may`,
    turn(language),
    async ({ page, context }) => {
      await context.grantPermissions(['notifications']);
      await watch(page);
      await page.goto(`${language}/kb/3236/`);
      await expect(page.getByRole('button', { name: ownNotice.button })).toBeVisible();
      expect(await seen(page)).toEqual({ asked: 0, shown: [] });
      await press(page);
      await expect(answer(page).getByText(ownNotice.sent)).toBeVisible();
      expect(await seen(page)).toEqual({
        asked: 1,
        shown: [{ title: ownNotice.title, scope: '/notice-worker/', state: 'activated' }],
      });
      // The worker has no page, so it stands between no page and the network.
      await page.reload();
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    },
  );

  for (const [permission, outcome] of [
    ['denied', 'refused'],
    ['default', 'unanswered'],
  ] as const) {
    test(
      `a ${permission} permission is explained in ${language}, and nothing is sent`,
      turn(language, 1),
      async ({ page }) => {
        await watch(page, permission);
        await page.goto(`${language}/kb/3236/`);
        await press(page);
        await expect(answer(page).getByText(ownNotice[outcome])).toBeVisible();
        expect(await seen(page)).toEqual({ asked: 1, shown: [] });
      },
    );
  }

  test(`a browser without notifications is explained in ${language}`, turn(language), async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Notification');
    });
    await page.goto(`${language}/kb/3236/`);
    await press(page);
    await expect(answer(page).getByText(ownNotice.unsupported)).toBeVisible();
  });
}
