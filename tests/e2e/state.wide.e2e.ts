/** Where practice is stored, and what happens without storage. */
import { expect, test, watchForTrouble } from './fixtures.ts';
import { launchOnPlainHttp, onPlainHttp } from './camera-film.ts';
import { GuideModel } from './models/guide.model.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { playStep } from './models/play.ts';
import { words } from './models/words.ts';

/** Together these show every screen of both phones that a journey meets, except those of the App Store. */
const reloaded = [
  'activate-android-qr',
  'activate-iphone-qr',
  'add-user-android-code',
  'add-user-iphone-qr',
] as const satisfies readonly JourneyId[];

/** Steps that an earlier one of these journeys has on the same phone are played without a reload. */
const playedBefore = (id: (typeof reloaded)[number]): string[] =>
  reloaded
    .slice(0, reloaded.indexOf(id))
    .filter((other) => journeys[other].cast.phone === journeys[id].cast.phone)
    .flatMap((other) => stepsOf(journeys[other], {}).map((step) => step.id));

for (const id of reloaded) {
  test(`a reload after every act of ${id} goes on in the same state`, async ({ page }) => {
    test.setTimeout(300_000);
    const journey = journeys[id];
    const guide = new GuideModel(page, 'en', id);
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    for (const step of stepsOf(journey, {})) {
      await playStep(guide, step, code, {
        between: async (act) => {
          // A PIN is stored nowhere, and a reload would clear it. The next act checks its own screen.
          if (('type' in act && act.type === 'pinField') || playedBefore(id).includes(step.id)) return;
          await page.reload();
          await expect(page.getByRole('button', { name: words.en.bench.again })).toBeVisible();
        },
      });
      await guide.expectDone(step.id);
    }
    await guide.portal.seesScreen('loggedIn');
  });
}

test('a reload while a submit is under way sends it once', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.openTrouble();
  await page.getByLabel(words.en.problems.trouble.slow).check();
  await guide.android.createPin();
  await guide.android.seesScreen('activating');
  await page.reload();
  await guide.android.seesScreen('activated');
});

test('one of two tabs that redeem a code together wins', async ({ context, page }) => {
  const first = new GuideModel(page, 'en', 'activate-android-code');
  await first.open();
  await first.startPractice();
  await first.portal.logIn();
  const code = await first.portal.code();
  await first.android.goToSessionId();
  const second = new GuideModel(await context.newPage(), 'en', 'activate-android-code');
  await second.open();
  await second.startPractice();
  await second.android.press('ibkrMobile');
  await second.android.press('registerTwoFactor');
  await second.android.press('sessionId');
  for (const { android } of [first, second]) {
    await android.type('codeField', code);
    await android.press('next');
    await android.type('pinField', '4072');
  }
  await Promise.all([first, second].map(({ android }) => android.press('activate')));
  const outcomes = await Promise.all(
    [first, second].map(async ({ android }) => {
      await expect(
        android.region.locator('[data-screen="activated"], [role="alertdialog"]').first(),
      ).toBeVisible();
      return (await android.region.locator('[data-screen="activated"]').count()) > 0
        ? 'activated'
        : 'refused';
    }),
  );
  expect(outcomes.toSorted()).toEqual(['activated', 'refused']);
});

test('a switch of language keeps the step, the running activation, ? and #', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open('?from=mail#find-app');
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.press('playStore');
  await guide.expectDone('open-store');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/guides\/activate-android-code\/\?from=mail#find-app$/);
  const spanish = new GuideModel(page, 'es', 'activate-android-code');
  await spanish.expectDone('open-store');
  await spanish.android.seesScreen('storeHome');
  await spanish.portal.seesCode();
  expect(await spanish.portal.code()).toBe(code);
  // The root now leads to the chosen language.
  await page.goto('./');
  await expect(page).toHaveURL(/\/es\/$/);
});

test('without IndexedDB and localStorage practice works, and says that it is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  const journey = journeys['activate-android-code'];
  const guide = new GuideModel(page, 'en', journey.id);
  await guide.open();
  await guide.startPractice();
  await expect(page.getByText(words.en.problems.storageLost)).toBeVisible();
  const code = { current: '' };
  for (const step of stepsOf(journey, {})) await playStep(guide, step, code);
  await guide.portal.seesScreen('loggedIn');
});

