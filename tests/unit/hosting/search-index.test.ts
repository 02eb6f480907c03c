import { expect, test } from 'vitest';
import { withoutMarks } from '../../../hosting/search-index.ts';

test('a page keeps all but its marks for the search index', () => {
  const marked =
    '<main class="text" data-pagefind-body id="main"><p data-pagefind-weight="10" data-pagefind-ignore="">a</p>' +
    '<section data-step data-pagefind-title="Step 1: Log in, 2 > 1" data-label="1"></section></main>';
  expect(withoutMarks(marked)).toBe(
    '<main class="text" id="main"><p>a</p><section data-step data-label="1"></section></main>',
  );
});

test('words that only look like a mark stay', () => {
  expect(withoutMarks('<p>Write data-pagefind-body here.</p>')).toBe('<p>Write data-pagefind-body here.</p>');
});
