/**
 * Walks through a guide in one engine: `npm run build && npm run webkit`, or `chromium`, or `firefox`.
 * engines/walks.ts holds the walks. A part of a name after the engine selects walks: `npm run webkit -- quickly`.
 *
 * Exit code 2: the engine is not on this computer. The number of passed walks goes to .cache/<engine>.json for `npm
 * test`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { projectFolder, secondsSince } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { startChromium, startPlaywrightsWebKit } from './engines/by-playwright.ts';
import type { Engine } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { type Walk, readerOf, walks } from './engines/walks.ts';
import { startWebKitGtk } from './engines/webkit-gtk.ts';

/** How to start each engine, and how to get a missing one. */
const engines: Readonly<Record<string, { start: () => Promise<Engine | undefined>; get: string }>> = {
  webkit: {
    start: async () => (await startPlaywrightsWebKit()) ?? (await startWebKitGtk()),
    get: 'npx playwright install --with-deps webkit, or on Debian: apt-get install webkit2gtk-driver xvfb',
  },
  chromium: {
    start: startChromium,
    get: 'npx playwright install --with-deps chromium, or on Debian: apt-get install chromium (not its headless shell)',
  },
  firefox: {
    start: startFirefox,
    get: 'https://www.mozilla.org/firefox/, or on Debian: apt-get install firefox-esr',
  },
};

/** Two walks at a time, since a walk waits more than it works. */
const atOnce = Number(process.env.E2E_WORKERS ?? 2);

const [name = '', part = ''] = process.argv.slice(2);
const wanted = engines[name];
if (!wanted) {
  console.error(`No engine "${name}". There are: ${Object.keys(engines).join(' ')}`);
  process.exit(1);
}
const report = `${projectFolder}.cache/${name}.json`;
rmSync(report, { force: true });
const engine = await wanted.start();
if (!engine) {
  console.log(`  There is no ${name} here that can be driven. To get one: ${wanted.get}`);
  process.exit(2);
}

/** @returns true when the walk came to its end. */
async function walk(base: string, each: Walk, number: number): Promise<boolean> {
  const start = performance.now();
  const visit = await engine!.visit();
  try {
    await each.go(readerOf(visit, base, each), engine!);
    console.log(`  [${secondsSince(start).padStart(6)}] ${each.name}`);
    return true;
  } catch (error) {
    console.log(`  [${secondsSince(start).padStart(6)}] FAILED: ${each.name}`);
    console.log(`           ${error instanceof Error ? error.message : String(error)}`);
    const picture = `test-results/${name}-${number}.png`;
    mkdirSync(`${projectFolder}test-results`, { recursive: true });
    writeFileSync(projectFolder + picture, await visit.picture());
    console.log(`           what was in view: ${picture}`);
    return false;
  } finally {
    await visit.close();
  }
}

const server = await serve({ port: 0 });
const base = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
const counts = { passed: 0, failed: 0 };
console.log(`Walking in ${engine.name}:`);
try {
  // In Chromium the tests of the pages play each journey; there, only those asked for are walked.
  const isWanted = ({ name: title, journey }: Walk): boolean =>
    part === '' ? name !== 'chromium' || !journey : title.includes(part);
  const left = [...walks.entries()].filter(([, each]) => isWanted(each));
  const walkOn = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      if (await walk(base, next[1], next[0] + 1)) counts.passed += 1;
      else counts.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walkOn));
} finally {
  await engine.close();
  server.closeAllConnections();
  server.close();
}
mkdirSync(`${projectFolder}.cache`, { recursive: true });
writeFileSync(report, JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
