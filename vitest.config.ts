/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite settings: tests see the same aliases, .astro components and content as the build.
export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    environment: 'node',
    // Generous: the cores may be shared and slow. No test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A hundred files that each start from nothing take three times as long. Whoever stubs, unstubs.
    isolate: false,
    maxWorkers: 2,
  },
});
