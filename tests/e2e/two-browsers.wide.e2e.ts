/**
 * The portal in one browser, the phone in another with its own storage: only light and digits pass between.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { devices } from '@playwright/test';
import { jpegOfElement, launchWithFilm, makeStill, newFilm, readQr } from './camera-film.ts';
import { expect, test, watchForTrouble } from './fixtures.ts';
import { laterParts } from './later-parts.ts';
import { AndroidModel } from './models/android.model.ts';
import { GuideModel } from './models/guide.model.ts';
import { IphoneModel } from './models/iphone.model.ts';
import { languages, words } from './models/words.ts';

const likePhone = ({ viewport, userAgent, deviceScaleFactor }: (typeof devices)[string]) =>
  ({
    viewport,
    userAgent,
    deviceScaleFactor,
    isMobile: true,
    hasTouch: true,
    reducedMotion: 'reduce',
  }) as const;
const aPhone = likePhone(devices['Pixel 7']);
const anIphone = likePhone(devices['iPhone 15']);

/** Runs a phone in a browser context, with storage of its own. */
async function withPhone(
  browser: Browser,
  baseURL: string | undefined,
  run: (context: BrowserContext, page: Page) => Promise<void>,
  kind: typeof aPhone = aPhone,
): Promise<void> {
  const context = await browser.newContext({ ...kind, permissions: [], ...(baseURL ? { baseURL } : {}) });
  try {
    const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
    await run(context, await context.newPage());
    trouble.expectNone();
  } finally {
    await context.close();
  }
}

