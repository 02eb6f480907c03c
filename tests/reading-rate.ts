/**
 * Counts how many pictures of a folder the site's scanner reads, and html5-qrcode alone, and times both:
 *
 *     npm run reading-rate -- <folder> [--list]
 *
 * Both read every picture in the same run of the same browser, and take turns in going first, so that whatever else
 * the computer does slows both alike. Times hold for one computer; shares and the ratio of times can be compared.
 * What the codes say never leaves the page. The script stands beside the browser tests, because it finds a browser in
 * the same way.
 */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve as absolute } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { projectFolder } from '../scripts/progress.ts';
import { findChromium, launchArguments } from './browser.ts';
import { line, lineHead, pictureNames, summary, type Pair } from './reading-rate/table.ts';

const usage = 'npm run reading-rate -- <folder> [--list]';
const built = `${projectFolder}.cache/reading-rate`;
/** After this long without output, a line reports progress. */
const silenceMs = 5_000;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.bmp': 'image/bmp',
};

/** An error that is printed without its stack. */
class Refusal extends Error {}

function options(): { folder: string; list: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { list: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined) throw new Error('Which folder of pictures?');
    if (more.length > 0) throw new Error('One folder at a time.');
    // npm runs scripts in the project's folder, but the user means a path from where they typed the command.
    return { folder: absolute(process.env.INIT_CWD ?? '.', folder), list: values.list };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

function picturesOf(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(`There is no folder ${folder}.`);
  }
  const files = readdirSync(folder).filter((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
  );
  const names = pictureNames(files);
  if (names.length === 0) throw new Refusal(`No pictures (jpg, png, webp, gif, bmp) in ${folder}.`);
  return names;
}

function browserPath(): string {
  let path: string | undefined;
  try {
    path = findChromium();
  } catch (error) {
    throw new Refusal((error as Error).message, { cause: error });
  }
  if (path !== undefined) return path;
  throw new Refusal(
    'No Chromium, Chrome or Edge found. Install one (npx playwright install chromium), or say where it is: ' +
      `CHROMIUM_PATH=/path/to/chrome ${usage}`,
  );
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: `${projectFolder}tests/reading-rate`,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2_000 },
  });
}

/** Serves only these files, to this computer only. */
function serveFiles(files: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

async function measure(folder: string, names: readonly string[], list: boolean): Promise<Pair[]> {
  const executablePath = browserPath();
  await buildPage();
  const files = new Map(names.map((name, index) => [`/picture/${index}`, join(folder, name)]));
  for (const entry of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    files.set(`/${entry.replaceAll('\\', '/')}`, join(built, entry));
  }

  const server = await serveFiles(files);
  try {
    const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
    try {
      const page = await browser.newPage();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/index.html`);
      await page.evaluate(() => window.readingRate.prepare());

      if (list) console.log(lineHead);
      const pairs: Pair[] = [];
      let lastSign = performance.now();
      for (const [index, name] of names.entries()) {
        const pair = await page.evaluate(({ url, ownFirst }) => window.readingRate.read(url, ownFirst), {
          url: `/picture/${index}`,
          ownFirst: index % 2 === 0,
        });
        pairs.push(pair);
        if (list) {
          console.log(line(name, pair));
        } else if (performance.now() - lastSign > silenceMs) {
          lastSign = performance.now();
          console.log(`  … ${pairs.length} of ${names.length}`);
        }
      }
      return pairs;
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

try {
  const { folder, list } = options();
  const pairs = await measure(folder, picturesOf(folder), list);
  console.log(`${list ? '\n' : ''}${summary(pairs)}`);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
