/** Faults that keep the camera from working. Tests replace parts of the browser, and nothing of the site. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

type Answer =
  | 'never'
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'NotReadableError'
  | 'OverconstrainedError, then a picture'
  | 'a picture';

/**
 * Sets how the browser answers a request for the camera, until the global `answer` changes. The global
 * `asked` records the requests.
 */
async function answerWith(page: Page, answer: Answer): Promise<void> {
  await page.addInitScript((first) => {
    const asked: MediaStreamConstraints[] = [];
    Object.assign(globalThis, { asked, answer: first });
    const picture = (): MediaStream => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext('2d');
      let shade = 0;
      setInterval(() => {
        shade = (shade + 1) % 256;
        if (context) context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
        context?.fillRect(0, 0, 640, 480);
      }, 50);
      return canvas.captureStream(15);
    };
    navigator.mediaDevices.getUserMedia = (constraints = {}) => {
      asked.push(constraints);
      const how = (globalThis as unknown as { answer: typeof first }).answer;
      if (how === 'never') return new Promise(() => undefined);
      if (how === 'a picture') return Promise.resolve(picture());
      if (how === 'OverconstrainedError, then a picture')
        return asked.length > 1
          ? Promise.resolve(picture())
          : Promise.reject(new DOMException('size', 'OverconstrainedError'));
      return Promise.reject(new DOMException('', how));
    };
  }, answer);
}

async function openScanner(page: Page, language: (typeof languages)[number]): Promise<GuideModel> {
  const guide = new GuideModel(page, language, 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.android.goToScanner();
  return guide;
}

for (const language of languages) {
  const { problem } = words[language].problems;
  const { scanner } = words[language].practice;

  test(
    `the scanner says whether the camera is refused, missing or in use, and keeps the other ways, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      await answerWith(page, 'NotAllowedError');
      const { android } = await openScanner(page, language);
      for (const [answer, said] of [
        ['NotAllowedError', 'camera-denied'],
        ['NotFoundError', 'camera-missing'],
        ['NotReadableError', 'camera-in-use'],
      ] as const) {
        await page.evaluate((how) => Object.assign(globalThis, { answer: how }), answer);
        await android.way('camera').click();
        await expect(android.region.getByRole('alert')).toContainText(problem[said].title);
        await expect(android.region.getByRole('alert')).toContainText(problem[said].text);
        for (const way of [android.way('camera'), android.way('practice'), android.button('typeInstead')])
          await expect(way).toBeVisible();
      }
    },
  );

  test(
    `a camera unplugged while scanning is reported, and can be tried again, in ${language}`,
    turn(language),
    async ({ page }) => {
      await answerWith(page, 'a picture');
      const { android } = await openScanner(page, language);
      await android.way('camera').click();
      await expect(android.region.getByText(scanner.watching)).toBeVisible();
      await page.locator('video').evaluate((video: HTMLVideoElement) => {
        for (const track of (video.srcObject as MediaStream).getTracks()) {
          track.stop();
          // A browser fires `ended` when a device goes away, not when the page itself stops a track.
          track.dispatchEvent(new Event('ended'));
        }
      });
      await expect(android.region.getByRole('alert')).toContainText(problem['camera-unplugged'].title);
      await android.way('camera').click();
      await expect(android.region.getByText(scanner.watching)).toBeVisible();
    },
  );

  test(
    `a browser without a camera for pages shows the address to open elsewhere, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
      });
      const { android } = await openScanner(page, language);
      await android.way('camera').click();
      const alert = android.region.getByRole('alert');
      await expect(alert).toContainText(problem['camera-unsupported'].title);
      await expect(alert.locator('code')).toHaveText(page.url());
    },
  );
}

test('a camera that a call has taken is reported, and goes on by itself', async ({ page }) => {
  await answerWith(page, 'a picture');
  const { android } = await openScanner(page, 'en');
  const { scanner } = words.en.practice;
  await android.way('camera').click();
  await expect(android.region.getByText(scanner.watching)).toBeVisible();
  const tellOfTrack = (name: 'mute' | 'unmute'): Promise<void> =>
    page.locator('video').evaluate((video: HTMLVideoElement, event) => {
      for (const track of (video.srcObject as MediaStream).getTracks()) track.dispatchEvent(new Event(event));
    }, name);
  await tellOfTrack('mute');
  await expect(android.region.getByText(scanner.muted)).toBeVisible();
  await tellOfTrack('unmute');
  await expect(android.region.getByText(scanner.watching)).toBeVisible();
});

