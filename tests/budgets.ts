/**
 * Checks of the built pages in dist/: sizes (limits in budgets.json), safety, links, heads. For another
 * build: `BASE=/practice/ node tests/budgets.ts .cache/base`.
 *
 * Two limits are checked elsewhere, because only a browser knows the files: `simulatorScriptBytes`, the
 * scripts fetched when practice starts, by tests/e2e/weight.wide.e2e.ts, and `firstAnswerBytes`, all that the
 * search fetches, by search.wide.e2e.ts.
 */
import limits from './budgets.json' with { type: 'json' };
import { gluedWords } from './built/glued.ts';
import { headProblems, notFoundProblems, sitemapProblems } from './built/head.ts';
import { linkProblems } from './built/links.ts';
import { readPages, type Page } from './built/page.ts';
import { pageSafety, scriptSafety } from './built/safety.ts';
import { unstyled } from './built/styled.ts';
import { syntaxProblems } from './built/syntax.ts';
import { weigh, type Weight } from './built/weight.ts';

/** Pages of the other kinds shown in the table; all are checked. */
const othersShown = 10;

const start = performance.now();
const say = (text: string) => console.log(`  [${((performance.now() - start) / 1000).toFixed(1)} s] ${text}`);

const isGuide = ({ language, file }: Page) =>
  language !== undefined && /^[^/]+\/guides\/[^/]+\/index\.html$/.test(file);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function overBudget(page: Page, weight: Weight): string[] {
  const rows: [what: string, is: number, most: number, shown: (value: number) => string][] = [
    ['page', weight.total, limits.pageBytes, (v) => `${kB(v)} kB`],
    ['scripts', weight.script, limits.pageScriptBytes, (v) => `${kB(v)} kB`],
    ['requests', weight.requests, limits.pageRequests, String],
  ];
  if (isGuide(page))
    rows.push([
      'HTML without figures',
      weight.htmlWithoutFigures,
      limits.htmlWithoutFiguresBytes,
      (v) => `${kB(v)} kB`,
    ]);
  return rows
    .filter(([, is, most]) => is > most)
    .map(([what, is, most, shown]) => `is over budget: ${what} ${shown(is)}, at most ${shown(most)}`);
}

function printTable(weighed: readonly (readonly [Page, Weight])[]): void {
  const heaviest = weighed.toSorted(([, a], [, b]) => b.total - a.total);
  const others = heaviest.filter(([page]) => !isGuide(page));
  const rows = [...heaviest.filter(([page]) => isGuide(page)), ...others.slice(0, othersShown)];
  const width = Math.max(20, ...rows.map(([page]) => page.path.length));
  const columns = ['html', '-figures', 'scripts', 'page', 'requests'];
  const line = (name: string, cells: readonly string[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  line('kB gzipped', columns);
  for (const [page, weight] of rows) {
    const { html, htmlWithoutFigures, script, total, requests } = weight;
    line(page.path, [...[html, htmlWithoutFigures, script, total].map(kB), String(requests)]);
  }
  const most = [limits.pageScriptBytes, limits.pageBytes].map(kB);
  line('at most', ['', kB(limits.htmlWithoutFiguresBytes), ...most, String(limits.pageRequests)]);
  if (others.length > othersShown) console.log(`  and ${others.length - othersShown} lighter pages`);
}

const findings: string[] = [];
const add = (where: string, problems: readonly string[]) =>
  findings.push(...problems.map((problem) => `${where} ${problem}`));

const pages = readPages();
say(`${pages.length} pages read`);
// A build of nothing would pass every check below.
if (!pages.some(isGuide)) add('dist/', ['has no guide page (<language>/guides/<journey>/index.html)']);

const weighed = pages.map((page) => [page, weigh(page)] as const);
printTable(weighed);
for (const [page, weight] of weighed) add(page.path, overBudget(page, weight));
say('sizes compared');

for (const page of pages) add(page.path, gluedWords(page));
say('words stand apart without styles too');

for (const page of pages) add(page.path, unstyled(page));
say('pictures of devices wear what their pages style');

for (const page of pages) add(page.path, pageSafety(page));
for (const { file, problem } of scriptSafety()) add(file, [problem]);
say('safety checked: policy, inline scripts, other origins, fields');

for (const { file, problem } of syntaxProblems()) add(file, [problem]);
say('scripts read as the oldest browsers read them');

for (const [page, problems] of linkProblems(pages)) add(page.path, problems);
say('links checked');

for (const [page, problems] of headProblems(pages)) add(page.path, problems);
add('the sitemap', sitemapProblems(pages));
add('wrong addresses', notFoundProblems(pages));
say('heads checked: heading, description, canonical address, languages, shared picture; and the sitemap');

if (findings.length > 0) {
  console.log(`\n  ${findings.length} findings:`);
  for (const finding of findings) console.log(`  - ${finding}`);
  process.exitCode = 1;
}