for (const [place, portalLanguage] of languages.entries()) {
  const phoneLanguage = languages[(place + 1) % languages.length] ?? portalLanguage;
  test(`the optical loop: portal in ${portalLanguage}, phone in ${phoneLanguage}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const guide = new GuideModel(page, portalLanguage, 'activate-android-qr');
    await guide.open();
    await guide.startPractice();
    await guide.portal.logIn();

    const film = newFilm();
    makeStill(await jpegOfElement(page, guide.portal.qr()), film);
    const browser = await launchWithFilm(film);
    try {
      const context = await browser.newContext({
        ...aPhone,
        permissions: ['camera'],
        ...(baseURL ? { baseURL } : {}),
      });
      const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
      const phonePage = await context.newPage();
      await phonePage.goto(`${phoneLanguage}/phone/`);
      const phone = new AndroidModel(phonePage, phoneLanguage);

      await test.step('the camera of the other browser reads the code, and that phone activates', async () => {
        await phone.goToScanner();
        await phone.way('camera').click();
        await phone.seesScreen('createPin');
        await phone.createPin();
        await phone.seesScreen('activated');
      });

      await test.step('the confirmation code closes the loop, and the steps done on that phone are ticked', async () => {
        await guide.portal.confirm(await phone.confirmation());
        await guide.portal.seesScreen('activated');
        for (const id of ['open-store', 'scan', 'create-pin', 'confirm']) {
          await guide.expectDone(id);
          await expect(guide.step(id).getByText(words[portalLanguage].guide.elsewhere).first()).toBeVisible();
        }
        await expect(guide.step('log-in').getByText(words[portalLanguage].guide.elsewhere)).toBeHidden();
      });

      await test.step('a login by challenge and response, the phone without a network', async () => {
        await phone.press('done');
        await context.setOffline(true);
        await guide.portal.press('logOut');
        await guide.portal.press('practice-ana');
        await expect(guide.step('approve').locator('[data-waiting]')).toContainText(
          words[portalLanguage].portal.control.noNotification,
        );
        const challenge = await guide.portal.challenge();
        await guide.portal.respond(await phone.responseTo(challenge));
        await guide.portal.seesScreen('loggedIn');
        await guide.expectDone('approve');
      });

      await test.step('a wrong response ends that login and says so; the next login has a new challenge', async () => {
        await phone.press('done');
        await guide.portal.press('logOut');
        await guide.portal.press('practice-ana');
        const challenge = await guide.portal.challenge();
        const response = await phone.responseTo(challenge);
        const wrong = response.replace(/.$/, (last) => String((Number(last) + 1) % 10));
        await guide.portal.respond(wrong);
        await guide.portal.seesScreen('refused');
        await expect(guide.explanation('response-wrong')).toBeVisible();
        await guide.repair('logInAgain');
        expect(await guide.portal.challenge()).not.toBe(challenge);
      });
      trouble.expectNone();
    } finally {
      await browser.close();
    }
  });
}

test('an iPhone whose camera opens the link plays an iPhone, and closes the loop', async ({
  page,
  browser,
  baseURL,
}) => {
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const link = new URL(await readQr(await guide.portal.qr().screenshot()));
  // The phone opens the link in another language, as a reader may choose.
  link.pathname = link.pathname.replace('/es/', '/en/');
  await withPhone(
    browser,
    baseURL,
    async (context, phonePage) => {
      await phonePage.goto(link.href);
      const said = words.en.alone;
      await expect(phonePage.getByText(said.platform.iphone)).toBeVisible();

      await test.step('the other kind of phone is one press away, and the code goes along', async () => {
        await phonePage.getByRole('link', { name: said.playsOther.android }).click();
        await expect(phonePage.getByText(said.platform.android)).toBeVisible();
        await expect(new AndroidModel(phonePage, 'en').page.getByText('practice-ana').first()).toBeVisible();
        const fetched = laterParts(phonePage);
        await phonePage.getByRole('link', { name: said.playsOther.iphone }).click();
        await expect(phonePage.getByText(said.platform.iphone)).toBeVisible();
        await fetched;
      });

      const phone = new IphoneModel(phonePage, 'en');
      await phone.takeOffered();
      await phone.press('allow');
      await phone.press('giveFace');
      await phone.seesScreen('activated');
      await guide.portal.confirm(await phone.confirmation());
      await guide.portal.seesScreen('activated');
      for (const id of ['scan', 'get-app', 'give-security', 'confirm']) await guide.expectDone(id);

      await test.step('a login by challenge and response, the phone without a network', async () => {
        await phone.press('done');
        await context.setOffline(true);
        await guide.portal.press('logOut');
        await guide.portal.press('practice-ana');
        await guide.portal.respond(await phone.responseTo(await guide.portal.challenge()));
        await guide.portal.seesScreen('loggedIn');
        await guide.expectDone('approve');
      });
    },
    anIphone,
  );
});

test.describe('the link in the QR code', () => {
  let guide: GuideModel;
  let link: URL;

  test.beforeEach(async ({ page }) => {
    guide = new GuideModel(page, 'en', 'activate-android-qr');
    await guide.open();
    await guide.startPractice();
    await guide.portal.logIn();
    // The link is read from the pixels, as the camera app of a phone reads it.
    link = new URL(await readQr(await guide.portal.qr().screenshot()));
  });

  test('opens a phone that names the user, asks for a PIN, and ends with digits', async ({
    browser,
    baseURL,
  }) => {
    await withPhone(browser, baseURL, async (_, phonePage) => {
      await phonePage.goto(link.href);
      const phone = new AndroidModel(phonePage, 'en');
      await expect(phonePage.getByText('practice-ana').first()).toBeVisible();
      await expect(phonePage.getByText(words.en.alone.platform.android)).toBeVisible();
      expect(phonePage.url(), 'the code is gone from the address bar').toBe(link.href.replace(link.hash, ''));
      await phone.takeOffered();
      await phone.createPin();
      await phone.seesScreen('activated');
      const digits = await phone.confirmation();

      await test.step('the same after a reload, and when the link is opened again', async () => {
        await phonePage.reload();
        expect(await phone.confirmation()).toBe(digits);
        await phone.press('done');
        await phonePage.goto(link.href);
        await phone.takeOffered();
        expect(await phone.confirmation()).toBe(digits);
      });

      await test.step('wrong digits spend nothing; spaces and hyphens are accepted', async () => {
        await guide.portal.confirm('0000 0000');
        await expect(guide.explanation('confirmation-wrong')).toBeVisible();
        // What is ours stands outside of the drawn portal, which shows the code meanwhile.
        await expect(guide.portal.region.locator('.glass :is(input, .qr)')).toHaveCount(1);
        await guide.portal.type('confirmationField', '1234');
        await guide.portal.press('confirm');
        await expect(guide.explanation('confirmation-length')).toBeVisible();
        await expect(guide.portal.field('confirmationField')).toHaveValue('1234');
        await guide.portal.type('confirmationField', ` ${digits.replace(' ', ' - ')} `);
        await guide.portal.press('confirm');
        await guide.portal.seesScreen('activated');
      });
    });
  });

  test('may be used on two phones; the first that is confirmed wins', async ({ browser, baseURL }) => {
    await withPhone(browser, baseURL, async (_, first) => {
      await withPhone(browser, baseURL, async (__, second) => {
        for (const phonePage of [first, second]) {
          await phonePage.goto(link.href);
          const phone = new AndroidModel(phonePage, 'en');
          await phone.takeOffered();
          await phone.createPin();
          await phone.seesScreen('activated');
        }
        const digits = await new AndroidModel(second, 'en').confirmation();
        await guide.portal.confirm(digits);
        await guide.portal.seesScreen('activated');
      });
    });
  });

  test('that has expired is refused when its digits arrive, and a fresh one helps', async ({
    browser,
    baseURL,
  }) => {
    await withPhone(browser, baseURL, async (_, phonePage) => {
      const phone = new AndroidModel(phonePage, 'en');
      await phonePage.goto(link.href);
      await phone.takeOffered();
      await phone.createPin();
      const digits = await phone.confirmation();
      const expired = await guide.portal.code();
      await guide.portal.press('otherPhone');
      await guide.letTheCodeRunOut();
      await guide.portal.type('confirmationField', digits);
      await guide.portal.press('confirm');
      await expect(guide.explanation('code-expired')).toBeVisible();
      await guide.repair('freshCode');
      await guide.portal.seesCodeAfter(expired);

      link = new URL(await readQr(await guide.portal.qr().screenshot()));
      await phone.press('done');
      await phonePage.goto(link.href);
      await phone.takeOffered();
      await phone.createPin();
      await guide.portal.confirm(await phone.confirmation());
      await guide.portal.seesScreen('activated');
    });
  });

  test('with a slip or with something foreign says so and keeps nothing of it', async ({
    browser,
    baseURL,
  }) => {
    await withPhone(browser, baseURL, async (_, phonePage) => {
      const bare = link.href.replace(link.hash, '');
      for (const [fragment, problem] of [
        [link.hash.slice(0, -1), 'code-length'],
        ['#code=HUNTER22-SECRET-0042', 'not-ours'],
        ['#code=otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', 'maybe-secret'],
        ['#%E0%A4%A', 'not-ours'],
      ] as const) {
        await phonePage.goto('about:blank');
        await phonePage.goto(bare + fragment);
        const explained = phonePage.locator('.explanation');
        await expect(explained).toContainText(words.en.problems.problem[problem].title);
        expect(phonePage.url()).toBe(bare);
        expect(await phonePage.content()).not.toMatch(/HUNTER22|JBSWY3DP/);
      }
      // A good link comes while the page is open.
      await phonePage.evaluate((hash) => (location.hash = hash), link.hash);
      await new AndroidModel(phonePage, 'en').takeOffered();
      await new AndroidModel(phonePage, 'en').seesScreen('createPin');
    });
  });
});
