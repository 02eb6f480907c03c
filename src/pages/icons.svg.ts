import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { icons } from '../icons/icons.ts';

const require = createRequire(import.meta.url);

/** One symbol, with the content of Lucide's `<svg>`. */
function symbol([name, lucide]: [string, string]): string {
  const drawn = readFileSync(require.resolve(`lucide-static/icons/${lucide}.svg`), 'utf8');
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawn)?.[1];
  if (inside === undefined) throw new Error(`The Lucide icon "${lucide}" is no svg element.`);
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${inside.replace(/\s+/g, ' ').trim()}</symbol>`;
}

export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence, https://lucide.dev/license -->${Object.entries(icons).map(symbol).join('')}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
