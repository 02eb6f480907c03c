/**
 * How long a reader waits on a slow computer: `npm run build && npm run timings`. The processor is slowed 4 times,
 * and the network of the search to 9 Mbit/s. Each figure is the median of five new visitors, with an empty cache.
 *
 * The command prints and never fails: times depend on the computer and its other work.
 */
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { type Browser, chromium, expect, type JSHandle, type Page } from '@playwright/test';
import { basePath, serve } from '../scripts/serve.ts';
import { emptyDocument } from '../src/backend/document.ts';
import { journeys } from '../src/journeys/all-journeys.ts';
import type { JourneyId } from '../src/journeys/journeys.ts';
import { stepsOf } from '../src/journeys/steps.ts';
import { ensureChromium, launchArguments } from './browser.ts';
import { jpegOfElement, launchWithFilm, makeStill, newFilm } from './e2e/camera-film.ts';
import { GuideModel } from './e2e/models/guide.model.ts';
import { playStep } from './e2e/models/play.ts';
import { words } from './e2e/models/words.ts';
import { median } from './median.ts';

const visitors = 5;
const timesSlower = 4;
const bitsPerSecond = 9_000_000;
const roundTripMs = 60;
/** The look-up knows this word, and pages hold it. */
const question = 'error';
/** The search waits this long after a key, in ms, before it looks through the pages (src/search/run.ts). */
const untilPages = 120;
/** What the reader then types, key by key. */
const typedOn = ' has occurred';

const journey = journeys['activate-android-code'];
const scanned = journeys['activate-android-qr'];
/** The film that the camera sees. */
const film = newFilm();
const portal = `section[aria-label^="${words.en.portal.region}"]`;
const phone = `section[aria-label^="${words.en.android.region}"]`;

type Watch = { event: 'click' | 'keydown'; shown: string[] };
type Watched = JSHandle<{ ms: Promise<number> }>;

/** Runs in the page: measures the time from the next such event until all of this is shown and painted. */
function watchInPage({ event, shown }: Watch): { ms: Promise<number> } {
  const isThere = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
  return {
    ms: new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        // A look at each frame would request frames that the page itself does not need.
        const changes = new MutationObserver(() => {
          if (!shown.every(isThere)) return;
          changes.disconnect();
          // The page paints what is there before the next task begins.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      };
      addEventListener(event, begin, { once: true, capture: true });
    }),
  };
}

/**
 * Runs in the page: measures the time from the next click until the backend, which takes the place of `fetch`,
 * answers.
 */
function watchBackend(address: string): { ms: Promise<number> } {
  return {
    ms: new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const ask = () => {
          if (String(Reflect.get(window, 'fetch')).includes('[native code]')) setTimeout(ask, 5);
          else void fetch(address).then(({ ok }) => ok && resolve(performance.now() - timeStamp));
        };
        ask();
      };
      addEventListener('click', begin, { once: true, capture: true });
    }),
  };
}

/** Runs in the page: measures the time from the next click until the decoder's worker has given a text. */
function watchDecoder(): { ms: Promise<number> } {
  return {
    ms: new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const postMessage = Reflect.get(Worker.prototype, 'postMessage') as (...message: unknown[]) => void;
        Worker.prototype.postMessage = function post(this: Worker, ...message: unknown[]) {
          this.addEventListener('message', (answer: MessageEvent<{ texts?: string[] }>) => {
            if (answer.data.texts?.length) resolve(answer.timeStamp - timeStamp);
          });
          Reflect.apply(postMessage, this, message);
        };
      };
      addEventListener('click', begin, { once: true, capture: true });
    }),
  };
}

type Keys = { pressed: Promise<{ letter: number; drawn: number }> };

/**
 * Runs in the page: measures the time from the next key until its letter is painted, and until what the look-up says
 * of it is painted. The pages are searched later.
 */
function watchKey(beforePages: number): Keys {
  return {
    pressed: new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        let letter = 0;
        let drawn = 0;
        const afterPaint = (act: (ms: number) => void) =>
          requestAnimationFrame(() => setTimeout(() => act(performance.now() - timeStamp)));
        const changes = new MutationObserver(() => afterPaint((ms) => (drawn = ms)));
        const list = document.querySelector('.search-list');
        if (list) changes.observe(list, { subtree: true, childList: true });
        afterPaint((ms) => (letter = ms));
        setTimeout(() => {
          changes.disconnect();
          afterPaint(() => resolve({ letter, drawn: Math.max(letter, drawn) }));
        }, beforePages);
      };
      addEventListener('keydown', begin, { once: true, capture: true });
    }),
  };
}

const watch = (page: Page, event: Watch['event'], ...shown: string[]): Promise<Watched> =>
  page.evaluateHandle(watchInPage, { event, shown });
const msOf = (watched: Watched): Promise<number> => watched.evaluate(({ ms }) => ms);

/** Slows the page's processor from now on and, on request, its network. */
async function slowDown(page: Page, { network = false } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
}

async function openPractice({ page, guide }: Visit): Promise<Record<string, number>> {
  await slowDown(page);
  const devices = await watch(page, 'click', `${portal} [data-screen]`, `${phone} [data-screen]`);
  const answer = await page.evaluateHandle(watchBackend, `${basePath}api/practice`);
  await page.getByRole('button', { name: words.en.guide.start }).click();
  const opened = await msOf(devices);
  const first = (await msOf(answer)) - emptyDocument.conditions.latency;
  const code = await watch(page, 'click', `${portal} code`);
  await guide.portal.press('practice-ana');
  const answered = (await msOf(code)) - emptyDocument.conditions.latency;
  return { opened, first, answered };
}

