/** What holds for every page: status, title, language, no layout shift, no axe finding, a small screen. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { isLanguage } from '../../src/i18n/languages.ts';
import { expect, expectNoAxeFindings, watchForShifts } from './fixtures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Paths of all pages in the built sitemap. */
export function sitemapPaths(): string[] {
  const file = `${dist}sitemap-0.xml`;
  if (!existsSync(file)) throw new Error('dist/sitemap-0.xml is missing. Build first: npm run build');
  const locations = readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...locations].map(([, location = '']) => new URL(location).pathname);
}

/** True for an article or a guide other than the one that stands for its kind. */
export const isLikeAnother = (path: string): boolean =>
  /\/kb\/(?!2260)|\/guides\/(?!activate-iphone-qr)/.test(path);

export const languageOf = (path: string) => path.split('/').find(isLanguage);

/** Opens a page and checks it in each of the color schemes. */
export async function expectWhole(
  page: Page,
  path: string,
  colors: readonly ('light' | 'dark')[],
  /** Parts that other tests check. */
  but?: string,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const shifts = await watchForShifts(page);
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/\S/);
  await shifts.expectNone();
  const language = languageOf(path);
  if (language !== undefined) await expect(page.locator('html')).toHaveAttribute('lang', language);
  for (const colorScheme of colors) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoAxeFindings(page, `${path}, ${colorScheme}`, ':root', but);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'width of the page on a screen of 320 CSS px').toBeLessThanOrEqual(320);
}
