/** Pictures of devices whose styles stand on other pages alone: a page loads only the styles that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { dist, type Page } from './page.ts';

/** The classes that a selector asks for, each once. */
const classesOf = (selector: string): readonly string[] => [
  ...new Set([...selector.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name)),
];

/** For each style sheet of the build, what its selectors ask for. */
const sheets = new Map(
  readdirSync(join(dist, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const asked: (readonly string[])[] = [];
      postcss
        .parse(readFileSync(join(dist, '_astro', file), 'utf8'))
        .walkRules(({ selectors }) => void asked.push(...selectors.map(classesOf)));
      return [file, asked];
    }),
);

/** Each class that a page's pictures of devices wear, and that another page's sheet styles, but none of its own. */
export function unstyled({ html, tags }: Page): string[] {
  const own = tags
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet')
    .flatMap(({ attributes }) => sheets.get(attributes.get('href')?.split('/').at(-1) ?? '') ?? []);
  const drawn = html.match(/class="practice[\s\S]*?(?=<h[1-6]|<\/figure>|<\/main>)/g)?.join('') ?? '';
  const worn = new Set(
    [...drawn.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  // What asks for another kind of device as well styles nothing here.
  const styledElsewhere = new Set(
    [...sheets.values()]
      .flat()
      .filter((asked) => asked.every((name) => worn.has(name)))
      .flat(),
  );
  return [...worn]
    .filter((name) => styledElsewhere.has(name) && !own.some((asked) => asked.includes(name)))
    .map((name) => `shows a device with the class ${name}, which only other pages style`);
}
