/**
 * The stand-in has to do all that MSW asks of two packages. MSW is read, not run: a newer one that needs more fails
 * here, and not in the reader's browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as standIn from '../../../src/backend/lighter-msw.ts';

const folders = ['msw/lib/_chunks/', 'msw/lib/core/', 'msw/lib/utils/', '@mswjs/interceptors/lib/browser/'];
const source = folders
  .flatMap((folder) => {
    const library = new URL(`../../../node_modules/${folder}`, import.meta.url);
    return readdirSync(library, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => readFileSync(new URL(file, library), 'utf8'));
  })
  .join('\n');

test.each(['cookie', 'outvariant'])('MSW finds in it all that it imports of %s', (name) => {
  const imports = [...source.matchAll(new RegExp(`import \\{([^}]*)\\} from "${name}"`, 'g'))];
  const names = imports.flatMap(([, list = '']) => list.split(',').map((each) => each.trim()));
  expect(source.match(new RegExp(`from "${name}"`, 'g'))).toHaveLength(imports.length);
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(standIn)).toEqual(expect.arrayContaining([...new Set(names)]));
});

test('no request has cookies, and a message stays as it is', () => {
  expect(standIn.parseCookie()).toEqual({});
  expect(standIn.format('%s is there')).toBe('%s is there');
  expect(() => standIn.invariant(false, '%s is missing')).toThrow('%s is missing');
  expect(() => standIn.invariant(true, '%s is missing')).not.toThrow();
});
