/**
 * Finds a Chromium for the browser tests, or installs one. The order: the file named by CHROMIUM_PATH, Playwright's
 * own download, then a Chromium, Chrome or Edge of this computer. A headless shell comes before a whole browser: the
 * shell draws no window, which saves a sixth of the tests' time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, runCommand } from '../scripts/progress.ts';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const usualPaths: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    // This path comes last because Ubuntu puts the snap there: the snap cannot read files in /tmp, where tests keep
    // theirs.
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programFiles
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

const isRoot = process.getuid?.() === 0;

/** The absolute path of a browser, or undefined. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return named;
  }
  return [chromium.executablePath(), ...(usualPaths[process.platform] ?? [])].find((path) =>
    existsSync(path),
  );
}

/** A Chromium with all that readers have: a headless shell lacks, for one, the back/forward cache. */
export function findWholeChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = [named, chromium.executablePath(), ...(usualPaths[process.platform] ?? [])];
  return places.find((path) => path !== undefined && !/headless.shell/.test(path) && existsSync(path));
}

/** The answer of a browser that is asked for its version; undefined when the browser does not start. */
function versionOf(path: string): string | undefined {
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return 'version not asked on Windows';
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

function working(): string | undefined {
  const path = findChromium();
  if (path === undefined) {
    console.log('  no Chromium, Chrome or Edge found');
    return undefined;
  }
  const version = versionOf(path);
  console.log(version === undefined ? `  ${path} does not start` : `  ${path} (${version})`);
  return version === undefined ? undefined : path;
}

async function installWithApt(): Promise<void> {
  const has = (program: string, ...args: string[]) =>
    spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !has('apt-get', '--version')) return;
  if (!isRoot && !has('sudo', '-n', 'true')) {
    console.log('  apt-get needs root, and sudo asks for a password: left alone');
    return;
  }
  const [program, ...first] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const options = { label: 'apt-get', quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  console.log(
    '  apt-get update, then apt-get install -y chromium-headless-shell, or chromium where there is none',
  );
  await run(program ?? 'apt-get', [...first, 'update'], options);
  const install = [...first, 'install', '-y'];
  const code = await run(program ?? 'apt-get', [...install, 'chromium-headless-shell'], options);
  if (code !== 0) await run(program ?? 'apt-get', [...install, 'chromium'], options);
}

async function installWithPlaywright(): Promise<void> {
  // --with-deps adds the system's libraries, which needs root.
  const args = ['install', ...(process.platform === 'linux' && isRoot ? ['--with-deps'] : []), 'chromium'];
  console.log(`  playwright ${args.join(' ')} (about 180 MB)`);
  await runCommand('playwright', args, { label: 'playwright install', quiet: true, limitMs: 300_000 });
}

/** The path of a browser that starts; installs a browser if there is none. */
export async function ensureChromium(): Promise<string> {
  let path = working();
  for (const install of [installWithPlaywright, installWithApt]) {
    if (path !== undefined) return path;
    await install();
    path = working();
  }
  if (path !== undefined) return path;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one, ' +
      'or say where it is: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

/** Arguments for every launch: the browser sends nothing of its own to the network. */
export const launchArguments: readonly string[] = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run as root with its sandbox, as root runs in most containers.
  ...(process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
];
