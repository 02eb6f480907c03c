/** The model of the search, for all languages at once. Fetched when a reader first searches. */
import type { APIRoute } from 'astro';
import { learnedModel } from '../search/model/learned.ts';

export const GET: APIRoute = () => Response.json(learnedModel());
