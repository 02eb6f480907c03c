/**
 * Plays one guide in WebKit, the engine of every browser on an iPhone: `npm run build && npm run webkit`.
 *
 * It takes Playwright's WebKit where that is installed, else WebKitGTK by its driver (on Debian the package
 * webkit2gtk-driver, with xvfb where there is no screen). Exit code 2: there is no WebKit here.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { expect, webkit } from '@playwright/test';
import { projectFolder, secondsSince } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { controlOf } from '../src/journeys/control-of.ts';
import type { Role, Step } from '../src/journeys/journey.ts';
import type { SampleId } from '../src/journeys/samples.ts';
import { journeys } from '../src/journeys/all-journeys.ts';
import { labelOf, stepsOf } from '../src/journeys/steps.ts';
import { samples } from '../src/journeys/samples.ts';
import { GuideModel } from './e2e/models/guide.model.ts';
import { playStep } from './e2e/models/play.ts';
import { words } from './e2e/models/words.ts';
import { type Element, until, WebDriver } from './webkit/web-driver.ts';

const journey = journeys['activate-iphone-code'];
const size = { width: 1440, height: 960 };
const failurePicture = 'test-results/webkit.png';
const start = performance.now();
const say = (text: string) => console.log(`  [${secondsSince(start).padStart(6)}] ${text}`);
const sayDone = (step: Step) => say(`${labelOf(journey, step.id)} ${step.id}: done`);

/** By Playwright, with the models of the browser tests. */
async function playByPlaywright(address: string): Promise<void> {
  const browser = await webkit.launch();
  try {
    say(`Playwright's WebKit ${browser.version()}`);
    const page = await browser.newPage({ baseURL: address, viewport: size });
    const guide = new GuideModel(page, 'en', journey.id);
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    for (const step of stepsOf(journey, {})) {
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
      sayDone(step);
    }
    await guide.portal.seesScreen('loggedIn');
    await expect(guide.announced()).toHaveText(words.en.guide.finished);
  } finally {
    await browser.close();
  }
}

const wordsOf = (role: Role) => words.en[journey.cast[role] ?? journey.cast.phone];
const textOf = (sample: SampleId, code: string): string => {
  const wanted = samples[sample];
  return 'text' in wanted ? wanted.text : code;
};

/** What a control is called on the page, and what is enough of it: a user's button also names the account. */
function labelOn(role: Role, control: string): { label: string; isWhole: boolean } {
  const labels: Record<string, string> = wordsOf(role).control;
  const isWhole = !control.startsWith('practice-') && control !== 'notification';
  return { label: labels[control] ?? control, isWhole };
}

/** The control with this label, in view and switched on. Runs in the page. */
function findControl(region: string, tags: string, label: string, isWhole: boolean): HTMLElement | undefined {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const scope = region === '' ? document : document.querySelector(`section[aria-label^="${region}"]`);
  return [...(scope?.querySelectorAll<HTMLInputElement>(tags) ?? [])].find((element) => {
    const named = (element.labels?.[0] ?? element).cloneNode(true) as HTMLElement;
    for (const hidden of named.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    const name = plain(element.getAttribute('aria-label') ?? named.textContent);
    const isSeen =
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility === 'visible' &&
      !element.matches(':disabled, [inert] *');
    return isSeen && (isWhole ? name === label : name.includes(label));
  });
}

/** By the driver of WebKitGTK, by the same labels. */
async function playByDriver(address: string, driver: string): Promise<void> {
  const browser = await WebDriver.open(driver);
  try {
    say(`WebKitGTK: ${browser.browser}`);
    await browser.resize(size.width, size.height);
    await browser.goTo(`${address}en/guides/${journey.id}/`);
    const control = (region: string, tags: string, label: string, isWhole = true): Promise<Element> =>
      until(`“${label}”`, () => browser.run(findControl, region, tags, label, isWhole));
    // What lies over a control for a moment, such as a notification, is waited for.
    const press = (region: string, label: string, isWhole = true): Promise<boolean> =>
      until(`“${label}”, to be pressed`, async () => {
        await browser.click(await control(region, 'button', label, isWhole));
        return true;
      });
    await press('', words.en.guide.start);

    let code = '';
    for (const step of stepsOf(journey, {})) {
      const { region } = wordsOf(step.on);
      const sees = (screen: string) =>
        until(`the screen ${screen}`, () =>
          browser.run(
            (name, at) =>
              document.querySelector(`section[aria-label^="${name}"] [data-screen="${at}"]`) !== null,
            region,
            screen,
          ),
        );
      for (const act of step.acts) {
        if ('wait' in act) continue;
        await sees(act.at);
        const { label, isWhole } = labelOn(step.on, controlOf(act));
        if ('press' in act) await press(region, label, isWhole);
        else if ('type' in act)
          await browser.type(await control(region, 'input', label), textOf(act.sample, code));
        else if ('see' in act)
          code = await until('the string under the QR code', () =>
            browser.run(
              (name) =>
                document.querySelector(`section[aria-label^="${name}"] code`)?.textContent.trim() ?? '',
              region,
            ),
          );
      }
      await until(`the tick of ${step.id}`, () =>
        browser.run((id) => document.querySelector(`#${id} input:checked`) !== null, step.id),
      );
      sayDone(step);
    }
    await until('the portal, logged in', () =>
      browser.run(
        (name) => document.querySelector(`section[aria-label^="${name}"] [data-screen="loggedIn"]`) !== null,
        words.en.portal.region,
      ),
    );
  } catch (error) {
    mkdirSync(join(projectFolder, 'test-results'), { recursive: true });
    writeFileSync(join(projectFolder, failurePicture), await browser.picture());
    say(`what was in view: ${failurePicture}`);
    throw error;
  } finally {
    await browser.close();
  }
}

const onPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A screen that nobody sees. @returns its name for DISPLAY */
function startScreen(xvfb: string, started: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Xvfb ended at once, exit code ${code}.`)));
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

async function startDriver(program: string, started: ChildProcess[]): Promise<string> {
  const xvfb = onPath('Xvfb');
  const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
  if (xvfb) Object.assign(env, { DISPLAY: await startScreen(xvfb, started), WAYLAND_DISPLAY: '' });
  const port = await freePort();
  started.push(spawn(program, [`--port=${port}`], { stdio: 'ignore', env }));
  return `http://127.0.0.1:${port}`;
}

const driver = onPath('WebKitWebDriver');
const hasPlaywrights = existsSync(webkit.executablePath());
if (!hasPlaywrights && !driver) {
  console.error(
    'There is no WebKit here: get one by "npx playwright install --with-deps webkit", or on Debian by ' +
      '"apt-get install webkit2gtk-driver xvfb".',
  );
  process.exit(2);
}

const started: ChildProcess[] = [];
const server = await serve({ port: 0 });
const address = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
console.log(`Playing ${journey.id} in WebKit:`);
try {
  if (hasPlaywrights) await playByPlaywright(address);
  else if (driver) await playByDriver(address, await startDriver(driver, started));
  say('the login is approved, the portal is open: the guide works in WebKit');
} catch (error) {
  say(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  for (const child of started.reverse()) child.kill();
  server.closeAllConnections();
  server.close();
}
