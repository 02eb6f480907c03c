import type { APIRoute } from 'astro';
import { base } from '../i18n/paths.ts';

/** Names the sitemap by its full address, which is only known when the site is built. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
