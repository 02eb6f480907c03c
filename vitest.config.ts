/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite settings: tests see the same aliases, .astro components and content as the build.
export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    environment: 'node',
    // A hundred files that each start from nothing take three times as long. Whoever stubs, unstubs.
    isolate: false,
    maxWorkers: 2,
  },
});
