import type { Page } from '@playwright/test';

/** Resolves when the page has what its practice fetches in idle time; ask before it is opened. */
export async function laterParts(page: Page): Promise<void> {
  const parts = [/zxing_reader.*\.wasm/, /ways.*\.js/, /decoder\.worker.*\.js/, /help.*\.js/];
  const responses = await Promise.all(parts.map((part) => page.waitForResponse(part)));
  await Promise.all(responses.map((response) => response.finished()));
}
