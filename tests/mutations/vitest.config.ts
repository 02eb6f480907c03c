/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The folder of `src` that is changed (tests/mutations.ts): its own tests are to notice. */
const folder = process.env.MUTATED ?? '*';

export default getViteConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [`tests/unit/${folder}/**/*.test.ts`],
    isolate: false,
  },
});
