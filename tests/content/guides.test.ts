/** The words and the journeys have the same steps, and every name in the words leads somewhere. */
import { describe, test } from 'vitest';
import type { ComponentName } from '../../src/guide/components-on-pages.ts';
import type { Piece } from '../../src/guide/do-sentence.ts';
import { pathsOf } from '../../src/guide/step-words.ts';
import { phoneKinds } from '../../src/devices/kinds.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { controlOf } from '../../src/journeys/control-of.ts';
import { findJourney, journeys } from '../../src/journeys/all-journeys.ts';
import type { Journey } from '../../src/journeys/journey.ts';
import { journeyIds } from '../../src/journeys/journey-ids.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import type { Language } from './content.ts';
import {
  expectNoFindings,
  labelOf,
  languages,
  pages,
  pagesOf,
  stringOf,
  without,
  wordsOfStep,
} from './content.ts';
import type { Mdx } from './mdx.ts';
import { componentsIn } from './mdx.ts';

const guides = languages.flatMap((language) =>
  journeyIds.flatMap((id) => {
    const page = pages[language].guides.get(id);
    return page ? [{ language, journey: journeys[id], page }] : [];
  }),
);

/** One list of findings for all guides. */
const overGuides = (check: (page: Mdx, journey: Journey, language: Language) => string[]): string[] =>
  guides.flatMap(({ page, journey, language }) => check(page, journey, language));

/** Every step of every journey. */
const steps = Object.values(journeys).flatMap((journey) =>
  allSteps(journey).map((step) => ({ journey, step, paths: pathsOf(journey, step) })),
);

/** What a file of words has under a key of its front matter, or in its body; nothing when the file does not exist. */
function saysAt(language: Language, path: string, key: string): string {
  const page = pages[language].steps.get(path);
  return (key === 'body' ? page?.body : page?.matter[key])?.trim() ?? '';
}

/** True when every step would have the same words without this file. */
const repeats = (language: Language, path: string, key: string): boolean =>
  steps
    .map(({ paths }) => paths.filter((other) => saysAt(language, other, key) !== ''))
    .filter((saying) => saying[0] === path)
    .every(([, next]) => next !== undefined && saysAt(language, next, key) === saysAt(language, path, key));

const keysIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.k));

describe('a guide', () => {
  test('exists for every journey in every language, and no other guide does', () => {
    expectNoFindings(
      languages.flatMap((language) => {
        const slugs = [...pages[language].guides.keys()];
        return [
          ...without<string>(journeyIds, slugs).map(
            (id) => `content/${language}/guides/${id}.mdx is missing: write the words of this journey.`,
          ),
          ...without<string>(slugs, journeyIds).map(
            (slug) =>
              `content/${language}/guides/${slug}.mdx has no journey: add it to src/journeys/journeys.ts or article-journeys.ts, or delete the file.`,
          ),
        ];
      }),
    );
  });

  test('has its steps in one place, then its ending, with words', () => {
    expectNoFindings(
      overGuides(({ file, outermost, endings }) => [
        ...(outermost.filter((name) => name === 'Steps' || name === 'Finish').join(' ') === 'Steps Finish'
          ? []
          : [`${file}: needs one <Steps />, and after it one <Finish>.`]),
        ...(endings[0]?.length === 0 ? [`${file}: its <Finish> has no words.`] : []),
      ]),
    );
  });
});

describe('a step', () => {
  test('has words in every language: a name, a place, what to do, and what follows', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        steps.flatMap(({ journey, step }) => {
          try {
            const words = wordsOfStep(language, journey, step);
            return Object.values(words).length > 0 ? [] : ['no words'];
          } catch (error) {
            return [String(error)];
          }
        }),
      ),
    );
  });

  test('has no words that no journey uses', () => {
    const paths = new Set(steps.flatMap((step) => step.paths));
    const ids = [...new Set(steps.map(({ step }) => step.id))];
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].steps]
          .filter(([path]) => !paths.has(path))
          .map(([path, { file }]) => {
            const id = path.split('/').at(-1) ?? '';
            const folders = [...paths]
              .filter((other) => other.endsWith(`/${id}`))
              .map((other) => other.split('/')[0]);
            const advice = ids.includes(id)
              ? `"${id}" may stand in ${folders.join(', ')}, or in no folder`
              : `the steps are ${ids.join(', ')}`;
            return `${file}: no journey says this: ${advice}.`;
          }),
      ),
    );
  });

  test('has no words that a more specific file always replaces, or that repeat a more general file', () => {
    const isSaid = (language: Language, path: string, key: string) =>
      steps.some(({ paths }) => paths.find((other) => saysAt(language, other, key) !== '') === path);
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].steps].flatMap(([path, { file, matter }]) =>
          [...Object.keys(matter), 'body']
            .filter((key) => saysAt(language, path, key) !== '')
            .flatMap((key) => {
              if (!isSaid(language, path, key)) return [`${file}: no step shows its "${key}". Delete it.`];
              return repeats(language, path, key)
                ? [`${file}: its "${key}" stands in the file it differs from. Delete it.`]
                : [];
            }),
        ),
      ),
    );
  });

  test('says what to do without a period at the end, because the sentence is a heading', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].steps.values()]
          .filter(({ matter }) => /[.:;]$/.test(matter.do ?? ''))
          .map(({ file }) => `${file}: its "do" ends with a point. Take it away.`),
      ),
    );
  });

  test('names only controls that its acts use', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        steps.flatMap(({ journey, step }) => {
          const used = step.acts.map(controlOf).filter((control) => control !== '');
          return without(
            keysIn(wordsOfStep(language, journey, step).do),
            used.flatMap((control) => [
              `${journey.cast[step.on] ?? ''}.${control}`,
              ...(step.on === 'portal' ? [] : [`phone.${control}`]),
            ]),
          ).map(
            (key) =>
              `content/${language}, step "${step.id}" of ${journey.id}: <Ui k="${key}"> is used by none of its acts (${used.join(', ')}). Name one of these.`,
          );
        }),
      ),
    );
  });
});

