import type { MiddlewareHandler } from 'astro';

/** Lets every page be: with routing left to us (astro.config.mjs), Astro asks for this file. */
export const onRequest: MiddlewareHandler = (_context, next) => next();
