/** Rules for the style sheets: their length, the order of layers, and one owner for each class. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const sheets = globSync('src/**/*.css').map((file) => ({
  file: file.replaceAll('\\', '/'),
  root: postcss.parse(read(file)),
}));
const order = /@layer ([^;{]+);/.exec(read('src/layouts/layers.css'))?.[1]?.split(/,\s*/) ?? [];

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(order.length).toBeGreaterThan(5);
});

test('no sheet is longer than 300 lines: a longer one styles two things', () => {
  const long = sheets
    .map(({ file }) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('every rule stands in one of the layers, and one file says their order', () => {
  const found = sheets.flatMap(({ file, root }) =>
    root.nodes.flatMap((node) => {
      if (node.type === 'comment' || (node.type === 'atrule' && node.name === 'import')) return [];
      const isLayer = node.type === 'atrule' && node.name === 'layer';
      const isOrder = isLayer && node.nodes === undefined && file === 'src/layouts/layers.css';
      if (isOrder || (isLayer && node.nodes !== undefined && order.includes(node.params))) return [];
      return [`${file}: ${node.toString().slice(0, 60)}`];
    }),
  );
  expect(found).toEqual([]);
});

test('a sheet that a page asks for imports the order of layers first, because any sheet may come first', () => {
  const entries = globSync('src/**/*.{astro,ts,tsx}').flatMap((file) =>
    [...read(file).matchAll(/(?:^|from )(?:import )?'(\.[^']+\.css)(?:\?url)?'/gm)].map(([, sheet = '']) =>
      posix.join(posix.dirname(file.replaceAll('\\', '/')), sheet),
    ),
  );
  const own = ['layers', 'tokens', 'base', 'site'].map((name) => `src/layouts/${name}.css`);
  const asked = [...new Set([...entries, ...globSync('src/guide/sheets/*/*.css')])].filter(
    (file) => !own.includes(file),
  );
  expect(asked.length).toBeGreaterThan(7);
  expect(asked.filter((file) => !/^@import '[./]+\/layouts\/layers\.css';/.test(read(file)))).toEqual([]);
});

test('no text asks for pretty lines: WebKit before April 2026 breaks down over some of them (its bug 306377)', () => {
  const found: string[] = [];
  for (const { file, root } of sheets)
    root.walkDecls(/^text-wrap/, ({ value }) => {
      if (/pretty/.test(value)) found.push(file);
    });
  expect(found).toEqual([]);
});

test('nothing is !important, because the last layer, "held", wins anyway', () => {
  const found: string[] = [];
  for (const { file, root } of sheets)
    root.walkDecls((declaration) => {
      if (declaration.important) found.push(`${file}: ${declaration.toString()}`);
    });
  expect(found).toEqual([]);
});

/** The owner of the classes in a sheet: a kind of page, the bench, the devices, or the site. */
function ownerOf(file: string): string {
  if (file.startsWith('src/devices/')) return 'devices';
  const [, pageKind] = /guide\/(home|article|device-alone)(?:-\w+)?\.css$/.exec(file) ?? [];
  if (pageKind) return pageKind;
  return file.split('/').slice(0, 2).join('/');
}
/**
 * Classes with two owners: a page says where the frame of a device stands, and a device knows whether it stands in a
 * figure or on a bench. The parts of a practice page belong to the guide and to its bench.
 */
const frames = [
  ...['phone', 'portal', 'practice', 'glass', 'fig', 'duo', 'guide', 'bench'],
  ...['pair', 'device', 'd-phone', 'd-portal'],
];

test('a class has one owner; other sheets may refine the classes of the site', () => {
  const owners = new Map<string, Set<string>>();
  for (const { file, root } of sheets)
    root.walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/g))
        owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(file)));
    });
  const found = [...owners]
    .filter(([name, { size }]) => size > 1 && !frames.includes(name))
    .filter(([, by]) => !by.has('src/layouts'))
    .map(([name, by]) => `.${name}: ${[...by].join(', ')}`);
  expect(found).toEqual([]);
});

test('devices use no class of the site but those of icons and the flag', () => {
  const ofSite = new Set<string>();
  for (const { file, root } of sheets)
    if (ownerOf(file) === 'src/layouts')
      root.walkRules(({ selector }) => {
        for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/g)) ofSite.add(name);
      });
  const found: string[] = [];
  for (const { file, root } of sheets)
    if (ownerOf(file) === 'devices')
      root.walkRules(({ selector }) => {
        for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/g))
          if (ofSite.has(name) && !['ico', 'flag'].includes(name)) found.push(`${file}: .${name}`);
      });
  expect(found).toEqual([]);
});

test('every kind of phone has its sheet for guides and for articles', async () => {
  const { phoneKinds } = await import('../../src/devices/kinds.ts');
  for (const page of ['guide', 'article']) {
    const kinds = globSync(`src/guide/sheets/${page}/*.css`).map((file) => /(\w+)\.css$/.exec(file)?.[1]);
    expect(kinds.toSorted()).toEqual([...phoneKinds].toSorted());
  }
});

test('what styles a device names the device first, so that no page around one is touched', () => {
  // `.fig` and `.duo` are pictures of devices, and `.beside` is what stands under the frame of a portal.
  const root =
    /^(?::where\()?(?:\.(?:practice|glass|portal|phone|android|iphone|fig|duo|beside)\b|\[data-in-use\])/;
  const found: string[] = [];
  for (const { file, root: tree } of sheets)
    if (/^src\/devices\/\w+\//.test(file))
      tree.walkRules((rule) => {
        if (rule.parent?.type === 'atrule' && (rule.parent as { name?: string }).name === 'keyframes') return;
        found.push(...rule.selectors.filter((each) => !root.test(each)).map((each) => `${file}: ${each}`));
      });
  expect(found).toEqual([]);
});
