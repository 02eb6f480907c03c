/**
 * Looks at every page of a language as on a phone: no English on it, and nothing wider than the screen. Then it opens
 * the search, and plays a guide on each kind of phone, since much is said only there.
 *
 *     node tests/pseudo-language/look.ts <language>
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { htmlFiles } from '../../hosting/built-pages.ts';
import { projectFolder } from '../../scripts/progress.ts';
import { serve } from '../../scripts/serve.ts';
import { isLanguage, type Language } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { ensureChromium, launchArguments } from '../browser.ts';
import { GuideModel } from '../e2e/models/guide.model.ts';
import { begin, playStep } from '../e2e/models/play.ts';
import { words } from '../e2e/models/words.ts';
import { englishIn, textsOf } from './english.ts';
import { tooWide } from './width.ts';

const width = 390;
const [, , language] = process.argv;
if (!isLanguage(language)) throw new Error(`"${language}" is no language of the site.`);

const findings = new Map<string, string>();
let texts = 0;

/** Adds the findings of the page as it is now; a repeated finding is reported once. */
async function look(page: Page, name: string): Promise<void> {
  const root = page.locator(':root');
  for (const { where, text } of await root.evaluate(textsOf)) {
    texts += 1;
    const left = englishIn(text);
    if (left.length === 0) continue;
    findings.set(`${where} “${text}”`, `${name} ${where} is in English: “${left.join(' ')}” in “${text}”`);
  }
  for (const { where, text } of await root.evaluate(tooWide))
    findings.set(`${where} ${text.replace(/\d+/g, '')}`, `${name} ${where} ${text}`);
  const whole = await root.evaluate((element) => element.scrollWidth);
  if (whole > width) findings.set(name, `${name} is ${whole} px wide on a screen of ${width} px`);
}

async function lookAtPages(page: Page): Promise<void> {
  const files = htmlFiles(`${projectFolder}dist`).filter((file) => file.startsWith(`${language}/`));
  for (const file of files) {
    const path = file.replace(/index\.html$/, '');
    await page.goto(path, { waitUntil: 'networkidle' });
    await look(page, `/${path}`);
  }
  console.log(`  ${files.length} pages seen`);
}

const said = words[language];

async function lookAtSearch(page: Page): Promise<void> {
  await page.goto(`${language}/about/`);
  await page.getByRole('button', { name: said.search.openKeys }).click();
  const dialog = page.getByRole('dialog', { name: said.search.title });
  const field = dialog.getByRole('searchbox');
  await field.waitFor();
  await look(page, 'the search');
  for (const [asked, answer] of [
    ['KB2260', said.search.kind.article.replace('{{number}}', '2260')],
    ['KB9999', said.search.noArticle.replace('{{number}}', '9999')],
    [said.app.error, said.app.error],
    ['xxxxxx yyyyyy', said.search.nothing],
    ['https://example.org/#secret', said.search.private],
    // Pagefind does not know such a language but finds its words: these two stand on more pages than the answers name.
    [said.portal.name, said.search.pages],
  ] as const) {
    await field.fill(asked);
    await dialog.getByText(answer).first().waitFor();
    await look(page, `the search for ${asked}`);
  }
}

async function lookAtJourney(page: Page, id: keyof typeof journeys): Promise<void> {
  const guide = new GuideModel(page, language as Language, id);
  const code = { current: '' };
  const name = `${id}, practiced,`;
  await begin(guide, {});
  await guide.openTrouble();
  await look(page, name);
  await guide.closeTools();
  for (const step of stepsOf(journeys[id], {})) {
    await playStep(guide, step, code, { between: () => look(page, name) });
    await look(page, name);
  }
}

const executablePath = await ensureChromium();
const server = await serve({ port: 0, folder: `${projectFolder}dist` });
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
try {
  // Each page has storage of its own, since practice goes on where it was left.
  const newPage = (): Promise<Page> =>
    browser.newPage({
      baseURL: `http://localhost:${port}/`,
      viewport: { width, height: 844 },
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
  await lookAtPages(await newPage());
  await lookAtSearch(await newPage());
  for (const id of ['activate-android-qr', 'activate-iphone-code'] as const)
    await lookAtJourney(await newPage(), id);
} catch (error) {
  findings.set('', `The look ended early: ${String(error)}`);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

console.log(`  ${texts} texts read, ${findings.size} findings`);
for (const finding of findings.values()) console.log(`  - ${finding}`);
// A look that reads nothing would find nothing either.
if (findings.size > 0 || texts < 1000) process.exitCode = 1;
