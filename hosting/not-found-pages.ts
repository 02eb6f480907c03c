import { renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts each language's page for wrong addresses where hosts look for it: `<language>/404.html`. Astro does so only
 * for the page of the whole site.
 */
export default function notFoundPages(languages: readonly string[]): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const language of languages) {
          const page = join(folder, language, '404', 'index.html');
          renameSync(page, join(folder, language, '404.html'));
          rmdirSync(dirname(page));
        }
        logger.info(`wrote ${languages.map((language) => `${language}/404.html`).join(', ')}`);
      },
    },
  };
}
