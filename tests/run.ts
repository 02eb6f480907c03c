/**
 * What `npm test` runs. `node tests/run.ts unit e2e` runs only the named stages.
 *
 * The last line is `N passed, N failed`: vitest and Playwright count their tests, and each other stage counts as one.
 */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { projectFolder, run, runCommand, secondsSince } from '../scripts/progress.ts';
import { ensureChromium } from './browser.ts';
import { howToGet, programOf, serverNames } from './hosts/servers.ts';

/** `skipped`: the stage could not run. */
type Counts = { passed: number; failed: number; skipped?: true };
type Stage = {
  name: string;
  headline: string;
  /** The stage whose failure makes this stage pointless. */
  needs?: string;
  /** A stage at whose time this one runs too: neither of the two uses all cores. */
  beside?: string;
  /** Stages that run beside others: this one takes their place among these once they have ended. */
  after?: readonly string[];
  run: () => Promise<Counts>;
};

/** Exit code of tests/engines.ts when this computer does not have the engine. */
const engineNotHere = 2;

const vitestReport = '.cache/vitest.json';
const playwrightReport = '.cache/playwright.json';

const asOne = (code: number): Counts => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner that fails without naming a failed test (a file that does not load) counts as one failure. */
function fromReport(code: number, file: string, read: (report: never) => Counts): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(projectFolder + file, 'utf8')) as never);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    console.log(`  no readable report in ${file}`);
    return { passed: 0, failed: 1 };
  }
}

/** The types of content/, which a fresh checkout lacks and which the stages `types` and `lint` both read: written once. */
let contentTypesWritten: Promise<number> | undefined;
async function contentTypes(): Promise<void> {
  contentTypesWritten ??= runCommand('astro', ['sync'], { label: 'astro sync', quiet: true });
  if ((await contentTypesWritten) !== 0) throw new Error('astro sync could not write the types of content/.');
}

