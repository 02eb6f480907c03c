import { defineConfig } from 'vitest/config';

/** The stage `hosts` of tests/run.ts: it needs dist/ and the servers of real hosts. */
export default defineConfig({
  test: {
    include: ['tests/hosts/*.test.ts'],
    // Generous, as for the unit tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