test('with cookies blocked, as Firefox does it, practice works and says that it is not kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get: refuse });
    IDBFactory.prototype.open = refuse;
    globalThis.BroadcastChannel = class {
      constructor() {
        refuse();
      }
    } as unknown as typeof BroadcastChannel;
  });
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await expect(page.getByText(words.en.problems.storageLost)).toBeVisible();
  await guide.portal.logIn();
});

test('storage wiped in use: the portal says so and a login goes on', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    await Promise.all(
      names.map(
        (name) =>
          new Promise<void>((resolve) => {
            const deleting = indexedDB.deleteDatabase(name);
            deleting.onsuccess = () => resolve();
          }),
      ),
    );
    localStorage.clear();
  });
  await page.reload();
  await expect(guide.explanation('session-gone')).toBeVisible();
  await guide.portal.logIn();
});

test('on plain http that is not localhost the whole journey works', async ({ baseURL }) => {
  const browser = await launchOnPlainHttp();
  try {
    const address = onPlainHttp(baseURL ?? '');
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const trouble = await watchForTrouble(context, new URL(address).origin);
    const page = await context.newPage();
    const journey = journeys['activate-android-qr'];
    const guide = new GuideModel(page, 'en', journey.id);
    await guide.open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await guide.startPractice();
    const code = { current: '' };
    for (const step of stepsOf(journey, {})) {
      if (step.id === 'scan') {
        await guide.android.way('camera').click();
        await expect(guide.android.region.getByRole('alert')).toContainText(
          words.en.problems.problem['camera-insecure'].title,
        );
      }
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
    }
    await guide.portal.seesScreen('loggedIn');
    trouble.expectNone();
  } finally {
    await browser.close();
  }
});

test('a hard reload with a second tab open finds the backend as it was', async ({ context, page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  const other = new GuideModel(await context.newPage(), 'en', 'activate-android-code');
  await other.open();
  await other.startPractice();
  const client = await context.newCDPSession(page);
  await client.send('Page.reload', { ignoreCache: true });
  await guide.portal.seesCode();
  expect(await guide.portal.code()).toBe(code);
});

test('"For real" is a checklist of its own, and the home page offers to go on', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await page.getByRole('radio', { name: words.en.guide.real }).check();
  await expect(page.getByText(words.en.guide.realWarningTitle)).toBeVisible();
  await expect(page.getByRole('region', { name: words.en.bench.benchRegion })).toBeHidden();
  for (const id of ['log-in', 'open-store', 'find-app', 'install-app', 'open-app']) {
    await guide.step(id).getByRole('checkbox').check();
  }
  await page.reload();
  await guide.expectDone('open-app');
  await page.goto('en/');
  const resume = page.getByRole('link', { name: /: step 6 of 12/ });
  await resume.click();
  await expect(page).toHaveURL(/#register$/);
});

test('without JavaScript the guide is whole', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('en/guides/activate-android-qr/');
  await expect(
    page.getByRole('heading', { level: 3 }).filter({ hasText: 'Point the phone at the QR code' }),
  ).toBeVisible();
  expect(await page.locator('section.step').count()).toBe(14);
  expect(await page.locator('section.step figure').count()).toBe(14);
  await page
    .getByText(/An error has occurred/)
    .first()
    .click();
  await expect(page.getByText('it has two possible causes')).toBeVisible();
  await context.close();
});

test('the reader’s answer still holds after another tab has started practice again', async ({
  page,
  context,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-qr');
  await guide.open();
  await guide.pick('banner', 'app');
  await guide.startPractice();
  await expect(guide.iphone.button('ibkrMobile')).toBeVisible();
  await guide.portal.logIn();
  const other = await context.newPage();
  await other.goto('en/phone/?platform=iphone');
  await other.getByRole('button', { name: words.en.bench.again }).click();
  await expect(other.getByRole('status').filter({ hasText: words.en.bench.againDone })).toBeVisible();
  // The portal of this tab notices that its session is gone, and the phone is a new one.
  await guide.portal.seesScreen('chooseUser');
  await expect(guide.iphone.button('ibkrMobile')).toBeVisible();
});
