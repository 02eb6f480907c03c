/**
 * A real optical loop: the code on the portal's screen becomes a film, and the film is what the browser's camera
 * sees. Chromium reads the file anew each time a page asks for the camera, so a new film is seen by the same
 * browser.
 */
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { findChromium, launchArguments } from '../browser.ts';

/** What cameras give, and what the scanner asks for, in pixels. */
const frame = { width: 1280, height: 720 };

/**
 * Writes a film. An .mjpeg file is nothing but JPEGs one after the other. It is written beside its place and then
 * moved there, so that a camera never reads half a film.
 */
export function makeFilm(frames: readonly Buffer[], path: string): void {
  if (frames.length === 0)
    throw new Error('A film needs a frame. For a still, repeat one picture ten times.');
  const beside = `${path}.new`;
  writeFileSync(beside, Buffer.concat([...frames]));
  renameSync(beside, path);
}

/** Where a new film goes. */
export const newFilm = (): string => join(mkdtempSync(join(tmpdir(), 'film-')), 'film.mjpeg');

/** In a page the binary has an address; Node is given its bytes. */
const wasm = (): ArrayBuffer =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))))
    .buffer;

/** The text of the one QR code in a picture, read by another decoder than the page's own copy. */
export async function readQr(picture: Buffer): Promise<string> {
  await prepareZXingModule({ overrides: { wasmBinary: wasm() }, fireImmediately: true });
  const [code] = await readBarcodes(picture, { formats: ['QRCode'] });
  if (!code?.isValid) throw new Error('No QR code in the picture.');
  return code.text;
}

/** A still, as long as the readers of such files want it. */
export function makeStill(picture: Buffer, path: string): void {
  makeFilm(Array<Buffer>(10).fill(picture), path);
}

/** The picture of an element in the middle of an empty 1280×720 page, as JPEG: one frame. */
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
    // CSS pixels: also on a phone with two device pixels to one, a frame is 1280×720.
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
 * A browser whose camera shows this film. Contexts still need `permissions: ['camera']`; without it the camera is
 * denied, which is a test of its own.
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
 * A browser for which `http://practice.test:<port>/` is this computer: plain http on a name that is not localhost,
 * as on a phone in the same network. No camera, no WebCrypto, no workers there.
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