test.describe('a scanner', () => {
  // The browser reports a file that does not load as an error.
  test.use({ expectedTrouble: [/Failed to load resource|on purpose/] });

  const { problem } = words.en.problems;
  const causes: [what: string, said: keyof typeof problem, happen: (page: Page) => Promise<unknown>][] = [
    [
      'without WebAssembly',
      'no-webassembly',
      (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
    ],
    [
      'with WebAssembly forbidden',
      'no-webassembly',
      (page) =>
        page.addInitScript(() => {
          const forbid = (): never => {
            throw new WebAssembly.CompileError('Refused to compile WebAssembly');
          };
          Object.assign(WebAssembly, { Module: forbid, compile: forbid, instantiate: forbid });
        }),
    ],
    [
      'without workers',
      'worker-refused',
      (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    ],
    [
      'whose worker is refused',
      'worker-refused',
      (page) =>
        page.addInitScript(() => {
          Object.assign(globalThis, {
            Worker: class {
              constructor() {
                throw new DOMException('', 'SecurityError');
              }
            },
          });
        }),
    ],
    [
      'whose worker starts and fails at once',
      'worker-refused',
      (page) =>
        page.route(/decoder\.worker/, (route) =>
          route.request().method() === 'HEAD'
            ? route.continue()
            : route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("on purpose")' }),
        ),
    ],
    [
      'whose worker does not load',
      'decoder-unavailable',
      (page) => page.route(/decoder\.worker/, (route) => route.abort()),
    ],
    [
      'whose worker is gone from the server',
      'decoder-gone',
      (page) => page.route(/decoder\.worker/, (route) => route.fulfill({ status: 404 })),
    ],
    [
      'in a browser that hides pictures',
      'picture-hidden',
      (page) =>
        page.addInitScript(() => {
          const noise = (width: number, height: number): ImageData =>
            new ImageData(crypto.getRandomValues(new Uint8ClampedArray(4 * width * height)), width);
          const hidden = {
            getImageData: (_x: number, _y: number, width: number, height: number) => noise(width, height),
          };
          Object.assign(CanvasRenderingContext2D.prototype, hidden);
          Object.assign(OffscreenCanvasRenderingContext2D.prototype, hidden);
          const make = createImageBitmap;
          Object.assign(globalThis, { createImageBitmap: () => make(noise(16, 16)) });
        }),
    ],
  ];

  for (const [what, said, happen] of causes) {
    test(`${what}: the practice camera and the device’s camera say so, and the other ways are there`, async ({
      page,
    }) => {
      await happen(page);
      await answerWith(page, 'a picture');
      const guide = await openScanner(page, 'en');
      await guide.portal.logIn();
      const { android } = guide;
      const alert = android.region.getByRole('alert');
      // Most causes are known at once; a hidden picture is noticed only when a sharp code is not read.
      if (said === 'picture-hidden') await android.lookThroughPracticeCamera();
      else await android.way('practice').click();
      await expect(alert).toContainText(problem[said].title);
      await expect(android.region.getByText(words.en.practice.scanner.good)).toBeHidden();
      await android.way('camera').click();
      await expect(alert).toContainText(problem[said].title);
      await android.press('typeInstead');
      await android.type('codeField', await guide.portal.code());
      await android.press('next');
      await android.seesScreen('createPin');
    });
  }

  test('that misses a sharp code says so, and the other ways are there', async ({ page }) => {
    await page.addInitScript(() => {
      const make = createImageBitmap;
      Object.assign(globalThis, { createImageBitmap: () => make(new ImageData(16, 16)) });
    });
    const guide = await openScanner(page, 'en');
    await guide.portal.logIn();
    await guide.android.lookThroughPracticeCamera();
    await expect(guide.android.region.getByRole('alert')).toContainText(problem['not-read'].title);
    for (const way of [guide.android.way('practice'), guide.android.button('typeInstead')])
      await expect(way).toBeVisible();
  });

  test('that is still loading says so, and does not ask the reader to hold still', async ({ page }) => {
    await page.route(/zxing_reader/, () => undefined);
    const guide = await openScanner(page, 'en');
    await guide.portal.logIn();
    await guide.android.lookThroughPracticeCamera();
    await expect(guide.android.region.getByText(words.en.practice.scanner.loading)).toBeVisible();
    await expect(guide.android.region.getByText(words.en.practice.scanner.good)).toBeHidden();
  });
});

test('a camera prompt that nobody answers leaves the other ways, and the typed code works', async ({
  page,
}) => {
  await answerWith(page, 'never');
  const guide = await openScanner(page, 'en');
  const { android } = guide;
  await android.way('camera').click();
  const others = android.region.getByRole('button', { name: words.en.practice.scanner.others });
  await expect(others).toBeVisible();
  await others.click();
  await android.press('typeInstead');
  await guide.portal.logIn();
  await android.type('codeField', await guide.portal.code());
  await android.press('next');
  await android.seesScreen('createPin');
});

test('a camera forbidden by policy is reported', async ({ page }) => {
  await page.route('**/guides/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'permissions-policy': 'camera=()' },
    });
  });
  const { android } = await openScanner(page, 'en');
  await android.way('camera').click();
  await expect(android.region.getByRole('alert')).toContainText(
    words.en.problems.problem['camera-blocked-by-policy'].title,
  );
});

test('constraints that a camera cannot meet are dropped without a word', async ({ page }) => {
  await answerWith(page, 'OverconstrainedError, then a picture');
  const { android } = await openScanner(page, 'en');
  await android.way('camera').click();
  await expect(android.region.getByText(words.en.practice.scanner.watching)).toBeVisible();
  const asked = await page.evaluate(
    () => (globalThis as unknown as { asked: MediaStreamConstraints[] }).asked,
  );
  expect(asked).toHaveLength(2);
  expect(JSON.stringify(asked[1])).not.toContain('1280');
});
