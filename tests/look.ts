/**
 * Takes pictures of the whole site for people to look at: `npm run build && npm run look`. The pictures go to
 * `.cache/look/`.
 *
 * They show every kind of page, and every step of two journeys as they are played, at five widths, light and dark, in
 * each language. `npm run look -- 390 light en` takes only pictures whose names have all of these words.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { projectFolder } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { journeys } from '../src/journeys/all-journeys.ts';
import { stepsOf } from '../src/journeys/steps.ts';
import { ensureChromium, launchArguments } from './browser.ts';
import { GuideModel } from './e2e/models/guide.model.ts';
import { begin, playStep, waysThrough } from './e2e/models/play.ts';
import type { Language } from './e2e/models/words.ts';
import { languages } from './e2e/models/words.ts';

const sizes = [
  [390, 844],
  [820, 1180],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const;
const schemes = ['light', 'dark'] as const;
const played = ['activate-android-qr', 'activate-iphone-code'] as const;
const kinds = {
  home: '',
  guide: 'guides/activate-android-qr/',
  article: 'kb/2260/',
  troubleshoot: 'troubleshoot/',
  about: 'about/',
  portal: 'portal/',
  android: 'phone/?platform=android',
  iphone: 'phone/?platform=iphone',
  'not-found': 'no-such-page/',
};

type Look = { width: number; height: number; scheme: (typeof schemes)[number]; language: Language };

const asked = process.argv.slice(2);
const looks: Look[] = sizes.flatMap(([width, height]) =>
  schemes.flatMap((scheme) => languages.map((language) => ({ width, height, scheme, language }))),
);
const nameOf = ({ width, scheme, language }: Look): string => `${width}-${scheme}-${language}`;
const chosen = looks.filter((look) => asked.every((word) => nameOf(look).split('-').includes(word)));
if (chosen.length === 0)
  throw new RangeError(`None of ${looks.map(nameOf).join(', ')} is ${asked.join(' ')}.`);

const executablePath = await ensureChromium();
const server = await serve({ port: 0 });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });

/** A page that nobody has used before. */
function openPage({ width, height, scheme }: Look, from: Browser): Promise<Page> {
  return from.newPage({
    baseURL: `http://localhost:${port}${basePath}`,
    viewport: { width, height },
    colorScheme: scheme,
    hasTouch: width < 700,
    // No animation is caught halfway.
    reducedMotion: 'reduce',
  });
}

/** @param name The name of the picture, in the folder of its look. */
const keep = (page: Page, look: Look, name: string, fullPage = false): Promise<unknown> =>
  page.screenshot({
    path: `${projectFolder}.cache/look/${nameOf(look)}/${name}.png`,
    fullPage,
    animations: 'disabled',
    caret: 'hide',
  });

async function lookAtPages(look: Look): Promise<void> {
  const page = await openPage(look, browser);
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(`${look.language}/${address}`, { waitUntil: 'networkidle' });
    await keep(page, look, kind);
    await keep(page, look, `${kind}-whole`, true);
  }
  await page.close();
}

async function lookAtJourney(look: Look, id: (typeof played)[number]): Promise<void> {
  const page = await openPage(look, browser);
  const journey = journeys[id];
  const guide = new GuideModel(page, look.language, id);
  const [picked] = waysThrough(journey);
  const code = { current: '' };
  await begin(guide, picked);
  for (const [place, step] of stepsOf(journey, picked).entries()) {
    const name = `${id}-${String(place + 1).padStart(2, '0')}-${step.id}`;
    await guide.see(step.on);
    await keep(page, look, name);
    await playStep(guide, step, code);
    await guide.expectDone(step.id);
  }
  await keep(page, look, `${id}-99-end`);
  await page.close();
}

try {
  for (const look of chosen) {
    mkdirSync(`${projectFolder}.cache/look/${nameOf(look)}`, { recursive: true });
    await lookAtPages(look);
    for (const id of played) await lookAtJourney(look, id);
    console.log(`.cache/look/${nameOf(look)}/`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
