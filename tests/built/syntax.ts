/** What the oldest browsers (src/page/browsers.ts) cannot read in a script: one such place, and the file does not run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, Visitor } from 'vite';
import { dist } from './page.ts';

/** Safari reads these since 16.4 (first three) and 17. An expression is made from a text, too. */
const newerExpressions = /\(\?<[=!]|\(\?[ims]*-?[ims]+:/;

function newerIn(text: string): string[] {
  const found: string[] = [];
  const isNewer = (pattern: string): void => void (newerExpressions.test(pattern) && found.push(pattern));
  new Visitor({
    StaticBlock: () => void found.push('static {'),
    AccessorProperty: () => void found.push('accessor'),
    ImportAttribute: () => void found.push('import … with'),
    ImportExpression: ({ options }) => void (options && found.push('import( , { with })')),
    VariableDeclaration: ({ kind }) => void (kind.endsWith('using') && found.push(kind)),
    TemplateElement: ({ value }) => isNewer(value.raw),
    Literal(literal) {
      if ('regex' in literal) {
        isNewer(literal.regex.pattern);
        if (literal.regex.flags.includes('v')) found.push(`/${literal.regex.pattern}/v`);
      } else if (typeof literal.value === 'string') isNewer(literal.value);
    },
  }).visit(parseAst(text));
  return found;
}

/** What is too new in each script of the build. */
export function syntaxProblems(): { file: string; problem: string }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file) =>
      newerIn(readFileSync(join(dist, file), 'utf8')).map((found) => ({
        file,
        problem: `is too new for Safari 15.4: ${found.slice(0, 60)}`,
      })),
    );
}
