/**
 * Measures how fast the site builds: the time may not grow faster than the pages. `npm run build-speed`
 *
 * The script builds the site as it is, then with 10 and with 100 times the guides and articles, in copies
 * below .cache/build-speed, which are removed at the end. For other factors: `npm run build-speed -- 5 50`.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from '../hosting/built-pages.ts';
import { runCommand } from '../scripts/progress.ts';
import { copySite } from './site-copy.ts';

/**
 * An added page may take this many times as long at the end as at the beginning: timings waver, but a build that
 * grows with the square of its pages exceeds this.
 */
const mostGrowth = 1.5;

/** Pages a second; printed, not asserted, since computers differ. */
const wanted = 40;

const copyOfArticle = (number: string, copy: number): string => `${number}${String(copy).padStart(3, '0')}`;

/** Gives every copied article the name of the first. */
function nameArticles(file: string, copies: readonly number[]): void {
  const words = JSON.parse(readFileSync(file, 'utf8')) as { article: Record<string, string> };
  for (const [number, subject] of Object.entries(words.article))
    for (const copy of copies) words.article[copyOfArticle(number, copy)] = subject;
  writeFileSync(file, JSON.stringify(words));
}

/** Writes the sources with each guide and article `factor` times. The journey of the first guide plays its copies. */
function writeSources(factor: number): string {
  const { folder, change } = copySite('build-speed');
  const copies = Array.from({ length: factor - 1 }, (_, index) => index + 2);
  for (const language of readdirSync(join(folder, 'content'))) {
    const nameOfCopy = { guides: (name: string, copy: number) => `${name}--${copy}`, kb: copyOfArticle };
    for (const [kind, copied] of Object.entries(nameOfCopy)) {
      const pages = join(folder, 'content', language, kind);
      for (const file of existsSync(pages) ? readdirSync(pages) : [])
        for (const copy of copies)
          cpSync(join(pages, file), join(pages, `${copied(file.replace('.mdx', ''), copy)}.mdx`));
    }
    nameArticles(join(folder, 'content', language, 'strings/guide.json'), copies);
  }
  change(
    'src/journeys/all-journeys.ts',
    /journey\.id === id\b/,
    (found) => `${found}.replace(/--\\d+$/, '')`,
  );
  change('src/journeys/articles.ts', /(articleNumbers = \[)([\d, \n]+)\]/, (_, start = '', list = '') => {
    const numbers = list
      .split(',')
      .map((number) => number.trim())
      .filter((number) => number !== '');
    return `${start}${[...numbers, ...copies.flatMap((copy) => numbers.map((number) => copyOfArticle(number, copy)))].join(', ')}]`;
  });
  return folder;
}

async function measure(factor: number): Promise<{ factor: number; pages: number; seconds: number }> {
  const folder = writeSources(factor);
  const start = performance.now();
  const label = `${factor} times the guides and articles`;
  const code = await runCommand('astro', ['build', '--root', folder], { label, quiet: true });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build of ${label} failed.`);
  const pages = htmlFiles(join(folder, 'dist')).length;
  console.log(`  ${label}: ${pages} pages in ${seconds.toFixed(1)} s`);
  return { factor, pages, seconds };
}

const asked = process.argv.slice(2).map(Number);
const factors = [1, ...(asked.length > 0 ? asked : [10, 100])];

const measured: Awaited<ReturnType<typeof measure>>[] = [];
for (const factor of factors) measured.push(await measure(factor));

/** The time that an added page takes, from each row to the next, in ms. */
const perPage = measured.slice(1).map(({ pages, seconds }, index) => {
  const before = measured[index] ?? { pages: 0, seconds: 0 };
  return ((seconds - before.seconds) * 1000) / (pages - before.pages);
});

const columns = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padStart(16)).join(''));
columns(['times', 'pages', 'seconds', 'pages a second', 'ms a page more']);
for (const [index, { factor, pages, seconds }] of measured.entries())
  columns([
    String(factor),
    String(pages),
    seconds.toFixed(1),
    (pages / seconds).toFixed(0),
    perPage[index - 1]?.toFixed(1) ?? '',
  ]);
const last = measured.at(-1);
if (last)
  console.log(`\nWanted: ${wanted} pages a second and more; here ${(last.pages / last.seconds).toFixed(0)}.`);
const [first = 1, ...rest] = perPage;
const growth = (rest.at(-1) ?? first) / first;
const isLinear = growth <= mostGrowth;
console.log(
  `A page more takes ${growth.toFixed(2)} times as long at the end as at the beginning: ${isLinear ? 'linear' : 'NOT linear'}.`,
);
if (!isLinear) process.exitCode = 1;
