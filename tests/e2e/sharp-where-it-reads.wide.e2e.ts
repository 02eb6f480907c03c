/**
 * The practice camera says *sharp* only where the real decoder reads its picture, wherever the sliders are.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { expect, test } from './fixtures.ts';
import type { Place } from './practice-grid/page.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
};

/** Builds the page of practice-grid/ and opens it. No server has the page. */
async function openGrid(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('practice-grid', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { write: false, assetsInlineLimit: 0 },
  });
  if (!('output' in built)) throw new Error('The page of the grid was not built.');
  const files = new Map(
    built.output.map((file) => [file.fileName, 'code' in file ? file.code : Buffer.from(file.source)]),
  );
  await page.route('**/practice-grid/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/practice-grid/')[1] ?? '';
    const body = files.get(name);
    await (body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' }));
  });
  await page.goto('practice-grid/index.html');
  await page.waitForFunction(() => 'practiceGrid' in window);
}

/** The places of both sliders, in steps of so many hundredths. */
const grid = (every: number): [distance: number, focus: number][] => {
  const steps = Array.from({ length: Math.floor(100 / every) + 1 }, (_, step) => (step * every) / 100);
  return steps.flatMap((distance) => steps.map((focus): [number, number] => [distance, focus]));
};

/**
 * Addresses on localhost, in a home network, on a host of its own and below a path: codes of 33 to 41
 * modules. Each with the step of its grid.
 */
const pages = [
  ['http://localhost:4321/en/phone/', 2],
  ['http://192.168.178.34:4321/es/phone/', 3],
  ['https://ib-key-guides.example.org/practice/en/phone/', 3],
  ['https://some-long-organisation-name.example/ib-key-practice-guides/es/phone/', 3],
] as const;

for (const [address, every] of pages) {
  test(`what is called sharp is read, at every place of the sliders: ${new URL(address).hostname}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await openGrid(page);
    const text = `${address}#code=PA7K-3M9Q-XP2D-VH4T`;
    const places = await page.evaluate(([code, at]) => window.practiceGrid.look(code, at), [
      text,
      grid(every),
    ] as const);
    const unread = places.filter(({ read }) => !read);
    const where = ({ distance, focus }: Place): string => `${distance} ${focus}`;
    expect(unread.map(where), 'sharp, and not read').toEqual([]);
    const distances = places.map(({ distance }) => distance);
    // The picture is sharp over almost half of the way, so that a reader only has to come closer.
    expect(Math.max(...distances) - Math.min(...distances)).toBeGreaterThan(0.45);
  });
}
