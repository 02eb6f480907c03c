/**
 * Random walks through the guides: `npm run build && npm run walks`. `npm run walks -- 5` walks with five seeds through
 * each guide, `npm run walks -- 1 android` through guides with that part in their name, and `npm run walks -- 1 android
 * 17` begins with seed 17. The same seed makes the same walk.
 */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { secondsSince } from '../scripts/progress.ts';
import { basePath, serve } from '../scripts/serve.ts';
import { guideIds } from '../src/journeys/all-journeys.ts';
import { ensureChromium, launchArguments } from './browser.ts';
import { languages } from './e2e/models/words.ts';
import { walk } from './walks/walk.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const [seeds = '20', part = '', first = '1'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...launchArguments] });
const server = await serve({ port: 0 });
const baseURL = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
const counts = { passed: 0, failed: 0 };
const from = Number(first);
for (let seed = from; seed < from + Number(seeds); seed += 1)
  for (const [place, journey] of guideIds.filter((id) => id.includes(part)).entries()) {
    const language = languages[(seed + place) % languages.length] ?? 'en';
    const viewport = sizes[(seed + (place >> 1)) % sizes.length] ?? null;
    const start = performance.now();
    const context = await browser.newContext({ baseURL, viewport, reducedMotion: 'reduce' });
    const title = `${journey} ${seed} in ${language} at ${viewport?.width} px`;
    try {
      await walk(await context.newPage(), { language, journey, seed, acts: 25 });
      counts.passed += 1;
      console.log(`  [${secondsSince(start).padStart(6)}] ${title}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  [${secondsSince(start).padStart(6)}] FAILED: ${title}\n${String(error)}`);
    } finally {
      await context.close();
    }
  }
await browser.close();
server.closeAllConnections();
server.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
