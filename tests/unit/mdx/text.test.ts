import { expect, test } from 'vitest';
import { readMdx } from '../../../src/mdx/mdx.ts';
import { beginningOf, textOf } from '../../../src/mdx/text.ts';

const say = (name: string, { k = '' }: Readonly<Record<string, string>>) =>
  name === 'Ui' ? k.toUpperCase() : undefined;

test('a plain text has no markup and no components, and one space between its parts', () => {
  const mdx = 'Tap **now**\n*<Ui k="done" />*, [here](x).\n\n- <A>one</A>\n- `two`\n\n<B>\n\nThree.\n\n</B>';
  expect(textOf(readMdx(mdx), say)).toBe('Tap now DONE, here. one two Three.');
});

test('a page begins with its first paragraph', () => {
  expect(beginningOf('Tap <Ui k="done" />\nnow.\n\nThen wait.', say)).toBe('Tap DONE now.');
  expect(beginningOf('', say)).toBe('');
});