async function unitTests(more: readonly string[] = []): Promise<Counts> {
  rmSync(projectFolder + vitestReport, { force: true });
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const args = ['run', ...report, ...more];
  const code = await runCommand('vitest', args, { label: 'vitest' });
  return fromReport(code, vitestReport, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

/** Tests the installed servers; for a missing server, prints how to get it and counts no pass. */
async function hostTests(): Promise<Counts> {
  const missing = serverNames.filter((name) => programOf(name) === undefined);
  for (const name of missing)
    console.log(
      `  ${name} is not installed: its file in hosting/ is not tried. To get it: ${howToGet[name]}`,
    );
  if (missing.length === serverNames.length) return { passed: 0, failed: 0, skipped: true };
  return unitTests(['--config', 'tests/hosts/vitest.config.ts']);
}

/** A port that is free now, so that another checkout's tests or a running `npm start` do no harm. */
async function freePort(first: number): Promise<number> {
  const isFree = (port: number) =>
    new Promise<boolean>((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .once('listening', () => probe.close(() => resolve(true)))
        .listen(port, '127.0.0.1');
    });
  for (let port = first; port < first + 50; port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${first} to ${first + 49} is free.`);
}

/** Plays the tests on dist/ or, with `more`, on another build. */
async function browserTests(more: { args: string[]; env: Record<string, string> } = { args: [], env: {} }) {
  rmSync(projectFolder + playwrightReport, { force: true });
  console.log('Looking for a browser:');
  const path = await ensureChromium();
  const port = await freePort(Number(process.env.E2E_PORT ?? 4329));
  const code = await runCommand('@playwright/test', ['test', ...more.args], {
    command: 'playwright',
    label: 'playwright',
    env: { CHROMIUM_PATH: path, E2E_PORT: String(port), ...more.env },
  });
  if (code !== 0 && !process.env.CI)
    console.log('To see what happened: npx playwright show-trace test-results/<test>/trace.zip');
  type Report = { stats: { expected: number; unexpected: number; flaky: number } };
  return fromReport(code, playwrightReport, ({ stats }: Report) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** Runs the walks of tests/engines/walks.ts. A missing engine counts neither as a pass nor as a failure. */
async function walksIn(engine: string): Promise<Counts> {
  const report = `.cache/${engine}.json`;
  rmSync(projectFolder + report, { force: true });
  const code = await run(process.execPath, ['tests/engines.ts', engine], { label: engine });
  if (code === engineNotHere) return { passed: 0, failed: 0, skipped: true };
  return fromReport(code, report, (counts: Counts) => counts);
}

/** The site below a path, as GitHub Pages serves it: this stage builds, checks and plays that site. */
async function belowAPath(): Promise<Counts> {
  const folder = '.cache/base';
  const env = { BASE: '/practice/' };
  const total: Counts = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Counts) => {
    total.passed += passed;
    total.failed += failed;
    return failed === 0;
  };
  rmSync(projectFolder + folder, { recursive: true, force: true });
  const build = ['build', '--outDir', folder];
  if (!add(asOne(await runCommand('astro', build, { label: 'build', quiet: true, env })))) return total;
  add(asOne(await run(process.execPath, ['tests/budgets.ts', folder], { label: 'budgets', env })));
  add(await browserTests({ args: ['--project=wide'], env: { ...env, E2E_FOLDER: folder } }));
  return total;
}

const stages: readonly Stage[] = [
  {
    name: 'types',
    headline: 'Types: every .ts, .tsx and .astro file (astro check)',
    run: async () => {
      await contentTypes();
      return asOne(await runCommand('astro', ['check', '--noSync'], { label: 'astro check' }));
    },
  },
  {
    name: 'lint',
    headline: 'Lint (eslint). To mend what can be mended: npm run lint -- --fix',
    beside: 'types',
    run: async () => {
      await contentTypes();
      return asOne(await runCommand('eslint', ['.', '--max-warnings=0'], { label: 'eslint' }));
    },
  },
  {
    name: 'format',
    after: ['types'],
    headline: 'Format (prettier). To mend: npm run format',
    run: async () =>
      asOne(await runCommand('prettier', ['--check', '.', '--log-level=warn'], { label: 'prettier' })),
  },
  {
    name: 'imports',
    after: ['format'],
    headline: 'Import rule: who may import whom (dependency-cruiser)',
    run: async () => {
      const args = ['--config', '.dependency-cruiser.mjs', 'src', 'hosting', 'scripts', 'tests'];
      return asOne(await runCommand('dependency-cruiser', args, { command: 'depcruise', label: 'imports' }));
    },
  },
  {
    name: 'unused',
    after: ['imports'],
    headline: 'Files, exports and packages that nothing uses (knip)',
    run: async () => asOne(await runCommand('knip', [], { label: 'knip' })),
  },
  {
    name: 'unit',
    after: ['unused'],
    headline: 'Unit and content tests (vitest)',
    run: () => unitTests(),
  },
  {
    name: 'build',
    // A build writes the types of content/ too, which types and lint read.
    after: ['types', 'lint'],
    headline: 'Build (astro build)',
    run: async () => asOne(await runCommand('astro', ['build'], { label: 'build', quiet: true })),
  },
  {
    name: 'budgets',
    after: ['build'],
    headline: 'The built pages: sizes, safety, links',
    needs: 'build',
    run: async () => asOne(await run(process.execPath, ['tests/budgets.ts'], { label: 'budgets' })),
  },
  {
    name: 'language',
    after: ['budgets'],
    headline: 'A language more: a folder and one row, built, checked and looked at on a phone',
    needs: 'build',
    run: async () => {
      const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
      const args = [...flags, 'tests/pseudo-language.ts'];
      return asOne(await run(process.execPath, args, { label: 'a language more' }));
    },
  },
  {
    name: 'hosts',
    after: ['language'],
    headline: 'The built site on nginx and Caddy, with the files in hosting/',
    needs: 'build',
    run: hostTests,
  },
  { name: 'e2e', headline: 'Browser tests (Playwright)', needs: 'build', run: () => browserTests() },
  {
    name: 'webkit',
    headline: 'A guide in WebKit, over pages that are left in the middle of what they do',
    needs: 'build',
    run: () => walksIn('webkit'),
  },
  {
    name: 'firefox',
    headline: 'The same in Firefox',
    beside: 'webkit',
    needs: 'build',
    run: () => walksIn('firefox'),
  },
  {
    name: 'chromium',
    headline: 'The same in Chromium, with its back/forward cache',
    after: ['firefox'],
    needs: 'build',
    run: () => walksIn('chromium'),
  },
  {
    name: 'base',
    after: ['chromium'],
    headline: 'The site below a path: built with BASE=/practice/, checked, and one guide played',
    needs: 'build',
    run: belowAPath,
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage "${unknown.join('", "')}". There are: ${stages.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
const chosen = asked.length === 0 ? stages : stages.filter(({ name }) => asked.includes(name));

const start = performance.now();
const results = new Map<string, Counts & { time: string }>();

async function play(stage: Stage): Promise<void> {
  const stageStart = performance.now();
  console.log(
    `\n== ${chosen.indexOf(stage) + 1}/${chosen.length} ${stage.headline}  [${secondsSince(start)}]`,
  );
  if (stage.needs !== undefined && (results.get(stage.needs)?.failed ?? 0) > 0) {
    console.log(`   not run, because "${stage.needs}" failed`);
    results.set(stage.name, { passed: 0, failed: 0, time: '-', skipped: true });
    return;
  }
  let counts: Counts = { passed: 0, failed: 1 };
  try {
    counts = await stage.run();
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : String(error)}`);
  }
  const time = secondsSince(stageStart);
  results.set(stage.name, { ...counts, time });
  const outcome = counts.skipped ? 'not run' : counts.failed === 0 ? 'passed' : 'FAILED';
  console.log(`   ${stage.name}: ${outcome} in ${time}`);
}

/** The stages that run at the same time. */
const playing = new Map<string, Promise<void>>();
for (const stage of chosen) {
  const before = (stage.after ?? []).flatMap((name) => playing.get(name) ?? []);
  if (before.length === 0 && !playing.has(stage.beside ?? '')) {
    await Promise.all(playing.values());
    playing.clear();
  }
  playing.set(
    stage.name,
    Promise.all(before).then(() => play(stage)),
  );
}
await Promise.all(playing.values());

const all = [...results.values()];
const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`\n${'stage'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'time'.padStart(10)}`);
for (const { name } of chosen) {
  const counts = results.get(name);
  if (!counts) continue;
  const note = counts.skipped ? '  not run' : counts.failed > 0 ? '  FAILED' : '';
  console.log(
    `${name.padEnd(10)}${String(counts.passed).padStart(8)}${String(counts.failed).padStart(8)}${counts.time.padStart(10)}${note}`,
  );
}
if (failed > 0) {
  const names = [...results].filter(([, counts]) => counts.failed > 0).map(([name]) => name);
  console.log(`\nRun only what failed: node tests/run.ts ${names.join(' ')}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
