/** A guide's words and its journey say the same steps, and every name in the words leads somewhere. */
import { describe, expect, test } from 'vitest';
import { namesOfSteps } from '../../src/guide/names-of-steps.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { controlOf } from '../../src/journeys/control-of.ts';
import type { Journey, Step } from '../../src/journeys/journey.ts';
import { phones } from '../../src/journeys/answers.ts';
import { findJourney, journeyIds, journeys } from '../../src/journeys/journeys.ts';
import { labelOf as numberOf } from '../../src/journeys/steps.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import type { Language } from './content.ts';
import { expectNoFindings, labelOf, languages, pages, pagesOf, stringOf, without } from './content.ts';
import type { Mdx, StepWords } from './mdx.ts';
import { componentsIn, uiKeysIn } from './mdx.ts';

const guides = languages.flatMap((language) =>
  journeyIds.flatMap((id) => {
    const page = pages[language].guides.get(id);
    return page ? [{ language, journey: journeys[id], page }] : [];
  }),
);

/** One finding list over every guide that is there. */
const overGuides = (check: (page: Mdx, journey: Journey, language: Language) => string[]): string[] =>
  guides.flatMap(({ page, journey, language }) => check(page, journey, language));

/** The same over each step that both the words and the journey have. */
const overSteps = (check: (words: StepWords, step: Step) => string[]): string[] =>
  overGuides((page, journey) =>
    page.steps.flatMap((words) => {
      const step = allSteps(journey).find(({ id }) => id === words.id);
      return step ? check(words, step).map((text) => `${page.file}, step "${words.id}": ${text}`) : [];
    }),
  );

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
              `content/${language}/guides/${slug}.mdx has no journey: add it to src/journeys/journeys.ts, or delete the file.`,
          ),
        ];
      }),
    );
  });

  test('has words for every step of its journey, and no words without a step', () => {
    expectNoFindings(
      overGuides((page, journey) => {
        const steps = allSteps(journey).map(({ id }) => id);
        const words = page.steps.map(({ id }) => id);
        return [
          ...without(steps, words).map(
            (id) => `${page.file}: no <Step id="${id}">. Add it: the journey has it.`,
          ),
          ...without(words, steps).map(
            (id) =>
              `${page.file}: <Step id="${id}"> is no step of ${journey.id}. Its steps: ${steps.join(', ')}.`,
          ),
          ...words
            .filter((id, index) => words.indexOf(id) !== index)
            .map((id) => `${page.file}: <Step id="${id}"> stands there twice. Keep one.`),
        ];
      }),
    );
  });

  test('tells its steps in the order of its journey, the proof last', () => {
    expectNoFindings(
      overGuides((page, journey) => {
        const steps = allSteps(journey).map(({ id }) => id);
        const known = page.steps.map(({ id }) => id).filter((id) => steps.includes(id));
        const meant = steps.filter((id) => known.includes(id));
        const wrong = known.findIndex((id, index) => id !== meant[index]);
        return wrong < 0
          ? []
          : [`${page.file}: <Step id="${known[wrong]}"> stands where "${meant[wrong]}" belongs. Move it.`];
      }),
    );
  });

  test('numbers its steps without a gap, and letters its proof', () => {
    for (const journey of Object.values(journeys)) {
      const [plain, branches] = [
        journey.steps.filter(({ when }) => !when),
        journey.steps.filter(({ when }) => when),
      ];
      expect(plain.map(({ id }) => Number(numberOf(journey, id)))).toEqual(
        plain.map((_, index) => index + 1),
      );
      const asking = plain.find(({ asks }) => asks);
      expect(branches.map(({ id }) => numberOf(journey, id))).toEqual(
        branches.map((_, index) => `${numberOf(journey, asking?.id ?? '')}${'abcdef'.charAt(index)}`),
      );
      expect(journey.proof.map(({ id }) => numberOf(journey, id)).join('')).toBe(
        'ABCDEF'.slice(0, journey.proof.length),
      );
      expect(journey.steps.length, `${journey.id}: at most 13 numbered steps; join two`).toBeLessThanOrEqual(
        13,
      );
      const ids = allSteps(journey).map(({ id }) => id);
      expect(new Set(ids).size, `${journey.id}: an id is used twice`).toBe(ids.length);
    }
  });

  test('ends once, with words', () => {
    expectNoFindings(
      overGuides((page) =>
        page.endings.length === 1 && (page.endings[0]?.length ?? 0) > 0
          ? []
          : [
              `${page.file}: has ${page.endings.length} <Finish> with words. It needs one, after the last step.`,
            ],
      ),
    );
  });
});

