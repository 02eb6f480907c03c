import { expect } from 'vitest';

/** Expects the markup to hold nothing that a reader should not see: an unfilled gap, or a key instead of its words. */
export function expectNoSlip(html: string, name: string): void {
  expect(html, name).not.toMatch(/\{\{|\}\}/);
  expect(html, name).not.toMatch(/\b(?:portal|android|iphone|app|practice|problems|guide|bench):[a-z]/i);
  expect(html, name).not.toMatch(/undefined|\[object |NaN/);
  expect(html, `${name} says that it is practice`).toContain('class="practice');
}
