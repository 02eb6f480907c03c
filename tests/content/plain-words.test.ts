/** The rules of content/STYLE.md that a test can hold: words, sentence length, headings, order, doubt, labels. */
import { describe, expect, test } from 'vitest';
import { ourLabels } from '../../src/guide/our-labels.ts';
import { firstLanguage } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import type { Passage } from './content.ts';
import {
  controlKeys,
  everyPassage,
  expectNoFindings,
  labelOf,
  languages,
  pages,
  pagesOf,
  wholePages,
  wordsOfStep,
} from './content.ts';
import type { Mdx } from './mdx.ts';
import { componentsIn } from './mdx.ts';
import { sentencesIn, wordsIn } from './readability.ts';
import type { Wording } from './wording.ts';
import { wholeWords, wordings } from './wording.ts';

describe('a word', () => {
  test('of the makers, or of another language, is never written', () => {
    expectNoFindings(
      wordings.flatMap(([language, { never }]) => {
        const rules = Object.entries(never).map(
          ([words, instead]) => [wholeWords(words, 'iu'), instead] as const,
        );
        return everyPassage(language).flatMap(({ where, text }) =>
          rules.flatMap(([forbidden, instead]) => {
            const hit = forbidden.exec(text);
            return hit ? [`${where}: “${hit[0]}” is never said here (${instead}): “${text}”`] : [];
          }),
        );
      }),
    );
  });
});

describe('a page', () => {
  /** In percent. A text with more sentences of at most four words reads as fragments without a connection. */
  const most = 15;
  const fewWords = 4;

  function tooManyStumps(name: string, passages: readonly Passage[]): string[] {
    const sentences = passages.flatMap(({ text }) => sentencesIn(text));
    const short = sentences.filter((sentence) => wordsIn(sentence).length <= fewWords);
    return short.length * 100 <= most * sentences.length
      ? []
      : [
          `${name}: ${short.length} of ${sentences.length} sentences have ${fewWords} words or fewer, at most ${most} % may. Join them with because, so, if, then: ${short.join(' · ')}`,
        ];
  }

  test(`has at most ${most} % of sentences with four words or fewer`, () => {
    // Readers see the entries together, on the page of all problems.
    const isEntry = (file: string): boolean => file.includes('/problems/');
    expectNoFindings(
      languages.flatMap((language) => {
        const [entries, others] = [true, false].map((wanted) =>
          wholePages(language).filter(([file]) => isEntry(file) === wanted),
        );
        return [
          ...(others ?? []).flatMap(([file, passages]) => tooManyStumps(file, passages)),
          ...tooManyStumps(
            `content/${language}/problems/`,
            (entries ?? []).flatMap(([, passages]) => passages),
          ),
        ];
      }),
    );
  });
});

describe('a heading', () => {
  const titles = ({ file, matter, sections }: Mdx) => [
    { where: `${file}, title`, text: matter.title ?? '' },
    ...sections.map(({ id, title }) => ({ where: `${file}, section "${id}"`, text: title })),
  ];
  const pointsBack = (text: string, { headings: { pointing, but } }: Wording): boolean =>
    new RegExp(pointing, 'iu').test(text) && !new RegExp(but, 'u').test(text);
  const examplesOf = (kind: 'noticed' | 'allowed') =>
    wordings.flatMap(([language, wording]) =>
      wording.headings[kind].map((text) => [language, text, wording] as const),
    );

  test('has no pronoun, because a reader who lands on the heading has read nothing before it', () => {
    expectNoFindings(
      wordings.flatMap(([language, wording]) =>
        pagesOf(language)
          .flatMap(titles)
          .filter(({ text }) => pointsBack(text, wording))
          .map(({ where, text }) => `${where}: “${text}” points to what stands elsewhere. Name the thing.`),
      ),
    );
  });

  test.each(examplesOf('noticed'))('with one is noticed in %s: %s', (_, title, wording) => {
    expect(pointsBack(title, wording)).toBe(true);
  });

  test.each(examplesOf('allowed'))('without one is right in %s: %s', (_, title, wording) => {
    expect(pointsBack(title, wording)).toBe(false);
  });
});

describe('an article', () => {
  /** Sections that every reader must have read before the first step: what cannot be undone, then what is needed. */
  const opensWith: Record<string, readonly string[]> = {
    2260: ['what', 'needs'],
    2269: ['changes', 'rules'],
    2277: ['changes', 'needs', 'newer-app'],
    2278: ['changes', 'needs', 'newer-app'],
    2748: ['when', 'needs'],
    3073: ['changes', 'needs'],
    // Everything in this article can be undone, so the quickest way in comes first.
    3234: ['log-in-now'],
    3236: ['why'],
  };

  test('says first what changes for good and what is needed, and last who helps', () => {
    for (const language of languages)
      for (const [number, { file, sections }] of pages[language].kb) {
        const ids = sections.map(({ id }) => id);
        const first = opensWith[number] ?? [];
        expect(first.length, `${file}: name what it opens with, in this test`).toBeGreaterThan(0);
        expect(ids.slice(0, first.length), `${file}: its first sections`).toEqual(first);
        expect(ids.at(-1), `${file}: its last section`).toBe('person');
      }
  });

  test('sends readers who need a person to the page for readers who are locked out', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].kb.values()]
          .filter(({ source }) => {
            const person = componentsIn(source).find(({ attributes }) => attributes.id === 'person');
            return !componentsIn(person?.inside ?? '').some(({ name }) => name === 'LockedOut');
          })
          .map(({ file }) => `${file}: its last section has no <LockedOut>.`),
      ),
    );
  });
});

