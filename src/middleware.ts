import type { MiddlewareHandler } from 'astro';

/** Leaves every page as it is: Astro asks for this file when we do the routing (astro.config.mjs). */
export const onRequest: MiddlewareHandler = (_context, next) => next();
