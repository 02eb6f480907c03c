import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { piecesOf } from './guide/do-sentence.ts';
import { articleNumbers } from './journeys/articles.ts';
import { journeyIds } from './journeys/journey-ids.ts';

/** Guides: content/<lang>/guides/<journey>.mdx. Ids are `<lang>/<journey>`. */
const guides = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/guides/*.mdx',
    generateId: ({ entry }) => entry.replace('/guides/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** What the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** What happens in the guide, in two or three sentences under the title. */
    lead: z.string(),
    /** The time for a reader who does this the first time. */
    minutes: z.number().int().positive(),
    /** What the reader needs at hand, besides the needs of the journey. */
    atHand: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
  }),
});

/** A sentence that holds only words and labels of controls. */
const doSentence = z.string().superRefine((sentence, context) => {
  try {
    piecesOf(sentence);
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
  }
});

/**
 * Words of steps: content/<lang>/steps/<step>.mdx or content/<lang>/steps/<folder>/<step>.mdx. Ids are
 * `<lang>/<folder>/<step>`. Every field is optional, since a file in a folder holds only what differs there:
 * guide/step-words.ts puts the files together.
 */
const steps = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/steps/**/*.mdx',
    generateId: ({ entry }) => entry.replace('/steps/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** The short name for the rail. */
    name: z.string().min(1).optional(),
    /** The device and screen of the step. */
    where: z.string().min(1).optional(),
    /** What to do, in one sentence without a full stop. */
    do: doSentence.optional(),
    /** The text under the figure. */
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
    /** What the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** The answer, in two or three sentences: the first lines of the page. */
    answer: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
    /** Guides in which a reader can try the procedure, the nearest first. */
    guides: z.array(z.enum(journeyIds)).min(1),
    /** The journey that the article's own page plays. */
    plays: z.enum(journeyIds).optional(),
    /** For a long article: the played steps have no figures, which would make the page too heavy. */
    playsWithoutFigures: z.boolean().default(false),
    /** Articles that a reader may need next. */
    related: z.array(z.literal(articleNumbers)).min(1),
  }),
});

/**
 * Pages that are written like articles but have no number: content/<lang>/pages/<name>.mdx. Ids are `<lang>/<name>`.
 */
const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/pages/*.mdx',
    generateId: ({ entry }) => entry.replace('/pages/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** What the page is for, in at most 160 characters. */
    description: z.string().max(160),
    /** The answer, in two or three sentences: the first lines of the page. */
    answer: z.string(),
    /** When the facts were last checked. */
    checked: z.coerce.date(),
  }),
});

export const collections = { guides, steps, problems, kb, pages };
