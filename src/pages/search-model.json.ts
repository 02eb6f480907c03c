/** The model of the search, of all languages at once: fetched when a reader first searches. */
import type { APIRoute } from 'astro';
import { learnedModel } from '../search/model/learned.ts';

export const GET: APIRoute = () => Response.json(learnedModel());
