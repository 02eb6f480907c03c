/**
 * Changes the rules, the service and the practice in small ways, one at a time, and counts the changes that no test of
 * the same folder notices: `npm run mutations`. It takes hours; `npm run mutations -- enrolment pin` tries one folder, and
 * in it the files with these letters in their path. The survivors are printed, and stand in `.cache/mutations/`.
 *
 * Exit code 1: in some folder fewer changes are noticed than wanted.
 */
import { Stryker } from '@stryker-mutator/core';

const folders = ['enrolment', 'backend', 'practice'];
/** Percent of the changes that are to be noticed. */
const wanted = 97;

const [asked, letters = ''] = process.argv.slice(2);
if (asked !== undefined && !folders.includes(asked)) {
  console.error(`Which folder? One of ${folders.join(', ')}.`);
  process.exit(2);
}

for (const folder of asked === undefined ? folders : [asked]) {
  // tests/mutations/vitest.config.ts reads this.
  process.env.MUTATED = folder;
  const results = await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutations/vitest.config.ts', related: false },
    mutate: [`src/${folder}/**/*${letters}*.ts`],
    disableTypeChecks: false,
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', '.cache', 'test-results', '.astro'],
    reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
    htmlReporter: { fileName: `.cache/mutations/${folder}.html` },
    jsonReporter: { fileName: `.cache/mutations/${folder}.json` },
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    concurrency: 1,
  }).runMutationTest();
  const count = (...statuses: string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const lived = count('Survived', 'NoCoverage');
  const rate = (100 * noticed) / (noticed + lived);
  console.log(
    `${folder}: ${noticed} of ${noticed + lived} noticed, ${rate.toFixed(1)} %; wanted ${wanted} %`,
  );
  if (rate < wanted) process.exitCode = 1;
}
