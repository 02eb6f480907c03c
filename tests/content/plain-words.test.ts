/** The rules of content/STYLE.md that a test can hold: words, length of sentences, headings, order, doubt, labels. */
import { describe, expect, test } from 'vitest';
import { ourLabels } from '../../src/guide/our-labels.ts';
import type { Kind, Language, Passage } from './content.ts';
import {
  controlKeys,
  everyPassage,
  expectNoFindings,
  labelOf,
  languages,
  pages,
  passagesOf,
} from './content.ts';
import type { Mdx } from './mdx.ts';
import { componentsIn } from './mdx.ts';
import { never } from './never.ts';
import { sentencesIn, wordsIn } from './readability.ts';
import { spanishOfPhones, spanishSeen } from './spanish-labels.ts';

/** Written before these rules; each is taken off this list when it is rewritten. */
const notYet = /^content\/\w+\/(?:guides\/|strings\/(?:android|app|iphone|portal)\.json)/;
const rewritten: readonly Kind[] = ['problems', 'kb', 'pages'];

const rewrittenPages = (language: Language): Mdx[] =>
  rewritten.flatMap((kind) => [...pages[language][kind].values()]);

describe('a word', () => {
  test('of the makers, or of another language, is never written', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        everyPassage(language)
          .filter(({ where }) => !notYet.test(where))
          .flatMap(({ where, text }) =>
            never[language].flatMap(([forbidden, instead]) => {
              const hit = forbidden.exec(text);
              return hit ? [`${where}: “${hit[0]}” is never said here (${instead}): “${text}”`] : [];
            }),
          ),
      ),
    );
  });
});

describe('a page', () => {
  /** In per cent, of sentences with at most four words: more of them, and the text is stumps without joints. */
  const most = 15;
  const fewWords = 4;

  function tooManyStumps(name: string, texts: readonly string[]): string[] {
    const sentences = texts.flatMap(sentencesIn);
    const short = sentences.filter((sentence) => wordsIn(sentence).length <= fewWords);
    return short.length * 100 <= most * sentences.length
      ? []
      : [
          `${name}: ${short.length} of ${sentences.length} sentences have ${fewWords} words or fewer, at most ${most} % may. Join them with because, so, if, then: ${short.join(' · ')}`,
        ];
  }

  test(`has at most ${most} % of sentences with four words or fewer`, () => {
    const textsOf = (page: Mdx, language: Language) => passagesOf(page, language).map(({ text }) => text);
    expectNoFindings(
      languages.flatMap((language) => [
        ...[...pages[language].kb.values(), ...pages[language].pages.values()].flatMap((page) =>
          tooManyStumps(page.file, textsOf(page, language)),
        ),
        // Entries are read together, on the page of all problems.
        ...tooManyStumps(
          `content/${language}/problems/`,
          [...pages[language].problems.values()].flatMap((page) => textsOf(page, language)),
        ),
      ]),
    );
  });
});

describe('a heading', () => {
  /** Words that point back to what a reader who lands in the middle has not read. */
  const pointing: Record<Language, RegExp> = {
    en: /\b(?:it|its|this|these|those|they|them|their|there|here)\b/i,
    es: /(?<!\p{L})(?:ella|ellas|ello|ellos|est[aeo]s?|es[aeo]s?|ahí|allí|aquí|\p{L}*[áéíó]\p{L}*(?:lo|la|los|las)|\p{L}+(?:ar|er|ir)(?:lo|la|los|las))(?!\p{L})/iu,
  };
  const headings = ({ file, matter, sections }: Mdx) => [
    { where: `${file}, title`, text: matter.title ?? '' },
    ...sections.map(({ id, title }) => ({ where: `${file}, section "${id}"`, text: title })),
  ];

  test('has no pronoun: somebody who lands on it has read nothing before', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...rewrittenPages(language), ...pages[language].guides.values()]
          .flatMap(headings)
          // “Does your app look like this?” is about what comes right below; a message is as the app has it.
          .filter(({ text }) => !/^¿?(?:Does|Su) .*\?$|^[“«]/.test(text) && pointing[language].test(text))
          .map(({ where, text }) => `${where}: “${text}” points to what stands elsewhere. Name the thing.`),
      ),
    );
  });

  test.each([
    ['en', 'Change it'],
    ['en', 'What it is'],
    ['en', 'There is no QR code'],
    ['es', 'Cámbielo'],
    ['es', 'Inicie sesión con ella'],
    ['es', 'Cómo cambiarlo'],
  ] as const)('with one is noticed in %s: %s', (language, title) => {
    expect(pointing[language].test(title)).toBe(true);
  });
});

