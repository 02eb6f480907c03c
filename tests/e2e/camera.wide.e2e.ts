/** The scanner with real pictures: the browser's camera shows a film of the portal's QR code. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import QRCode from 'qrcode';
import { jpegOfElement, launchWithFilm, makeStill } from './camera-film.ts';
import { expect, test, watchForTrouble } from './fixtures.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';
import type { Language } from './models/words.ts';
import { words } from './models/words.ts';

const filmOf = (name: string): string => join(mkdtempSync(join(tmpdir(), 'film-')), `${name}.mjpeg`);

/** Opens a guide in a browser whose camera shows a film. The film may be replaced while the browser runs. */
async function withFilm(
  film: string,
  baseURL: string,
  language: Language,
  run: (guide: GuideModel, page: Page, browser: Browser) => Promise<void>,
  journey: JourneyId = 'activate-android-qr',
): Promise<void> {
  const browser = await launchWithFilm(film);
  try {
    const context = await browser.newContext({
      baseURL,
      permissions: ['camera'],
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const trouble = await watchForTrouble(context, new URL(baseURL).origin);
    const page = await context.newPage();
    await run(new GuideModel(page, language, journey), page, browser);
    trouble.expectNone();
  } finally {
    await browser.close();
  }
}

/** Writes a film of the QR code of a text. */
async function filmOfText(page: Page, text: string, film: string): Promise<void> {
  const picture = await QRCode.toDataURL(text, { errorCorrectionLevel: 'M', margin: 4, scale: 8 });
  await page.setContent(`<img alt="" src="${picture}" style="width:420px">`);
  makeStill(await jpegOfElement(page, page.locator('img')), film);
}

const liveTracks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('video')].flatMap(({ srcObject }) =>
        srcObject instanceof MediaStream
          ? srcObject.getTracks().filter(({ readyState }) => readyState === 'live')
          : [],
      ).length,
  );

for (const [language, id] of [
  ['en', 'activate-android-qr'],
  ['es', 'activate-iphone-qr'],
  ['es', 'add-user-android-qr'],
  ['en', 'add-user-iphone-qr'],
] as const) {
  test(`the camera reads the portal's own code in ${id}, in ${language}, and the user is active`, async ({
    page,
    baseURL,
  }) => {
    const film = filmOf('portal');
    await filmOfText(page, 'nothing of ours', film);
    const play = async (guide: GuideModel, live: Page): Promise<void> => {
      await playJourney(guide, journeys[id], waysThrough(journeys[id])[0], {
        // The portal shows its code now, and the camera sees that code from here on.
        between: async (act) => {
          if ('see' in act) makeStill(await jpegOfElement(live, guide.portal.qr()), film);
        },
        look: (phone) => phone.way('camera').click(),
        until: 'confirm',
      });
      expect(await live.locator('video').count(), 'the camera is off after reading').toBe(0);
    };
    await withFilm(film, baseURL ?? '', language, play, id);
  });
}

test('a camera that is held upright gives its whole picture', async ({ page, baseURL }) => {
  const film = filmOf('upright');
  await page.setViewportSize({ width: 720, height: 1280 });
  await page.setContent('<body style="background:linear-gradient(#fff,#000)">');
  makeStill(await page.screenshot({ type: 'jpeg', scale: 'css' }), film);
  await withFilm(film, baseURL ?? '', 'en', async (guide, live) => {
    await guide.open();
    await guide.startPractice();
    await guide.android.goToScanner();
    await guide.android.way('camera').click();
    await expect(guide.android.region.getByText(words.en.practice.scanner.watching)).toBeVisible();
    const size = live
      .locator('video')
      .evaluate(({ videoWidth, videoHeight }: HTMLVideoElement) => [videoWidth, videoHeight]);
    expect(await size).toEqual([720, 1280]);
  });
});

