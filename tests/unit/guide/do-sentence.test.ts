import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/guide/do-sentence.ts';

test('a sentence of what to do consists of words, with labels between them', () => {
  expect(piecesOf('Tap <Ui k="android.more" />, then <Ui k="phone.addUser" />')).toEqual([
    'Tap ',
    { k: 'android.more' },
    ', then ',
    { k: 'phone.addUser' },
  ]);
  expect(piecesOf('Point at the code')).toEqual(['Point at the code']);
});

test.each([
  'See <Kb n={2269} />',
  'Tap **Done**',
  'Tap <Ui />',
  'Tap <Ui k="android.done">DONE</Ui>',
  'Tap {label}',
  '<Ui k="android.done" />',
  'One.\n\nTwo.',
  '- Tap',
])('nothing else: %s', (sentence) => {
  expect(() => piecesOf(sentence)).toThrow(SyntaxError);
});
