/**
 * Of some six hundred odd pictures every second one is chosen as a photo: each gets a known answer. Every fourth one is
 * held before the camera. With `ODD_PICTURES=all`, each one is chosen and held.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readGivenText } from '../../src/enrolment/given-text.ts';
import { meantOf } from '../../src/enrolment/given-texts.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';
import type { WithArtist } from './odd/draw.ts';
import { installArtist } from './odd/draw.ts';
import type { Recipe } from './odd/pictures.ts';
import { goodPicture, oddPictures } from './odd/pictures.ts';
import type { WithProbe } from './odd/probe.ts';
import { installProbe } from './odd/probe.ts';
import { holdsSecret } from './odd/secret.ts';
import { everythingIn } from './page-holdings.ts';

// Page snapshots of a trace fetch pictures that our policy forbids: the trace itself would fail the test.
test.use({ trace: 'off' });

const seed = 4072;
const { problem: problemWords } = words.en.problems;
type Problem = keyof typeof problemWords;

/** The problems that the phone may name for a picture. */
const closed = [
  ...['photo-not-an-image', 'photo-too-large', 'photo-no-code', 'photo-several-codes'],
  ...['not-ours', 'maybe-secret', 'maybe-private', 'code-empty', 'code-length', 'code-character'],
] as Problem[];
const problemOf = (title: string | undefined): Problem | undefined =>
  closed.find((problem) => problemWords[problem].title === title);

