/**
 * Runs Lighthouse, as on a phone, over one page of each kind in every language: `npm run build && npm run
 * lighthouse`. The table shows the median of five runs of each page; `npm run lighthouse -- 1` runs each page once,
 * for a quick look.
 *
 * `npm test` does not include these runs, because the speeds depend on the computer and its other work: "benchmark"
 * at the end tells how fast the computer was meanwhile. Exit code 1: a page misses a goal.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { secondsSince } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { languages } from '../src/i18n/languages.ts';
import { articleNumbers } from '../src/journeys/articles.ts';
import { journeys } from '../src/journeys/all-journeys.ts';
import { ensureChromium, launchArguments } from './browser.ts';
import { median } from './median.ts';

const branching = Object.values(journeys).find(({ steps }) => steps.some(({ asks }) => asks));
const pages = [
  '',
  `guides/${branching?.id ?? 'activate-android-qr'}/`,
  `kb/${articleNumbers[0]}/`,
  'troubleshoot/',
  'portal/',
  'phone/',
  'about/',
];

/** The measured values with their goals: points have a lower limit, the others an upper limit. */
const columns = [
  { title: 'performance', id: 'performance', isPoints: true, wish: 98, digits: 0 },
  { title: 'accessibility', id: 'accessibility', isPoints: true, wish: 100, digits: 0 },
  { title: 'best practices', id: 'best-practices', isPoints: true, wish: 100, digits: 0 },
  { title: 'SEO', id: 'seo', isPoints: true, wish: 100, digits: 0 },
  { title: 'LCP, s', id: 'largest-contentful-paint', isPoints: false, wish: 1.8, digits: 2 },
  { title: 'CLS', id: 'cumulative-layout-shift', isPoints: false, wish: 0, digits: 2 },
  { title: 'TBT, ms', id: 'total-blocking-time', isPoints: false, wish: 150, digits: 0 },
] as const;
type Column = (typeof columns)[number];
const categories = columns.filter(({ isPoints }) => isPoints).map(({ id }) => id as string);

type Run = { values: number[]; benchmark: number; lost: string[] };

/** One run of Lighthouse, with its own phone: 4 times slower, on a slow mobile network. */
async function measure(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: categories,
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse, of ${url}: ${lhr.runtimeError.message}`);
  const values = columns.map(({ id, isPoints, title }) => {
    if (isPoints) return (lhr.categories[id]?.score ?? 0) * 100;
    const value = lhr.audits[id]?.numericValue ?? NaN;
    return title.endsWith(', s') ? value / 1000 : value;
  });
  const lost = Object.values(lhr.categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${title}: ${lhr.audits[id]?.title ?? id} (${id})`),
  );
  return { values, benchmark: lhr.environment.benchmarkIndex, lost };
}

/** A browser with a profile of its own, for Lighthouse to talk to. */
async function startBrowser(path: string): Promise<{ port: number; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'ib-key-lighthouse-'));
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(path, [...launchArguments, ...own], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on ws:\/\/[^/]+:(\d+)\//.exec(said);
      if (found) resolve(Number(found[1]));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${path} ended at once, exit code ${code}. ${said}`)));
  });
  return {
    port,
    // The browser is asked to end, not killed: when the path is that of a script, the browser would outlive the script.
    close: async () => {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const isBelow = ({ isPoints, wish }: Column, shown: string): boolean =>
  isPoints ? Number(shown) < wish : !(Number(shown) <= wish);

const count = Number(process.argv[2] ?? 5);
if (!Number.isInteger(count) || count < 1) {
  console.error('How often? A whole number: npm run lighthouse -- 3');
  process.exit(2);
}

const start = performance.now();
const addresses = pages.flatMap((page) => languages.map((language) => `${language}/${page}`));
console.log(`Lighthouse, ${addresses.length} pages, each ${count} times; about 7 s a time:`);
const path = await ensureChromium();
const server = await serve({ port: 0 });
const origin = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
const browser = await startBrowser(path);
const width = Math.max(...addresses.map((address) => address.length)) + 2;
const line = (name: string, cells: readonly string[]) =>
  console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(15)).join('')}`);
const below: string[] = [];
const benchmarks: number[] = [];
try {
  line(
    '',
    columns.map(({ title }) => title),
  );
  for (const address of addresses) {
    const runs: Run[] = [];
    while (runs.length < count) runs.push(await measure(origin + address, browser.port));
    benchmarks.push(...runs.map(({ benchmark }) => benchmark));
    const cells = columns.map(({ digits }, at) =>
      median(runs.map(({ values }) => values[at] ?? NaN)).toFixed(digits),
    );
    line(address, cells);
    const missed = columns.flatMap((column, at) =>
      isBelow(column, cells[at] ?? '') ? [`${column.title} ${cells[at]}`] : [],
    );
    if (missed.length === 0) continue;
    below.push(`${address}: ${missed.join(', ')}`);
    for (const lost of new Set(runs.flatMap((run) => run.lost))) below.push(`  ${lost}`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
line(
  'wished for',
  columns.map(({ isPoints, wish, digits }) => `${isPoints ? '≥' : '≤'} ${wish.toFixed(digits)}`),
);
const load = loadavg().map((value) => value.toFixed(1));
console.log(
  `\nIn ${secondsSince(start)}. Benchmark ${median(benchmarks).toFixed(0)}, load ${load.join(' ')}.`,
);
if (below.length > 0) {
  console.log('Below what is wished for:');
  for (const each of below) console.log(`  ${each}`);
  process.exitCode = 1;
} else console.log('No page is below what is wished for.');
