/**
 * Takes the picture of README.md again from dist/: `npm run build && npm run picture`.
 *
 * The script stands beside the browser tests because it drives the page with their models: a guide on a wide screen,
 * the practice portal logged in with its code, and the practice phone waiting for that code.
 */
import { mkdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { projectFolder } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { ensureChromium, launchArguments } from './browser.ts';
import { AndroidModel } from './e2e/models/android.model.ts';
import { PortalModel } from './e2e/models/portal.model.ts';
import { words } from './e2e/models/words.ts';

const picture = 'docs/guide.png';
const mostBytes = 300_000;

const executablePath = await ensureChromium();
const server = await serve({ port: 0 });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
try {
  const page = await browser.newPage({
    baseURL: `http://localhost:${port}${basePath}`,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
    // No animation is caught halfway.
    reducedMotion: 'reduce',
  });
  const portal = new PortalModel(page, 'en');
  const android = new AndroidModel(page, 'en');
  await page.goto('en/guides/activate-android-qr/');
  await page.getByRole('button', { name: words.en.guide.start }).click();
  await portal.logIn();
  await android.goToSessionId();
  // The picture shows what follows this step: the card of the step in hand, for which the devices wait.
  await page.locator('#session-id input:checked').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  mkdirSync(`${projectFolder}docs`, { recursive: true });
  await page.screenshot({ path: projectFolder + picture, animations: 'disabled', caret: 'hide' });
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

const { size } = statSync(projectFolder + picture);
console.log(`${picture}: ${Math.round(size / 1000)} kB`);
if (size > mostBytes) {
  console.error(`It is to stay under ${mostBytes / 1000} kB: make the window smaller.`);
  process.exitCode = 1;
}
