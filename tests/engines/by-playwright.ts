/** The engines that Playwright drives: a whole Chromium, back/forward cache included, and Playwright's own WebKit. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type ElementHandle, type Page, webkit } from '@playwright/test';
import { findWholeChromium, launchArguments } from '../browser.ts';
import { type Engine, type Find, type Script, type Visit, windowSize } from './engine.ts';
import { browserPatienceMs } from './until.ts';

/** Playwright switches the cache off by default, and a headless shell has none. */
export async function startChromium(): Promise<Engine | undefined> {
  const executablePath = findWholeChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({
    executablePath,
    args: [...launchArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return engineOf(browser, `Chromium ${browser.version()}`, true);
}

/** Nobody knows whether Playwright's WebKit keeps left pages, so no walk expects it. */
export async function startPlaywrightsWebKit(): Promise<Engine | undefined> {
  if (!existsSync(webkit.executablePath())) return undefined;
  const browser = await webkit.launch();
  return engineOf(browser, `Playwright's WebKit ${browser.version()}`, false);
}

const engineOf = (browser: Browser, name: string, keepsPages: boolean): Engine => ({
  name,
  keepsPages,
  visit: () => visitByPlaywright(browser),
  close: () => browser.close(),
});

async function visitByPlaywright(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: windowSize });
  context.setDefaultTimeout(browserPatienceMs);
  const first = await context.newPage();
  let page: Page = first;
  const text = (script: Script<never, unknown>, given: unknown[]) =>
    `(${script.toString()})(...${JSON.stringify(given)})`;

  async function elementOf(find: Script<never, unknown>, given: unknown[]): Promise<ElementHandle> {
    const element = (await page.evaluateHandle(text(find, given))).asElement();
    if (!element) throw new Error('no such element');
    return element;
  }

  return {
    goTo: async (url) => void (await page.goto(url)),
    // A page from the cache does not load: Playwright would wait in vain for its load.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    reload: async () => void (await page.reload()),
    run: <Given extends unknown[], Value>(script: Script<Given, Value>, ...given: Given) =>
      page.evaluate<Awaited<Value>>(text(script, given)),
    async click<Given extends unknown[]>(find: Find<Given>, ...given: Given) {
      await (await elementOf(find, given)).click();
    },
    async type<Given extends unknown[]>(typed: string, find: Find<Given>, ...given: Given) {
      await (await elementOf(find, given)).fill(typed);
    },
    openTab: async () => void (page = await context.newPage()),
    async toFirstTab() {
      page = first;
      await page.bringToFront();
    },
    picture: () => page.screenshot(),
    close: () => context.close(),
  };
}
