/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Real servers with real connections, and modules that are loaded again or replaced: these tests need a process in
// which nothing else has run.
const apart = ['tests/unit/scripts/**/*.test.ts', 'tests/unit/{api/changes,scanner/camera}.test.ts'];

// Astro's own Vite settings: tests see the same aliases, .astro components and content as the build.
export default getViteConfig({
  test: {
    environment: 'node',
    // Generous: the cores may be shared and slow. No test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
          exclude: apart,
          // A hundred files that each start from nothing take three times as long. A test that stubs also unstubs.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
