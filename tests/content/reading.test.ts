/** The readers that the checks of the words rely on. */
import { describe, expect, test } from 'vitest';
import { componentsIn, emphasisedIn, plainText, readMdx, uiKeysIn } from './mdx.ts';
import { fleschKincaidGrade, inflesz, sentencesIn, syllablesIn, wordsIn } from './readability.ts';

describe('a page', () => {
  const page = readMdx(
    'x.mdx',
    [
      '---',
      'title: "A title: with a colon"',
      'minutes: 6',
      '---',
      '',
      'Before.',
      '',
      '<Note kind="x" title="Here > there">',
      '',
      'Tap <Ui k="android.done" />',
      'twice.',
      '',
      '- See <Kb n={2269} />.',
      '- And **more**.',
      '',
      '</Note>',
      '',
      '<InPractice>Not here.</InPractice>',
      '',
      '<Finish>',
      'The end.',
      '</Finish>',
    ].join('\n'),
  );

  test('is split into front matter, paragraphs and ending', () => {
    expect(page.matter).toEqual({ title: 'A title: with a colon', minutes: '6' });
    expect(page.outermost).toEqual(['paragraph', 'Note', 'InPractice', 'Finish']);
    expect(page.paragraphs).toEqual([
      'Before.',
      'Tap <Ui k="android.done" />\ntwice.',
      '- See <Kb n={2269} />.',
      '- And **more**.',
      '<InPractice>Not here.</InPractice>',
    ]);
    expect(page.endings).toEqual([['The end.']]);
  });

  test('that is not MDX is named in the error', () => {
    expect(() => readMdx('y.mdx', '<Finish>')).toThrow('y.mdx is no MDX');
  });

  test('names its components with their attributes', () => {
    expect(componentsIn(page.body).map(({ name }) => name)).toEqual([
      'Note',
      'Ui',
      'Kb',
      'InPractice',
      'Finish',
    ]);
    expect(componentsIn(page.body)[0]?.attributes).toEqual({ kind: 'x', title: 'Here > there' });
    expect(uiKeysIn(page.body)).toEqual(['android.done']);
    expect(componentsIn('<Kb n={2269} />')[0]?.attributes).toEqual({ n: '2269' });
  });

  test('is read without its markup, with the labels in their places', () => {
    expect(plainText('Tap **now** <Ui k="android.done" /> (<Kb n={3236} />).', () => 'DONE')).toBe(
      'Tap now DONE (KB3236).',
    );
    expect(plainText('<ToGuide id="x">Type it</ToGuide> at once', () => '')).toBe('Type it at once');
    expect(emphasisedIn('**Bold** and *Scan QR codes*.')).toEqual(['Scan QR codes']);
  });
});

describe('a text', () => {
  test('is split into sentences at periods, but not at those within numbers and addresses', () => {
    expect(
      sentencesIn('It needs Android 6.0 or later. See ibkr.com/support. Is it off? 4 digits.'),
    ).toHaveLength(4);
    expect(sentencesIn('«Una.» ¿Otra? Sí.')).toEqual(['«Una.»', '¿Otra?', 'Sí.']);
  });

  test('is split into words; a contraction or an address is one word', () => {
    expect(wordsIn('Android’s name, 6.0: ibkr.com/support (KB3236)')).toEqual([
      'Android’s',
      'name',
      '6.0',
      'ibkr.com/support',
      'KB3236',
    ]);
  });

  test.each([
    ['code', 1],
    ['phone', 1],
    ['allowed', 2],
    ['activated', 4],
    ['notices', 3],
    ['create', 2],
    ['being', 2],
    ['people', 2],
    ['notification', 5],
    ['QR', 2],
  ] as const)('has in English the word %s of %i syllables', (word, count) => {
    expect(syllablesIn(word, 'en')).toBe(count);
  });

  test.each([
    ['código', 3],
    ['guía', 2],
    ['aún', 2],
    ['ciudad', 2],
    ['sesión', 2],
    ['autenticación', 5],
    ['leer', 2],
    ['pequeño', 3],
    ['hay', 1],
    ['ya', 1],
    ['QR', 2],
  ] as const)('has in Spanish the word %s of %i syllables', (word, count) => {
    expect(syllablesIn(word, 'es')).toBe(count);
  });

  test('is measured by the published formulas', () => {
    // 6 words, 1 sentence, 6 syllables; 5 words, 1 sentence, 8 syllables.
    expect(fleschKincaidGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    // The number of an article is a word without syllables.
    expect(fleschKincaidGrade(['The cat sat on the KB2269.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(inflesz(['El gato come en casa.'])).toBeCloseTo(206.835 - 62.3 * (8 / 5) - 5);
  });
});
