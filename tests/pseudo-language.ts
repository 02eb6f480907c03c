/**
 * Proves that a language is a folder and one row, by adding one: English with accents, a third longer, in a copy of
 * the site below .cache. Its pages must all be there, pass every check of the built pages, hold no English, and fit a
 * phone.
 *
 * The stage makes only the two changes that a language needs: content/<code>/, and a row in src/i18n/languages.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runCommand } from '../scripts/progress.ts';
import { firstLanguage } from '../src/i18n/languages.ts';
import { writePseudoContent } from './pseudo-language/content.ts';
import { englishIn } from './pseudo-language/english.ts';
import { copySite } from './site-copy.ts';

/** ISO 639 leaves this code to private use: no language has it. */
const code = 'qps';
/** Its dates are Greek: the dates of an unknown locale would be English. */
const row = `  ${code}: { name: 'Pseudoé', locale: 'el-GR' },\n`;

const { folder, change } = copySite('pseudo-language', ['scripts', 'tests']);
writePseudoContent(join(folder, 'content', firstLanguage), join(folder, 'content', code));
change('src/i18n/languages.ts', /^const rows = \{\n/m, (start) => start + row);

const label = 'build with a language more';
if ((await runCommand('astro', ['build', '--root', folder], { label, quiet: true })) !== 0) {
  console.log(`  - The ${label} fails: something asks for more than the folder and the row.`);
  process.exit(1);
}

const findings: string[] = [];
// The build comes first, because Astro writes the types of the content then.
const check = { command: 'tsc', label: 'types with a language more' };
if ((await runCommand('typescript', ['--noEmit', '--project', folder], check)) !== 0)
  findings.push('A type asks for a language by its name.');

/** The files of a language in the built site: pages, pictures, Markdown, and the data of the search. */
const filesOf = (language: string): string[] =>
  readdirSync(join(folder, 'dist', language), { recursive: true, encoding: 'utf8' });
const files = filesOf(code);
const missing = filesOf(firstLanguage).filter((file) => !files.includes(file));
findings.push(...missing.map((file) => `${code}/${file} is missing: ${firstLanguage}/ has it.`));
for (const file of files.filter((name) => name.endsWith('.md'))) {
  const text = readFileSync(join(folder, 'dist', code, file), 'utf8');
  for (const line of text.split('\n').filter((each) => englishIn(each).length > 0))
    findings.push(`${code}/${file} is in English: “${englishIn(line).join(' ')}” in “${line}”`);
}
console.log(`  ${files.length} files and folders in dist/${code}/`);
for (const finding of findings) console.log(`  - ${finding}`);

const checks = [['tests/budgets.ts'], ['tests/pseudo-language/look.ts', code]] as const;
const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
for (const [script, ...args] of checks)
  if ((await run(process.execPath, [...flags, join(folder, script), ...args], { label: script })) !== 0)
    findings.push(script);
if (findings.length > 0) process.exitCode = 1;
