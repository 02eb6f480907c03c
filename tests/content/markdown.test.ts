/** Every page as plain Markdown: nothing of MDX is left, and the steps are numbered as on the page. */
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/guide/markdown.ts';
import { translateAtBuild } from '../../src/i18n/at-build.ts';
import { findJourney } from '../../src/journeys/all-journeys.ts';
import { allSteps, labelOf } from '../../src/journeys/steps.ts';
import type { Language } from './content.ts';
import { languages, pages } from './content.ts';

const addressOf = (path: string) => `https://guides.example/${path}`;
const written = (mdx: string, language: Language = 'en', guide = '') => {
  const journey = findJourney(guide);
  return markdownOf(mdx, {
    language,
    t: translateAtBuild(language),
    about: journey && { journey },
    findWords: (path) => {
      const page = pages[language].steps.get(path);
      return page && { data: page.matter, body: page.body };
    },
    addressOf,
  });
};

/** Words of steps are part of their guide, and an entry is part of a page: neither is a page of its own. */
const everyPage = languages.flatMap((language) =>
  (['guides', 'problems', 'kb', 'pages'] as const).flatMap((kind) =>
    [...pages[language][kind]].map(([slug, { file, body }]) => {
      const journey = kind === 'guides' ? slug : undefined;
      return { file, journey, text: written(body, language, journey) };
    }),
  ),
);

test.each(everyPage)('$file has no component and no brace left, and only full links', ({ text }) => {
  expect(text).not.toMatch(/<\/?[A-Z]|[{}]/);
  for (const [, address = ''] of text.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https:\/\//);
});

test.each(everyPage.filter(({ journey }) => journey !== undefined))(
  '$file names every step as the guide does',
  ({ text, journey: id = '' }) => {
    const journey = findJourney(id);
    const labels = [...text.matchAll(/^### (\w+)\. \S/gm)].map(([, label]) => label);
    expect(labels).toEqual([...(journey ? allSteps(journey).map((step) => labelOf(journey, step.id)) : [])]);
  },
);

describe('a component', () => {
  test('becomes what a reader of plain text needs', () => {
    expect(written('Tap <Ui k="android.done" />, see <Kb n={2269} />.')).toBe(
      'Tap **DONE**, see [KB2269](https://guides.example/kb/2269/).\n',
    );
    expect(written('<ToGuide id="activate-android-code">Type it</ToGuide>.')).toBe(
      '[Type it](https://guides.example/guides/activate-android-code/).\n',
    );
    expect(
      written('One.\n\n<InPractice>In practice,\ntap <Ui k="android.done" />.</InPractice>\n\nTwo.'),
    ).toBe('One.\n\n> In practice,\n> tap **DONE**.\n\nTwo.\n');
  });

  test('that is for one kind of phone is left out of the guides for the other', () => {
    const both = '<On phone="android">\n\nA.\n\n</On>\n\n<On phone="iphone">\n\nB.\n\n</On>';
    expect(written(both, 'en', 'activate-android-qr')).toBe('A.\n');
    expect(written(both, 'en', 'activate-iphone-qr')).toBe('B.\n');
    expect(written(both)).toBe('**On an Android phone**\n\nA.\n\n**On an iPhone**\n\nB.\n');
  });

  test('that is a label of our own translation has the English name beside it', () => {
    expect(written('<Label en="Change PIN">Cambiar PIN</Label>', 'es')).toBe(
      '**Cambiar PIN** (Change PIN)\n',
    );
    expect(written('<Ui k="android.addUser" />', 'es')).toBe('**Agregar usuario** (Add User)\n');
    expect(written('<Ui k="phone.addUser" />', 'es')).toBe('**Agregar usuario** (Add User)\n');
    expect(written('<Ui k="phone.codeField" />', 'es', 'activate-iphone-code')).toMatch(
      / \(Activation Code\)\n$/,
    );
    expect(written('<Ui k="phone.codeField" />', 'es', 'activate-android-code')).not.toContain('(');
    expect(written('<Ui k="android.addUser" />', 'en')).toBe('**Add User**\n');
    expect(written('<Ui k="android.authenticate" />', 'es')).toBe('**Autenticar**\n');
  });

  test('that is a link has its own words, or the number of its article', () => {
    expect(written('<Kb n={3073} at="lost">Move it</Kb>, <LockedOut at="call">call</LockedOut>.')).toBe(
      '[Move it](https://guides.example/kb/3073/#lost), [call](https://guides.example/locked-out/#call).\n',
    );
  });

  test('that links to the guide by typing names that guide, and becomes its plain words where there is none', () => {
    const link = '<ByTyping>Type it</ByTyping>.';
    expect(written(link, 'en', 'add-user-iphone-qr')).toBe(
      '[Type it](https://guides.example/guides/add-user-iphone-code/).\n',
    );
    expect(written(link)).toBe('Type it.\n');
  });

  test('that lists steps gives for each its number, what to do, where, and then its words', () => {
    const text = written('Before.\n\n<Steps />\n\nAfter.', 'en', 'activate-android-qr');
    expect(text).toMatch(/^Before\.\n\n## In Client Portal\n\n### 1\. /);
    expect(text).toContain(
      '## Get IBKR Mobile\n\n### 2. Tap **Play Store**\n\n*Phone, home screen*\n\nThe store opens',
    );
    expect(text).toMatch(/\n\nAfter\.\n$/);
  });

  test('that lists the steps of a journey works on any page, and uses the labels of its phone', () => {
    for (const [journey, label] of [
      ['activate-android-qr', 'DONE'],
      ['activate-iphone-qr', 'Done'],
    ] as const)
      expect(written(`<Steps journey="${journey}" />`)).toContain(
        `When the confirmation appears, tap **${label}**`,
      );
    expect(() => written('<Steps />')).toThrow('stands in no guide');
    expect(() => written('<Steps journey="nowhere" />')).toThrow('"nowhere" is no journey');
  });

  test('that is unknown is an error', () => {
    expect(() => written('<Fancy tone={1}>Words</Fancy>')).toThrow(
      '<Fancy> is not known. There are ByTyping,',
    );
  });

  test('that is not closed, or closed twice, is an error', () => {
    expect(() => written('<InPractice>Words')).toThrow('closing tag for `<InPractice>`');
    expect(() => written('Words</InPractice>')).toThrow('Unexpected closing tag `</InPractice>`');
  });
});
