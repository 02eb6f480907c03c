import type { Page } from '@playwright/test';

/** Resolves when the page has all that practice fetches in idle time. Call it before the page is opened. */
export async function laterParts(page: Page): Promise<void> {
  const parts = [/zxing_reader.*\.wasm/, /ways.*\.js/, /decoder\.worker.*\.js/, /help.*\.js/];
  const responses = await Promise.all(parts.map((part) => page.waitForResponse(part)));
  await Promise.all(responses.map((response) => response.finished()));
}
