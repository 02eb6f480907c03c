import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineScriptsOfBuild } from './built-pages.ts';
import { scriptHash } from './inline-scripts.ts';
import { headersFile } from './server-configs.ts';

/** Writes `dist/_headers` with the policy and the hashes of the inline scripts that the build really has. */
export default function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const hashes = inlineScriptsOfBuild(fileURLToPath(dir)).map(scriptHash);
        writeFileSync(new URL('_headers', dir), headersFile(base, hashes));
        logger.info(`wrote _headers, ${hashes.length} hashes of inline scripts`);
      },
    },
  };
}