const { kind, problem } = words.en.problems;
test('a code with a web address, an authenticator key or a Wi-Fi password is named by its kind and never opened, and at most its host is shown', async ({
  page,
  baseURL,
}) => {
  const film = filmOf('foreign');
  await filmOfText(page, 'nothing of ours', film);
  await withFilm(film, baseURL ?? '', 'en', async (guide, live) => {
    const { android } = guide;
    await guide.open();
    await guide.startPractice();
    const address = live.url();
    const alert = android.region.getByRole('alert');
    await android.goToScanner();
    for (const { text, said, host, secret } of [
      {
        text: 'https://login.example.org/secret-path?token=abc',
        said: kind.web,
        host: 'login.example.org',
        secret: 'secret-path',
      },
      {
        text: 'otpauth://totp/Bank:me?secret=JBSWY3DPEHPK3PXP',
        said: problem['maybe-secret'].title,
        host: '',
        secret: 'JBSWY3DPEHPK3PXP',
      },
      { text: 'WIFI:T:WPA;S:Home;P:geheim-42;;', said: kind.wifi, host: '', secret: 'geheim-42' },
    ]) {
      await filmOfText(page, text, film);
      await android.way('camera').click();
      await expect(alert).toContainText(said);
      await expect(alert).toContainText(host);
      expect(await live.content()).not.toContain(secret);
      expect(live.url()).toBe(address);
      await expect(android.region.getByRole('link')).toHaveCount(0);
      await android.region.getByRole('button', { name: words.en.practice.scanner.others }).click();
    }
  });
});

test('ten fast openings and closings leave no video and no live camera', async ({ page, baseURL }) => {
  const film = filmOf('fast');
  // The film shows no code: the answer to one would move the button while the button is pressed, and lose that press.
  await page.setContent('<p style="width:420px;height:420px;background:#888"></p>');
  makeStill(await jpegOfElement(page, page.locator('p')), film);
  await withFilm(film, baseURL ?? '', 'en', async (guide, live) => {
    const { android } = guide;
    await guide.open();
    await guide.startPractice();
    await android.goToScanner();
    const others = android.region.getByRole('button', { name: words.en.practice.scanner.others });
    for (let time = 0; time < 10; time += 1) {
      await android.way('camera').click();
      await others.click();
    }
    await expect(live.locator('video')).toHaveCount(0);
    expect(await liveTracks(live)).toBe(0);
    // The eleventh opening works like the first.
    await android.way('camera').click();
    await expect(live.locator('video')).toHaveCount(1);
    await expect.poll(() => liveTracks(live)).toBe(1);
    await android.press('home');
    await expect(live.locator('video')).toHaveCount(0);
  });
});

test.describe('without a camera', () => {
  let guide: GuideModel;

  test.beforeEach(async ({ page }) => {
    guide = new GuideModel(page, 'en', 'activate-android-qr');
    await guide.open();
    await guide.startPractice();
    await guide.portal.logIn();
    await guide.android.goToScanner();
  });

  test('a device without a camera says so, and the practice camera goes on', async () => {
    await guide.android.way('camera').click();
    await expect(guide.android.region.getByRole('alert')).toContainText(
      words.en.problems.problem['camera-missing'].title,
    );
    await guide.android.scanWithPracticeCamera();
  });

  test('the practice camera reads only what is near enough and sharp', async () => {
    const { scanner } = words.en.practice;
    const { region } = guide.android;
    await guide.android.way('practice').click();
    await expect(region.getByText(scanner.tooFar)).toBeVisible();
    await region.getByRole('slider', { name: scanner.distance }).fill('0');
    await expect(region.getByText(scanner.tooNear)).toBeVisible();
    await region.getByRole('slider', { name: scanner.focus }).fill('1');
    await region.getByRole('slider', { name: scanner.distance }).fill('0.4');
    await expect(region.getByText(scanner.outOfFocus)).toBeVisible();
    await guide.android.press('flip');
    await expect(region.getByText(scanner.frontCamera)).toBeVisible();
    await guide.android.press('flip');
    await region.getByRole('slider', { name: scanner.focus }).fill('0.45');
    await guide.android.seesScreen('createPin');
  });
});
