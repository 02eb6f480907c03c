import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './tests/browser.ts';
import { notInTurn } from './tests/e2e/turn.ts';

/* Tests wait for what a reader would see, never for a time: no `waitForTimeout`; `page.clock` moves time itself.
   There are no retries either: a test that passes at the second try has found something. */
const port = Number(process.env.E2E_PORT ?? 4329);
const base = `/${process.env.BASE ?? ''}/`.replaceAll(/\/{2,}/g, '/');
/** The folder of a build below a path: only `*.base.ts` play on it. `node tests/run.ts base` sets both variables. */
const folder = process.env.E2E_FOLDER;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: folder === undefined ? '**/*.e2e.ts' : '**/*.base.ts',
  outputDir: folder === undefined ? 'test-results' : 'test-results/base',
  fullyParallel: true,
  // One more than the cores of a small machine, since a test sometimes waits.
  workers: Number(process.env.E2E_WORKERS ?? 3),
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Generous: the cores may be shared and slow. No test asserts a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    // Snapshots of the page tell more, and make a run a third longer: E2E_SNAPSHOTS=1 takes them. Nobody opens a trace
    // where CI runs, and each trace costs time.
    trace: {
      mode: process.env.CI ? 'off' : 'retain-on-failure',
      screenshots: false,
      snapshots: process.env.E2E_SNAPSHOTS !== undefined,
    },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-US',
    launchOptions: {
      args: [...launchArguments],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    {
      name: 'phone',
      // What is the same at every width is tested on the wide page alone.
      testIgnore: '**/*.wide.e2e.ts',
      grepInvert: notInTurn('phone'),
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
        userAgent:
          'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
      },
    },
    {
      name: 'wide',
      testIgnore: '**/*.phone.e2e.ts',
      grepInvert: notInTurn('wide'),
      use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port} --folder "${folder ?? 'dist'}"`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
