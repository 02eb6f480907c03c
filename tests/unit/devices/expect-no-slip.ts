import { expect } from 'vitest';

/** Nothing in the markup that no reader should see: a gap left in a sentence, a key instead of its words. */
export function expectNoSlip(html: string, name: string): void {
  expect(html, name).not.toMatch(/\{\{|\}\}/);
  expect(html, name).not.toMatch(/\b(?:portal|android|iphone|app|practice|problems|guide|bench):[a-z]/i);
  expect(html, name).not.toMatch(/undefined|\[object |NaN/);
  expect(html, `${name} says that it is practice`).toContain('class="practice');
}
