/**
 * A real optical loop: the code on the portal's screen becomes a film, and the browser's camera shows the
 * film. Chromium reads the file again each time a page asks for the camera, so that the same browser sees a
 * new film.
 */
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { findChromium, launchArguments } from '../browser.ts';

/** The frame that cameras usually give and the scanner asks for, in pixels. */
const frame = { width: 1280, height: 720 };

/**
 * Writes a film. An .mjpeg file is a row of JPEGs. The file is written beside its place and then moved there,
 * so that a camera never reads half a film.
 */
export function makeFilm(frames: readonly Buffer[], path: string): void {
  if (frames.length === 0)
    throw new Error('A film needs a frame. For a still, repeat one picture ten times.');
  const beside = `${path}.new`;
  writeFileSync(beside, Buffer.concat([...frames]));
  renameSync(beside, path);
}

/** A path for a new film. */
export const newFilm = (): string => join(mkdtempSync(join(tmpdir(), 'film-')), 'film.mjpeg');

/** The bytes of the WebAssembly: a page fetches the binary from an address, Node is given the bytes. */
const wasm = (): ArrayBuffer =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))))
    .buffer;

/** The text of the one QR code in a picture, read outside the page. */
export async function readQr(picture: Buffer): Promise<string> {
  await prepareZXingModule({ overrides: { wasmBinary: wasm() }, fireImmediately: true });
  const [code] = await readBarcodes(picture, { formats: ['QRCode'] });
  if (!code?.isValid) throw new Error('No QR code in the picture.');
  return code.text;
}

/** Writes a film of one picture. Browsers expect several frames. */
export function makeStill(picture: Buffer, path: string): void {
  makeFilm(Array<Buffer>(10).fill(picture), path);
}

/** One frame as JPEG: the element in the middle of an empty page of 1280×720. */
export async function jpegOfElement(page: Page, locator: Locator): Promise<Buffer> {
  const png = await locator.screenshot({ type: 'png' });
  const blank = await page.context().newPage();
  try {
    await blank.setViewportSize(frame);
    await blank.setContent(
      '<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fff">' +
        `<img alt="" style="max-height:90vh" src="data:image/png;base64,${png.toString('base64')}">`,
    );
    await blank.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    // The scale is in CSS pixels: a frame is 1280×720 on a phone with two device pixels to one, too.
    return await blank.screenshot({ type: 'jpeg', quality: 90, scale: 'css' });
  } finally {
    await blank.close();
  }
}

async function launch(args: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: [...launchArguments, ...args],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/**
 * A browser whose camera shows this film. The camera is denied unless contexts have `permissions:
 * ['camera']`.
 */
export async function launchWithFilm(path: string): Promise<Browser> {
  return launch([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${resolve(path)}`,
  ]);
}

/** The name under which `launchOnPlainHttp` reaches the tests' server. */
export const plainHttpHost = 'practice.test';

/**
 * A browser in which `http://practice.test:<port>/` is this computer: plain http on a name that is not
 * localhost, as on a phone in the same network. Pages there have no camera, no WebCrypto and no service
 * worker.
 */
export async function launchOnPlainHttp(): Promise<Browser> {
  return launch([
    `--host-resolver-rules=MAP ${plainHttpHost} 127.0.0.1`,
    // Chromium would try https first and fail.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ]);
}

/** An address of the site on plain http. */
export function onPlainHttp(baseURL: string): string {
  const url = new URL(baseURL);
  url.hostname = plainHttpHost;
  return url.href;
}
