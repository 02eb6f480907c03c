import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faults, faultsPage } from '../faults.ts';
import { expectNoFindings } from './content.ts';

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

test('every fault has tests that exist under the names it gives', () => {
  expectNoFindings(
    faults.flatMap(({ fault, tests }) =>
      tests.length === 0
        ? [`${fault}: no test.`]
        : tests.flatMap(([file, title]) => {
            if (!existsSync(pathOf(file))) return [`${fault}: there is no tests/${file}.`];
            return readFileSync(pathOf(file), 'utf8').includes(title)
              ? []
              : [`${fault}: no test in ${file} is called “${title}”.`];
          }),
    ),
  );
});

test('docs/faults.md says the same as the table', async () => {
  await expect(faultsPage()).toMatchFileSnapshot('../../docs/faults.md');
});
