/** A photo or screenshot takes the place of the camera's picture. */
import type { Page } from '@playwright/test';
import QRCode from 'qrcode';
import { codeEntropyBytes, createCode, formatCode } from '../../src/enrolment/activation-code.ts';
import { createLink } from '../../src/enrolment/activation-link.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

// Page snapshots of a trace fetch pictures that our policy forbids: the trace itself would fail the test.
test.use({ trace: 'off' });

test('a screenshot of the code is read, and other pictures say what is wrong with them', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  const { problem } = words.en.problems;
  const alert = guide.android.region.getByRole('alert');
  await guide.android.choosePhoto({
    name: 'note.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  });
  await expect(alert).toContainText(problem['photo-not-an-image'].title);
  const empty = await page.locator('.head .name').screenshot();
  await guide.android.choosePhoto({ name: 'empty.png', mimeType: 'image/png', buffer: empty });
  await expect(alert).toContainText(problem['photo-no-code'].title);
  const picture = await guide.portal.qr().screenshot();
  await guide.android.choosePhoto({ name: 'screen.png', mimeType: 'image/png', buffer: picture });
  await guide.android.seesScreen('createPin');
});

async function openScanner(page: Page): Promise<GuideModel> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToScanner();
  return guide;
}

/** One picture with a QR code of each text, side by side. */
async function pictureOf(page: Page, texts: readonly string[]) {
  const codes = await Promise.all(
    texts.map((text) => QRCode.toDataURL(text, { errorCorrectionLevel: 'M', margin: 4, scale: 6 })),
  );
  const blank = await page.context().newPage();
  try {
    await blank.setContent(
      `<body style="background:#fff">${codes.map((code) => `<img alt="" src="${code}">`).join('')}`,
    );
    return { name: 'screen.png', mimeType: 'image/png', buffer: await blank.screenshot() };
  } finally {
    await blank.close();
  }
}

/** The PNG of a picture of that size, cut off after its header. */
function headerOfPng(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

const huge = { name: 'huge.png', mimeType: 'image/png', buffer: headerOfPng(20_000, 20_000) };

const linkOf = (code: string): string => `https://guides.example/en/phone/#code=${code.replaceAll(' ', '-')}`;
const other = createCode('practice-joint', new Uint8Array(codeEntropyBytes).fill(5));

test('the decoder gets a picture as it is, and no picture that is huge by its header', async ({ page }) => {
  await page.addInitScript(() => {
    const opened = { count: 0 };
    const Original = Image;
    Object.assign(globalThis, {
      opened,
      Image: class extends Original {
        constructor() {
          super();
          opened.count += 1;
        }
      },
    });
  });
  const openedByPage = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { opened: { count: number } }).opened.count);
  const { android, portal } = await openScanner(page);
  await android.choosePhoto(huge);
  await expect(android.region.getByRole('alert')).toContainText(
    words.en.problems.problem['photo-too-large'].title,
  );
  await android.choosePhoto(await pictureOf(page, [linkOf(await portal.code())]));
  await android.seesScreen('createPin');
  expect(await openedByPage()).toBe(0);
});

test('of several codes in one picture, ours is taken', async ({ page }) => {
  const { android, portal } = await openScanner(page);
  const foreign = ['https://guides.example/en/guides/activate-android-qr/#scan', 'tel:+12025550143'];
  await android.choosePhoto(await pictureOf(page, [...foreign, linkOf(await portal.code())]));
  await android.seesScreen('createPin');
});

async function smallBesideLarge(page: Page, small: string, large: string) {
  const codes = await Promise.all(
    [large, small].map((text) => QRCode.toDataURL(text, { margin: 4, scale: 8 })),
  );
  const photo = await page.evaluate(async (sources) => {
    const [large, small] = await Promise.all(
      sources.map(async (source) => {
        const picture = Object.assign(new Image(), { src: source });
        await picture.decode();
        return picture;
      }),
    );
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const context = canvas.getContext('2d');
    if (!context || !large || !small) throw new Error('Nothing to draw on.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 4000, 3000);
    context.drawImage(large, 100, 100, 2000, 2000);
    // At a quarter of its size, a module is less than a pixel.
    context.drawImage(small, 3600, 2600, 140, 140);
    return canvas.toDataURL('image/jpeg', 0.92).replace(/^.*,/, '');
  }, codes);
  return { name: 'desk.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo, 'base64') };
}

for (const [whose, large] of [
  ['somebody else', 'tel:+12025550143'],
  ['another practice user', linkOf(other)],
] as const) {
  test(`the code that is shown now is taken where it is small in a large photo, beside a large code of ${whose}`, async ({
    page,
  }) => {
    const { android, portal } = await openScanner(page);
    await android.choosePhoto(await smallBesideLarge(page, linkOf(await portal.code()), large));
    await android.createPin();
    await portal.seesScreen('activated');
  });
}

test('of a dozen codes in one picture, ours is taken', async ({ page }) => {
  const { android, portal } = await openScanner(page);
  const foreign = Array.from({ length: 11 }, (_, at) => `https://guides.example/en/guides/page-${at}/#scan`);
  await android.choosePhoto(await pictureOf(page, [...foreign, linkOf(await portal.code())]));
  await android.seesScreen('createPin');
});

test('the answer to a photo that comes after another way was chosen changes nothing', async ({ page }) => {
  let letScannerCome: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (letScannerCome = resolve));
  await page.route('**/*.wasm', async (route) => {
    await coming;
    await route.continue();
  });
  const { android } = await openScanner(page);
  await android.choosePhoto(huge);
  await android.lookThroughPracticeCamera();
  // The decoder answers in turn: first for the photo, then for the practice camera's picture.
  letScannerCome();
  await android.seesScreen('createPin');
});

test('of several practice codes in one picture, the one that the portal shows now is taken', async ({
  page,
}) => {
  const { android, portal } = await openScanner(page);
  const shown = await portal.code();
  await android.choosePhoto(
    await pictureOf(page, [createLink('https://a.example/en/phone/', other), linkOf(shown)]),
  );
  await android.createPin();
  await android.press('done');
  await expect(android.region.getByText('practice-ana').first()).toBeVisible();
  await portal.seesScreen('activated');
});

test('the phone asks which of several practice codes is meant when it cannot know', async ({ page }) => {
  const { android } = await openScanner(page);
  const another = createCode('practice-ana', new Uint8Array(codeEntropyBytes).fill(6));
  await android.choosePhoto(await pictureOf(page, [linkOf(other), linkOf(another)]));
  const alert = android.region.getByRole('alert');
  await expect(alert).toContainText(words.en.problems.problem['photo-several-codes'].title);
  await expect(alert.getByRole('button')).toHaveCount(2);
  await alert.getByRole('button', { name: formatCode(another).slice(-4) }).click();
  await android.seesScreen('createPin');
});
