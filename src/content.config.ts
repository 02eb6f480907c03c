import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { piecesOf } from './guide/do-sentence.ts';
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

/** A sentence that holds words and labels of controls only. */
const doSentence = z.string().superRefine((sentence, context) => {
  try {
    piecesOf(sentence);
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
  }
});

/**
 * Words of steps: content/<lang>/steps/, there <step>.mdx or <folder>/<step>.mdx. Ids are `<lang>/<folder>/<step>`. All is
 * optional, since a file in a folder says only what is said otherwise there: guide/step-words.ts puts them together.
 */
const steps = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/steps/**/*.mdx',
    generateId: ({ entry }) => entry.replace('/steps/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** Short, for the rail. */
    name: z.string().min(1).optional(),
    /** On which device and screen. */
    where: z.string().min(1).optional(),
    /** One sentence without a full stop: what to do. */
    do: doSentence.optional(),
    /** Under the figure. */
    caption: z.string().min(1).optional(),
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

export const collections = { guides, steps, problems, kb, pages };
