import { expect, test } from 'vitest';
import { attributesOf, elementsIn, insideOf, readMdx } from '../../../src/mdx/mdx.ts';
import { rewrite } from '../../../src/mdx/rewrite.ts';

const rewritten = (source: string): string =>
  rewrite(readMdx(source), source, ({ name }, inside) => `[${name}${inside === '' ? '' : `: ${inside}`}]`);

test('components are replaced from the inside out, and all else stays as written', () => {
  expect(rewritten('One  *two*\n<A /> three.\n\n- <B>four <C x={1} /></B>\n- “five”')).toBe(
    'One  *two*\n[A] three.\n\n- [B: four [C]]\n- “five”',
  );
  expect(rewritten('<A>\n\nOne.\n\n<B>Two.</B>\n\n</A>\n')).toBe('[A: One.\n\n[B: Two.]]\n');
});

test('front matter and comments leave no words, and a text in braces becomes plain text', () => {
  expect(rewritten("---\ntitle: x\n---\n\nOne{/* not\nsaid */} {'{two}'}.")).toBe('\n\nOne {two}.');
});

test('a computed expression cannot be rewritten', () => {
  expect(() => rewritten('One {two}.')).toThrow('{two} has no words');
});

test('a component has its attributes and its content', () => {
  const source = '<A one="1 > 0" two={2} three>Words <B /></A>';
  const [element, inner] = elementsIn(readMdx(source));
  expect(element && attributesOf(element)).toEqual({ one: '1 > 0', two: '2', three: '' });
  expect(element && insideOf(element, source)).toBe('Words <B />');
  expect(inner && insideOf(inner, source)).toBe('');
});
