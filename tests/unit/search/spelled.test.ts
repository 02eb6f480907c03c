import { expect, test } from 'vitest';
import { conceptsIn, conceptTable } from '../../../src/search/model/concepts.ts';
import { wordsOf } from '../../../src/search/model/spelled.ts';
import { concepts } from '../../search-quality/phrasings.ts';

test('words are written as they sound', () => {
  expect(wordsOf('Recieve the SETTINGS, llave')).toEqual(['resiebe', 'the', 'setings', 'iabe']);
});

test('repeated letters are not taken for a word of one letter, which would have a meaning', () => {
  const words = wordsOf('xxxxxx yyyyyy');
  expect(words).toEqual(['xxxxxx', 'yyyyyy']);
  expect(conceptsIn(words, conceptTable(concepts))).toEqual([]);
});
