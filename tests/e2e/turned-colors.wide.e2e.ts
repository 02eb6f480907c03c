/** An extension of the browser turns the colors of every page: a QR code stays dark on light, as cameras need it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';

/** What such an extension does: its rules win over all rules of the page. */
const turned = `
  * { background-color: #181a1b !important; border-color: #736b5e !important; color: #e8e6e3 !important; }
  svg, svg * { fill: #e8e6e3 !important; }
`;

/** The text of a QR code that is dark on light; undefined for any other picture. */
async function readDarkOnLight(picture: Buffer): Promise<string | undefined> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const [code] = await readBarcodes(picture, { formats: ['QRCode'], tryInvert: false });
  return code?.text;
}

test('where an extension turns the colors, the QR codes of figures and of live devices stay dark on light', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, turned);
  const figure = page.locator('[data-step] .qr').first();
  await figure.scrollIntoViewIfNeeded();
  expect(await readDarkOnLight(await figure.screenshot())).toContain('/guides/activate-android-qr/#');
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  expect(await readDarkOnLight(await guide.portal.qr().screenshot())).toContain(code.replaceAll(' ', '-'));
});