async function openScanner(page: Page): Promise<GuideModel> {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  await guide.android.goToScanner();
  await expect(guide.android.way('camera')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await installProbe(page);
  await installArtist(page);
  return guide;
}

async function expectNothingKept(page: Page): Promise<void> {
  const held = await everythingIn(page);
  expect(held).toContain('ib-key');
  expect(holdsSecret(held), 'a secret is in the page').toBe(false);
}

type Counts = Record<string, Record<string, number>>;
function count(counts: Counts, family: string, what: string): void {
  const row = (counts[family] ??= {});
  row[what] = (row[what] ?? 0) + 1;
}
function print(counts: Counts, begun: number): void {
  for (const [family, row] of Object.entries(counts))
    console.log(
      `  ${family.padEnd(26)} ${Object.entries(row)
        .map(([what, sum]) => `${what} ${sum}`)
        .join(', ')}`,
    );
  const sum = Object.values(counts)
    .flatMap((row) => Object.values(row))
    .reduce((total, each) => total + each, 0);
  console.log(`  ${sum} pictures in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** The bytes of the WebAssembly: a page fetches the binary from an address, Node is given the bytes. */
const wasm = (): ArrayBuffer =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))))
    .buffer;

/** The texts in a picture file, read outside the page with the options of decoder.worker.ts. */
async function readInNode(picture: Buffer): Promise<string[]> {
  const all = { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true };
  const results = await readBarcodes(picture, {
    ...{ formats: ['QRCode'], textMode: 'Plain', maxNumberOfSymbols: 255, returnErrors: true },
    ...all,
  });
  return [...new Set(results.filter(({ isValid }) => isValid).map(({ text }) => text))];
}

type PhotoOutcome = { screen: string; notice: string[] | undefined; code: string | null; base64: string };

/** Chooses each picture as a photo. Runs in the page. */
async function chooseAll(recipes: Recipe[]): Promise<PhotoOutcome[]> {
  const { probe, artist } = globalThis as unknown as WithProbe & WithArtist;
  const outcomes: PhotoOutcome[] = [];
  for (const recipe of recipes) {
    const file = await artist.fileOf(recipe);
    const input = probe.photoInput();
    if (!input) throw new Error('No way to choose a photo.');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await probe.until(
      () => probe.screen() !== 'scanner' || (!probe.isReadingPhoto() && probe.notice() !== undefined),
      `an answer to a picture: ${recipe.family}`,
    );
    const screen = probe.screen();
    const bytes = file.size > 4_000_000 ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const code = screen === 'createPin' ? probe.takenCode() : null;
    outcomes.push({ screen, notice: probe.notice(), code, base64 });
    if (screen === 'createPin') await probe.backToScanner();
  }
  return outcomes;
}

/** Families whose pictures must all be read. */
const allRead = [
  'plain',
  'rotated',
  'inverted',
  'mirrored',
  'a little blurred',
  'of 4,296 characters',
  'of huge modules',
];

/** What is wrong with the answer to a photo; undefined if nothing is wrong. */
function faultOf(recipe: Recipe, outcome: PhotoOutcome, read: readonly string[]): string | undefined {
  const { family, holds } = recipe;
  const said = problemOf(outcome.notice?.[0]);
  const isTaken = outcome.screen === 'createPin';
  if (!isTaken && said === undefined) return `an unknown answer: ${outcome.notice?.join(' | ')}`;
  if (outcome.notice && holdsSecret(outcome.notice.join(' '))) return 'the answer shows a secret';
  if (said?.startsWith('photo-') && said !== 'photo-several-codes' && outcome.notice?.length !== 2)
    return 'the answer tells of an earlier picture';
  if (isTaken) {
    const codes = holds.map(({ text }) => readGivenText(text)).map((given) => (given.ok ? given.code : null));
    if (outcome.code === null || !codes.includes(outcome.code as (typeof codes)[number]))
      return 'another code was taken';
  }
  if (read.length > 0 && !isTaken) {
    const meant = meantOf(read, null);
    if ('codes' in meant)
      return said === 'photo-several-codes' ? undefined : 'several of ours, and not asked';
    if (readGivenText(meant.text).ok) return 'one of ours was read outside, and not by the phone';
    // The phone looks harder, and may find another code in the picture.
    const known = [...read, ...holds.map(({ text }) => text)].map((text) => readGivenText(text));
    if (!known.some((given) => !given.ok && given.problem === said))
      return `read outside, and by the phone as ${said}`;
  }
  const isRead = isTaken || (said !== undefined && !said.startsWith('photo-'));
  if (allRead.includes(family) && !isRead) return 'not read';
  if (family === 'not a picture' && isRead) return 'no picture, and read';
  if (family === 'too large' && said !== 'photo-too-large') return 'not refused for its size';
  return undefined;
}

/** The pictures are split over this many tests: the three looks at a picture without a code take long. */
const parts = 2;
/** Which pictures are chosen as photos, and which are held before the camera: every how many. */
const every = process.env.ODD_PICTURES === 'all' ? { photo: 1, camera: 1 } : { photo: 2, camera: 4 };
async function partOf(part: number, way: keyof typeof every): Promise<Recipe[]> {
  const all = await oddPictures(seed);
  expect(all.length).toBeGreaterThanOrEqual(500);
  return all.filter((_, at) => Math.floor(at / every[way]) % parts === part && at % every[way] === 0);
}

for (let part = 0; part < parts; part += 1) {
  test(`odd pictures chosen as photos are read, or named for what they are, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.slow();
    await openScanner(page);
    await prepareZXingModule({ overrides: { wasmBinary: wasm() }, fireImmediately: true });
    const pictures = await partOf(part, 'photo');
    const counts: Counts = {};
    const faults: string[] = [];
    const begun = Date.now();
    const chunk = 40;
    for (let at = 0; at < pictures.length; at += chunk) {
      const some = pictures.slice(at, at + chunk);
      const outcomes = await page.evaluate(chooseAll, some);
      for (const [index, recipe] of some.entries()) {
        const outcome = outcomes[index];
        if (!outcome) throw new Error('No outcome of a picture.');
        const read = await readInNode(Buffer.from(outcome.base64, 'base64'));
        const fault = faultOf(recipe, outcome, read);
        if (fault) faults.push(`${recipe.family} ${recipe.seed}: ${fault} ${JSON.stringify(recipe.look)}`);
        const said = problemOf(outcome.notice?.[0]) ?? 'unknown';
        count(counts, recipe.family, outcome.screen === 'createPin' ? 'taken' : said);
      }
    }
    print(counts, begun);
    expect(faults).toEqual([]);
    await expectNothingKept(page);
  });
}

type Stage = {
  stage: {
    /** Shows a picture to the camera. */
    paint(picture: HTMLCanvasElement): void;
    /** How often the scanner has taken a frame of the video. */
    grabs(): number;
    /** How many of these frames the decoder has answered for. The scanner takes one after the other. */
    looks(): number;
  };
};

