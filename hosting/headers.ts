import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles, inlineScriptsOfBuild, inlineScriptTexts } from './built-pages.ts';
import { inlineScriptHashes, scriptHash } from './inline-scripts.ts';
import { headersFile, redirectsFile } from './server-configs.ts';

/** A page whose policy names its own inline scripts alone: a hash cannot be compressed. */
function withOwnHashes(html: string): string {
  const own = inlineScriptTexts(html).map(scriptHash);
  const others = inlineScriptHashes.filter((hash) => !own.includes(hash));
  return others.reduce((text, hash) => text.replace(` ${hash}`, ''), html);
}

/**
 * Writes `_headers`, with the policy and the hashes of the inline scripts that the build really has, and
 * `_redirects`.
 */
export default function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        for (const name of htmlFiles(fileURLToPath(dir))) {
          const page = new URL(name, dir);
          writeFileSync(page, withOwnHashes(readFileSync(page, 'utf8')));
        }
        const hashes = inlineScriptsOfBuild(fileURLToPath(dir)).map(scriptHash);
        const hashed = new URL('_astro/', dir);
        const heaviest = readdirSync(hashed)
          .map((name) => ({ name, size: statSync(new URL(name, hashed)).size }))
          .toSorted((a, b) => b.size - a.size);
        const names = heaviest.map(({ name }) => name);
        writeFileSync(new URL('_headers', dir), headersFile(base, hashes, names));
        writeFileSync(new URL('_redirects', dir), redirectsFile(base));
        logger.info(`wrote _headers and _redirects, ${hashes.length} hashes of inline scripts`);
      },
    },
  };
}