describe('a guide', () => {
  const ways = new Set(['Kb', 'ByTyping', 'ToGuide', 'LockedOut']);
  const hasWayOut = (words: string): boolean => componentsIn(words).some(({ name }) => ways.has(name));

  test('says before its first step who needs another page, with a link', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].guides.values()]
          .filter(({ body }) => !hasWayOut(body.split('<Steps')[0] ?? ''))
          .map(
            ({ file }) => `${file}: nothing before <Steps /> leads who has another app or need elsewhere.`,
          ),
      ),
    );
  });

  test('that sets IB Key up says before its first step that codes by text message end', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].guides.values()]
          .filter(({ file }) =>
            Object.values(journeys).some(({ id, facets }) => facets && file.endsWith(`/${id}.mdx`)),
          )
          .filter(({ matter }) => !/text message|SMS/.test(String(matter.lead)))
          .map(
            ({ file }) =>
              `${file}: nothing before step 1 says that IBKR stops sending codes by text message.`,
          ),
      ),
    );
  });

  /** Steps that cannot fail as far as is known, or whose way out stands in another step. */
  const safe = new Set([
    'open-store',
    'install-app',
    'get-app',
    'open-app',
    'start-app',
    'open-website',
    'scan-again',
    'session-id',
    'from-login',
    'from-inside',
    'allow-camera',
    'allow-notifications',
    'begin-login',
    'log-in-again',
    'give-response',
    'see-logged-in',
    'confirm',
    'confirm-change',
  ]);

  test('has a way out of each step that can fail', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        Object.values(journeys).flatMap((journey) =>
          allSteps(journey)
            .filter(({ id }) => !safe.has(id))
            .filter((step) => !hasWayOut(wordsOfStep(language, journey, step).then.page.source))
            .map(
              ({ id }) =>
                `content/${language}, step "${id}" of ${journey.id}: where does a reader go who cannot do it? Link there.`,
            ),
        ),
      ),
    );
  });
});

describe('doubt', () => {
  test('is expressed by one formula, at the beginning', () => {
    expectNoFindings(
      wordings.flatMap(([language, { articles }]) =>
        pagesOf(language).flatMap(({ file, source }) =>
          componentsIn(source)
            .filter(({ name, attributes }) => name === 'Note' && attributes.kind === 'unseen')
            .filter(({ inside }) => !inside.startsWith(`**${articles.doubt}** `))
            .map(({ inside }) => `${file}: begin with “**${articles.doubt}**”: “${inside}”`),
        ),
      ),
    );
  });
});

describe('an entry of problems and solutions', () => {
  const kinds = { android: /Android|\broot/, iphone: /iPhone|\biOS\b|Face ID|Touch ID/ };

  test('has no advice for an iPhone within words for Android, and none for Android within words for an iPhone', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].problems.values()].flatMap(({ file, body }) => {
          const on = componentsIn(body).filter(({ name }) => name === 'On');
          const inside = (phone: string): string =>
            on
              .filter(({ attributes }) => attributes.phone === phone)
              .map((component) => component.inside)
              .join('\n');
          const ofAll = on.reduce((rest, component) => rest.replace(component.inside, ''), body);
          const common = ofAll.replaceAll(/<Ui\b[^>]*>/g, '');
          return [
            ...(kinds.iphone.test(inside('android')) ? ['speaks of the iPhone within Android.'] : []),
            ...(kinds.android.test(inside('iphone')) ? ['speaks of Android within the iPhone.'] : []),
            ...(kinds.android.test(common) || kinds.iphone.test(common)
              ? ['names a kind of phone outside of <On phone="…">.']
              : []),
          ].map((finding) => `${file} ${finding}`);
        }),
      ),
    );
  });
});

describe('a label in a language other than the first', () => {
  const labelsOf = ({ source }: Mdx): { label: string; en: string | undefined }[] =>
    componentsIn(source)
      .filter(({ name }) => name === 'Label')
      .map(({ attributes: { en }, inside }) => ({ en, label: inside }));
  const first = new Set(
    pagesOf(firstLanguage)
      .flatMap(labelsOf)
      .map(({ label }) => label),
  );
  const others = wordings.filter(([language]) => language !== firstLanguage);

  test('that was not seen in IBKR’s pages of this language has the English name beside it', () => {
    expectNoFindings(
      others.flatMap(([language, { labels: { seen, ofPhones } = { seen: [], ofPhones: [] } }]) => {
        // A name that is the same in both languages, such as Client Portal, needs no English name either.
        const known = new Set([...seen, ...ofPhones, ...first]);
        return pagesOf(language).flatMap((page) =>
          labelsOf(page).flatMap(({ label, en }) => {
            if (en !== undefined)
              return first.has(en) ? [] : [`${page.file}: no English page has the label “${en}”.`];
            return known.has(label)
              ? []
              : [
                  `${page.file}: “${label}” is our translation. Write <Label en="…">${label}</Label>, or add it to "labels" in content/${language}/wording.json if it was seen.`,
                ];
          }),
        );
      }),
    );
  });

  test('of the practice devices is our translation only where the list says so, and the list has only labels', () => {
    for (const [language, { labels }] of others) {
      for (const key of ourLabels[language])
        expect(controlKeys, `content/${language}/our-labels.json`).toContain(key);
      const listed = ourLabels[language].map((key) => labelOf(language, key));
      for (const label of labels?.seen ?? [])
        expect(listed, `seen in ${language}, so not ours`).not.toContain(label);
    }
    expect(ourLabels[firstLanguage]).toEqual([]);
  });
});