describe('an article', () => {
  /** What every reader of it must have read before the first step: what changes for good, then what is needed. */
  const opensWith: Record<string, readonly string[]> = {
    2260: ['what', 'needs'],
    2269: ['changes', 'rules'],
    2277: ['changes', 'needs', 'newer-app'],
    2278: ['changes', 'needs', 'newer-app'],
    2748: ['when', 'needs'],
    3073: ['changes', 'needs'],
    // Nothing here changes anything for good: the quickest way in comes first.
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

  test('sends who needs a person to the page for readers who are locked out', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].kb.values()]
          .filter(({ source }) => {
            const [, person = ''] = source.split('<Section id="person"');
            return !componentsIn(person).some(({ name }) => name === 'LockedOut');
          })
          .map(({ file }) => `${file}: its last section has no <LockedOut>.`),
      ),
    );
  });
});

describe('doubt', () => {
  const formula: Record<Language, string> = { en: '**Not confirmed:** ', es: '**Sin confirmar:** ' };

  test('is said by one formula, at the beginning', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        rewrittenPages(language).flatMap(({ file, source }) =>
          [...source.matchAll(/<Note kind="unseen">\s*([\s\S]*?)\s*<\/Note>/g)]
            .map(([, text = '']) => text)
            .filter((text) => !text.startsWith(formula[language]))
            .map((text) => `${file}: begin with “${formula[language].trim()}”: “${text}”`),
        ),
      ),
    );
  });
});

describe('an entry of problems and solutions', () => {
  const kinds = { android: /Android|\broot/, iphone: /iPhone|\biOS\b|Face ID|Touch ID/ };
  const inside = (source: string, phone: string): string =>
    [...source.matchAll(new RegExp(`<On phone="${phone}">([\\s\\S]*?)</On>`, 'g'))]
      .map(([, text]) => text)
      .join('\n');

  test('has no advice for an iPhone where an Android phone is meant, nor the other way', () => {
    expectNoFindings(
      languages.flatMap((language) =>
        [...pages[language].problems.values()].flatMap((page) => {
          const body = page.paragraphs.join('\n\n');
          const common = body.replaceAll(/<On\b[\s\S]*?<\/On>/g, '').replaceAll(/<Ui\b[^>]*>/g, '');
          return [
            ...(kinds.iphone.test(inside(body, 'android')) ? ['speaks of the iPhone within Android.'] : []),
            ...(kinds.android.test(inside(body, 'iphone')) ? ['speaks of Android within the iPhone.'] : []),
            ...(kinds.android.test(common) || kinds.iphone.test(common)
              ? ['names a kind of phone outside of <On phone="…">.']
              : []),
          ].map((finding) => `${page.file} ${finding}`);
        }),
      ),
    );
  });
});

describe('a label in Spanish', () => {
  const labels = ({ source }: Pick<Passage, 'source'>): { label: string; en: string | undefined }[] =>
    [...source.matchAll(/<Label(?: en="([^"]*)")?>([^<]*)<\/Label>/g)].map(([, en, label = '']) => ({
      en,
      label,
    }));

  test('that was not seen in IBKR’s Spanish pages has the English name beside it', () => {
    const known = new Set([...spanishSeen, ...spanishOfPhones]);
    expectNoFindings(
      rewrittenPages('es').flatMap((page) => {
        const english = new Set(
          rewritten.flatMap((kind) => [...pages.en[kind].values()].flatMap(labels)).map(({ label }) => label),
        );
        return labels(page).flatMap(({ label, en }) => {
          if (en !== undefined)
            return english.has(en) ? [] : [`${page.file}: no English page has the label “${en}”.`];
          // A name that is the same in both languages, such as Client Portal.
          return known.has(label) || english.has(label)
            ? []
            : [
                `${page.file}: “${label}” is our translation. Write <Label en="…">${label}</Label>, or add it to spanish-labels.ts with where it was seen.`,
              ];
        });
      }),
    );
  });

  test('of the practice devices is ours only where the list says so, and the list knows only labels', () => {
    for (const key of ourLabels.es) expect(controlKeys, 'content/es/our-labels.json').toContain(key);
    const listed = ourLabels.es.map((key) => labelOf('es', key));
    for (const label of spanishSeen) expect(listed, 'seen in Spanish, so not ours').not.toContain(label);
    expect(ourLabels.en).toEqual([]);
  });
});
