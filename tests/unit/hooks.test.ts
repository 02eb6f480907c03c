/** Scripts find what they work on by `data-` hooks; classes belong to the style sheets alone. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { inlineScripts } from '../../hosting/inline-scripts.ts';

/** Methods that look for a selector in an element or a page. */
const asking = ['querySelector', 'querySelectorAll', 'closest', 'matches'];

/** Finds where a script asks for a class or keeps a state in a class. A script may set the name of a class, never read it. */
function classesAskedFor(text: string, file = 'script.tsx'): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts = new Map<string, ts.Expression>();
  const found: string[] = [];
  const say = (node: ts.Node): void => void found.push(node.getText(source));

  /** The text of a selector; `undefined` where the file does not hold the text. */
  function read(node: ts.Expression | undefined): string | undefined {
    if (node === undefined) return undefined;
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return read(texts.get(node.text));
    if (!ts.isTemplateExpression(node)) return undefined;
    let all = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      // An expression between brackets is an attribute.
      const isInBrackets = all.lastIndexOf('[') > all.lastIndexOf(']');
      const part = isInBrackets ? 'x' : read(expression);
      if (part === undefined) return undefined;
      all += part + literal.text;
    }
    return all;
  }

  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      texts.set(node.name.text, node.initializer);
    if (ts.isPropertyAccessExpression(node)) {
      const { name, parent } = node;
      const isSet =
        ts.isBinaryExpression(parent) &&
        parent.left === node &&
        parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      if (['classList', 'getElementsByClassName'].includes(name.text)) say(node);
      if (name.text === 'className' && !isSet) say(node);
      if (asking.includes(name.text) && ts.isCallExpression(parent) && parent.expression === node) {
        const selector = read(parent.arguments[0]);
        const bare = selector?.replaceAll(/\[[^\]]*\]/g, '');
        if (bare === undefined || bare.includes('.')) say(parent);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('a script asks for a class by', () => {
  test.each([
    `document.querySelector('.mark')`,
    `page.querySelectorAll<HTMLElement>('a.hit, button')`,
    `target.closest('section .mark')`,
    `list.querySelector(\`[\${hook}] .mark\`)`,
    `element?.matches('.mark')`,
    `step.classList`,
    `step.className`,
    `document.getElementsByClassName`,
    `bench.querySelector(given)`,
  ])('%s', (text) => {
    expect(classesAskedFor(text)).toHaveLength(1);
  });

  test('a selector in a variable', () => {
    expect(classesAskedFor(`const ring = '.mark'; bench.querySelector(ring);`)).toEqual([
      'bench.querySelector(ring)',
    ]);
  });

  test.each([
    `page.querySelector(\`[\${hook}]\`)`,
    `page.querySelector('a[href$=".png"], input')`,
    `const fields = 'input, button'; page.querySelectorAll(fields);`,
    `place.className = 'camera';`,
    `const shown = <p className="small" />;`,
  ])('not %s', (text) => {
    expect(classesAskedFor(text)).toEqual([]);
  });
});

const sources = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));

/** The scripts of a file: the text between the script tags of an .astro file, otherwise the whole file. */
const scriptsOf = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script)
    : [text];
};

test('no script of a page asks for a class', () => {
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.flatMap((file) =>
    scriptsOf(file).flatMap((text) => classesAskedFor(text, file).map((what) => `${file}: ${what}`)),
  );
  expect(found).toEqual([]);
});

test('no script in the head asks for a class', () => {
  const scripts = Object.values(inlineScripts);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.flatMap((text) => classesAskedFor(text, 'head.js'))).toEqual([]);
});