describe('a step', () => {
  test('has a name for the rail, a place, and one <Do slot="do"> with one order', () => {
    expectNoFindings(
      overGuides((page) => {
        const names = namesOfSteps(page.source);
        return page.steps.flatMap(({ id, attributes, dos }) => {
          const where = `${page.file}, step "${id}":`;
          return [
            ...['name', 'where']
              .filter((key) => !attributes[key]?.trim())
              .map((key) => `${where} no ${key}. Add ${key}="…" to <Step>.`),
            ...(attributes.name && !names.has(id)
              ? [`${where} the rail does not find its name. Write id, then name, first in <Step>.`]
              : []),
            ...(dos.length === 1 && dos[0] !== ''
              ? []
              : [`${where} ${dos.length} <Do slot="do">. It needs one.`]),
            ...dos
              .filter((text) => /[.:;]$/.test(text))
              .map(() => `${where} its <Do> ends with a point. Take it away: it is a heading.`),
          ];
        });
      }),
    );
    const unslotted = overGuides((page) =>
      page.source.split('<Do').length - 1 === page.source.split('<Do slot="do">').length - 1
        ? []
        : [`${page.file}: a <Do> without slot="do" is not shown as what to do. Write <Do slot="do">.`],
    );
    expectNoFindings(unslotted);
  });

  test('says after its <Do> what the reader sees next', () => {
    expectNoFindings(
      overSteps(({ paragraphs }) =>
        paragraphs.length > 0 ? [] : ['nothing after its <Do>. Say what follows.'],
      ),
    );
  });

  test('names in its <Do> only controls that its acts use', () => {
    expectNoFindings(
      overSteps(({ dos }, step) => {
        const used = step.acts
          .map(controlOf)
          .filter((control) => control !== '')
          .map((control) => `${step.on}.${control}`);
        return without(dos.flatMap(uiKeysIn), used).map(
          (key) => `<Ui k="${key}"> is used by none of its acts (${used.join(', ')}). Name one of these.`,
        );
      }),
    );
  });
});

describe('a component in the words', () => {
  const known: Record<string, (value: Record<string, string>, page: Mdx) => string | undefined> = {
    Step: () => undefined,
    Do: () => undefined,
    Finish: () => undefined,
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
      phones.some((kind) => kind === phone)
        ? undefined
        : `<On phone="${phone}"> is no phone. There are ${phones.join(', ')}.`,
    LockedOut: ({ at }) => {
      const ids = pages.en.pages.get('locked-out')?.sections.map(({ id }) => id) ?? [];
      return at === undefined || ids.includes(at)
        ? undefined
        : `<LockedOut at="${at}"> is no section there. There are ${ids.join(', ')}.`;
    },
    Section: () => undefined,
    Label: () => undefined,
    Support: () => undefined,
    // What is not confirmed says so in its first words, and has no title.
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
    ToStep: ({ id }, page) =>
      page.steps.some((step) => step.id === id)
        ? undefined
        : `<ToStep id="${id}"> is no step of this guide. There are ${page.steps.map((step) => step.id).join(', ')}.`,
  };

  test('is one of the site’s, and leads to something that is there', () => {
    expectNoFindings(
      languages.flatMap(pagesOf).flatMap((page) =>
        componentsIn(page.source).flatMap(({ name, attributes }) => {
          const check = known[name];
          const finding = check
            ? check(attributes, page)
            : `<${name}> is not known. There are ${Object.keys(known).join(', ')}.`;
          return finding === undefined ? [] : [`${page.file}: ${finding}`];
        }),
      ),
    );
  });
});