/** The journeys whose page shows the content of a file. */
function journeysAround({ file }: Mdx): Journey[] {
  const [, , kind, ...path] = file.replace(/\.mdx$/, '').split('/');
  if (kind === 'guides') return [findJourney(path.join('/'))].filter((journey) => journey !== undefined);
  return steps
    .filter(({ paths }) => kind === 'steps' && paths.includes(path.join('/')))
    .map(({ journey }) => journey);
}

describe('a component in the words', () => {
  type Check = (value: Readonly<Record<string, string>>, page: Mdx) => string | undefined;
  const known: Record<ComponentName, Check> = {
    Finish: () => undefined,
    Steps: ({ journey }, { file }) => {
      if (journey === undefined)
        return file.includes('/guides/')
          ? undefined
          : '<Steps /> stands in no guide: write <Steps journey="…" />.';
      return findJourney(journey)
        ? undefined
        : `<Steps journey="${journey}"> is none of ${journeyIds.join(', ')}.`;
    },
    ByTyping: () => undefined,
    Ui: ({ k = '' }) =>
      languages.every((language) => labelOf(language, k)?.trim())
        ? undefined
        : `<Ui k="${k}"> is no control with a label in ${languages.join(' and ')}. See "control" in strings/.`,
    Kb: ({ n, at }) => {
      const article = pages.en.kb.get(n ?? '');
      if (!article) return `<Kb n={${n}}> has no page. There are ${articleNumbers.join(', ')}.`;
      const ids = article.sections.map(({ id }) => id);
      return at === undefined || ids.includes(at)
        ? undefined
        : `<Kb n={${n}} at="${at}"> is no section there. There are ${ids.join(', ')}.`;
    },
    ToGuide: ({ id }) =>
      journeyIds.some((journey) => journey === id)
        ? undefined
        : `<ToGuide id="${id}"> is no guide. There are ${journeyIds.join(', ')}.`,
    InPractice: () => undefined,
    On: ({ phone }) =>
      phoneKinds.some((kind) => kind === phone)
        ? undefined
        : `<On phone="${phone}"> is no phone. There are ${phoneKinds.join(', ')}.`,
    LockedOut: ({ at }) => {
      const ids = pages.en.pages.get('locked-out')?.sections.map(({ id }) => id) ?? [];
      return at === undefined || ids.includes(at)
        ? undefined
        : `<LockedOut at="${at}"> is no section there. There are ${ids.join(', ')}.`;
    },
    Section: () => undefined,
    Label: () => undefined,
    Support: () => undefined,
    Cause: () => undefined,
    Causes: () => undefined,
    OwnNotice: () => undefined,
    PinIdea: () => undefined,
    // A note about something unconfirmed says so in its first words, and has no title.
    Note: ({ kind }) =>
      kind === 'unseen' || stringOf('en', `site.kb.note.${kind}`)
        ? undefined
        : `<Note kind="${kind}"> has no title in site.json.`,
    Try: ({ guide = '', step, problem }) => {
      const journey = findJourney(guide);
      if (!journey) return `<Try guide="${guide}"> is no guide. There are ${journeyIds.join(', ')}.`;
      if (step && !allSteps(journey).some(({ id }) => id === step))
        return `<Try guide="${guide}" step="${step}"> is no step of it.`;
      if (problem && !journey.problems.some((id) => id === problem))
        return `<Try guide="${guide}" problem="${problem}"> is no entry of its problems.`;
      return undefined;
    },
    ToStep: ({ id = '' }, page) => {
      const missing = journeysAround(page).filter(
        (journey) => !allSteps(journey).some((step) => step.id === id),
      );
      return missing.length === 0
        ? undefined
        : `<ToStep id="${id}"> is no step of ${missing.map((journey) => journey.id).join(', ')}.`;
    },
  };

  test('is a component of the site, and leads to something that exists', () => {
    expectNoFindings(
      languages.flatMap(pagesOf).flatMap((page) =>
        componentsIn(page.source).flatMap(({ name, attributes }) => {
          const check = known[name as ComponentName] as Check | undefined;
          const finding = check
            ? check(attributes, page)
            : `<${name}> is not known. There are ${Object.keys(known).join(', ')}.`;
          return finding === undefined ? [] : [`${page.file}: ${finding}`];
        }),
      ),
    );
  });
});
