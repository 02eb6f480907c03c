import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleNumbers } from './journeys/articles.ts';
import { journeyIds } from './journeys/journeys.ts';

/** Guides: content/<lang>/guides/<journey>.mdx. Ids are `<lang>/<journey>`. */
const guides = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/guides/*.mdx',
    generateId: ({ entry }) => entry.replace('/guides/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** Says what the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** What happens, in two or three sentences under the title. */
    lead: z.string(),
    /** Of somebody who does it for the first time. */
    minutes: z.number().int().positive(),
    /** What the reader needs at hand, besides what the journey needs. */
    atHand: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
  }),
});

/** Problems and solutions: content/<lang>/problems/<entry>.mdx. Ids are `<lang>/<entry>`. */
const problems = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/problems/*.mdx',
    generateId: ({ entry }) => entry.replace('/problems/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string() }),
});

/** Articles of the library: content/<lang>/kb/<number>.mdx. Ids are `<lang>/<number>`. */
const kb = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/kb/*.mdx',
    generateId: ({ entry }) => entry.replace('/kb/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    /** The subject, in sentence case; the number stands beside it. */
    title: z.string(),
    /** Says what the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** The answer, in two or three sentences: the first lines of the page. */
    answer: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
    /** Guides that let one try it, the nearest first. */
    guides: z.array(z.enum(journeyIds)).min(1),
    /** Articles that a reader may need next. */
    related: z.array(z.literal(articleNumbers)).min(1),
  }),
});

/** Pages that are written as an article is, but have no number: content/<lang>/pages/<name>.mdx. Ids are `<lang>/<name>`. */
const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/pages/*.mdx',
    generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** Says what the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** The answer, in two or three sentences: the first lines of the page. */
    answer: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
  }),
});

export const collections = { guides, problems, kb, pages };