/** A camera that films a canvas. Runs in the page before the page's own scripts. */
function installStage(): void {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 360;
  const context = canvas.getContext('2d');
  let grabs = 0;
  let looks = 0;
  let ticks = 0;
  // A canvas that does not change gives no frames.
  const tick = () => {
    ticks += 1;
    if (context) {
      context.fillStyle = ticks % 2 === 0 ? '#000' : '#fff';
      context.fillRect(0, 0, 1, 1);
    }
    requestAnimationFrame(tick);
  };
  tick();
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream());
  globalThis.VideoFrame = new Proxy(VideoFrame, {
    construct(made, given, target) {
      grabs += 1;
      return Reflect.construct(made, given, target) as object;
    },
  });
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', () => (looks = grabs));
    }
  };
  const stage: Stage['stage'] = {
    paint(picture) {
      if (!context) throw new Error('No 2d context');
      const scale = Math.min(1, canvas.width / picture.width, canvas.height / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      context.fillStyle = '#ddd';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
    },
    grabs: () => grabs,
    looks: () => looks,
  };
  Object.assign(globalThis, { stage } satisfies Stage);
}

type CameraOutcome = { screen: string; code: string | null; title: string | undefined };

/** Holds each picture before the camera until the scanner has looked at it. Runs in the page. */
async function filmAll({ recipes, way }: { recipes: Recipe[]; way: string }): Promise<CameraOutcome[]> {
  const { probe, artist, stage } = globalThis as unknown as WithProbe & WithArtist & Stage;
  const video = () => document.querySelector<HTMLVideoElement>('section.phone video');
  async function openCamera(): Promise<void> {
    const button = [...document.querySelectorAll<HTMLButtonElement>('section.phone button.way')].find(
      (each) => each.querySelector('b')?.textContent === way,
    );
    button?.click();
    const before = stage.grabs();
    await probe.until(() => stage.grabs() > before, 'the scanner looks through the camera', 'frame');
  }

  // For two codes of ours the phone asks which one is meant, and the question replaces the camera.
  const isRead = () => probe.screen() !== 'scanner' || !video();
  const outcomes: CameraOutcome[] = [];
  for (const recipe of recipes) {
    stage.paint(artist.draw(recipe));
    if (!video()) await openCamera();
    // The first new frame of the video may still show the picture before. A code that is read ends the video.
    let frames = 0;
    const onFrame = () => {
      frames += 1;
      video()?.requestVideoFrameCallback(onFrame);
    };
    video()?.requestVideoFrameCallback(onFrame);
    await probe.until(() => frames >= 2 || isRead(), `the video shows ${recipe.family}`, 'frame');
    const before = stage.grabs();
    await probe.until(() => stage.looks() > before || isRead(), `a look at ${recipe.family}`, 'frame');
    // The phone gets the text some microtasks after the decoder's answer.
    await probe.nextFrame();
    const screen = probe.screen();
    const code = screen === 'createPin' ? probe.takenCode() : null;
    outcomes.push({ screen, code, title: probe.notice()?.[0] });
    if (screen === 'createPin') await probe.backToScanner();
  }
  return outcomes;
}

for (let part = 0; part < parts; part += 1) {
  test(`the camera still reads after odd pictures, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.slow();
    await page.addInitScript(installStage);
    await openScanner(page);
    const pictures = await partOf(part, 'camera');
    const way = words.en.practice.scanner.camera;
    const counts: Counts = {};
    const faults: string[] = [];
    const begun = Date.now();
    const chunk = 40;
    for (let at = 0; at < pictures.length; at += chunk) {
      const some = [...pictures.slice(at, at + chunk), goodPicture(part * 100 + at / chunk)];
      const outcomes = await page.evaluate(filmAll, { recipes: some, way });
      for (const [index, recipe] of some.entries()) {
        const { family, holds } = recipe;
        const { screen, code, title } = outcomes[index] ?? { screen: 'none', code: null, title: undefined };
        const isTaken = screen === 'createPin';
        const codes = holds
          .map(({ text }) => readGivenText(text))
          .map((given) => (given.ok ? given.code : null));
        const note = (fault: string) =>
          faults.push(`${family} ${recipe.seed}: ${fault} ${JSON.stringify(recipe.look)}`);
        if (!isTaken && screen !== 'scanner') note(`the screen is ${screen}`);
        if (title !== undefined && problemOf(title) === undefined) note(`an unknown answer: ${title}`);
        if (isTaken && !codes.some((each) => each !== null && each === code))
          note(`another code was taken: ${code}`);
        if (
          ['good', 'plain', 'mirrored', 'inverted'].includes(family) &&
          holds.some(({ isOurs }) => isOurs) &&
          !isTaken
        )
          note('not read');
        count(
          counts,
          family,
          isTaken ? 'taken' : holds.some(({ isOurs }) => isOurs) ? 'ours, not read' : 'seen',
        );
      }
    }
    print(counts, begun);
    expect(faults).toEqual([]);
    await expectNothingKept(page);
  });
}