async function pressKey({ page, guide }: Visit): Promise<Record<string, number>> {
  await guide.startPractice();
  const code = { current: '' };
  for (const step of stepsOf(journey, {})) {
    if (step.acts.some(({ at }) => at === 'createPin')) break;
    await playStep(guide, step, code);
  }
  await guide.android.seesScreen('createPin');
  await slowDown(page);
  const paint = await watch(page, 'click');
  await guide.android.region.getByRole('button', { name: '4', exact: true }).click();
  const key = await msOf(paint);
  await expect(guide.android.field('pinField')).toHaveValue('4');
  return { key };
}

/** A visitor who points the camera at a code that is already in front of it. */
async function scan({ page, guide }: Visit): Promise<Record<string, number>> {
  await guide.startPractice();
  await guide.portal.logIn();
  makeStill(await jpegOfElement(page, guide.portal.qr()), film);
  await guide.android.goToScanner();
  await page.waitForLoadState('networkidle');
  await slowDown(page);
  const decoded = await page.evaluateHandle(watchDecoder);
  const read = await watch(page, 'click', `${phone} [data-screen="createPin"]`);
  await guide.android.way('camera').click();
  return { decoded: await msOf(decoded), read: await msOf(read) };
}

async function search({ page }: Visit): Promise<Record<string, number>> {
  await slowDown(page, { network: true });
  const answer = await watch(page, 'keydown', 'dialog.search .hits a');
  const found = await watch(page, 'keydown', 'dialog.search .hits li:not(.answered) > a');
  await page.keyboard.type(`/${question}`);
  const first = { answer: await msOf(answer), found: await msOf(found) };
  const letters: number[] = [];
  const drawn: number[] = [];
  let text = question;
  for (const key of typedOn) {
    const pressed = await page.evaluateHandle(watchKey, untilPages);
    await page.keyboard.press(key);
    const ms = await pressed.evaluate((keys) => keys.pressed);
    letters.push(ms.letter);
    drawn.push(ms.drawn);
    text += key;
    // The question is in the address as soon as its pages are found.
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === text.trim());
  }
  return { ...first, letter: median(letters), drawn: median(drawn) };
}

type Visit = { page: Page; guide: GuideModel };

/** A visitor who opens a guide for the first time. */
async function visit(
  browser: Browser,
  baseURL: string,
  measure: (visit: Visit) => Promise<Record<string, number>>,
  guideId: JourneyId,
): Promise<Record<string, number>> {
  const context = await browser.newContext({
    baseURL,
    permissions: ['camera'],
    viewport: { width: 1440, height: 900 },
  });
  try {
    const page = await context.newPage();
    const guide = new GuideModel(page, 'en', guideId);
    await guide.open();
    await page.waitForLoadState('networkidle');
    return await measure({ page, guide });
  } finally {
    await context.close();
  }
}

const onPurpose = `, less the ${emptyDocument.conditions.latency} ms it waits on purpose`;

/** The measured times in the order of the table, each with its goal in ms. */
const rows: [id: string, what: string, wish?: number][] = [
  ['opened', '“Start practice” → both devices shown'],
  ['first', `the same → the backend answers${onPurpose}`, 500],
  ['answered', `login → code shown${onPurpose}`],
  ['key', 'key of the PIN pad → painted', 100],
  ['decoded', '“This device’s camera” → the code in view is decoded', 500],
  ['read', 'the same → next screen painted'],
  ['answer', `search: “/${question}” typed at once, first key → first answer`, 400],
  ['found', 'the same → first page found', 1000],
  ['letter', 'a key in the search → its letter painted', 40],
  ['drawn', 'the same → what the look-up says of it painted'],
];

const executablePath = await ensureChromium();
const server = await serve({ port: 0 });
const baseURL = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
const withCamera = await launchWithFilm(film);
const measured: Record<string, number>[] = [];
try {
  for (const measure of [openPractice, pressKey, scan, search]) {
    const scans = measure === scan;
    for (let visitor = 1; visitor <= visitors; visitor += 1) {
      measured.push(
        await visit(scans ? withCamera : browser, baseURL, measure, scans ? scanned.id : journey.id),
      );
    }
    console.log(`  ${measured.length} of ${visitors * 4} visits`);
  }
} finally {
  await withCamera.close();
  await browser.close();
  server.closeAllConnections();
  server.close();
}

const width = Math.max(...rows.map(([, what]) => what.length)) + 2;
const line = (name: string, ...cells: string[]) =>
  console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`);
line(`ms, the processor ${timesSlower} times slower`, 'median', 'wished', 'each');
for (const [id, what, wish] of rows) {
  const each = measured.flatMap(({ [id]: ms }) => (ms === undefined ? [] : [ms]));
  const shown = each.map((ms) => ms.toFixed(0).padStart(7)).join('');
  line(what, median(each).toFixed(0), wish === undefined ? '' : `≤ ${wish}`, `    ${shown}`);
}
const load = loadavg().map((value) => value.toFixed(1));
console.log(
  `\nNetwork of the search: ${bitsPerSecond / 1_000_000} Mbit/s, ${roundTripMs} ms there and back. Load ${load.join(' ')}.`,
);
