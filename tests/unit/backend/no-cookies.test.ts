/**
 * The stand-in for `tough-cookie` has to do all that MSW asks of it. The test reads MSW and does not run it, because MSW
 * has no cookie store in Node. A newer MSW that needs more fails here, and not in the reader's browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as standIn from '../../../src/backend/no-cookies.ts';

const library = new URL('../../../node_modules/msw/lib/', import.meta.url);
const source = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !/^(iife|node)|mockServiceWorker/.test(file))
  .map((file) => readFileSync(new URL(file, library), 'utf8'))
  .filter((text) => text.includes('tough-cookie'))
  .join('\n');

const found = (pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

const imports = [...source.matchAll(/import (.*?) from "tough-cookie"/g)].map(([, names]) => names ?? '');
const names = imports.flatMap((list) => list.replace(/[{}\s]/g, '').split(',')).sort();

describe('MSW finds in the stand-in for tough-cookie', () => {
  test('every class that MSW imports, and no class that MSW does not', () => {
    expect(source.match(/["']tough-cookie["']/g)).toHaveLength(imports.length);
    expect(names).toEqual(Object.keys(standIn).sort());
  });

  test('every method of the jar', () => {
    const used = found(/#jar\.(\w+)/g);
    expect(used).toEqual(['getCookiesSync', 'setCookie']);
    for (const method of used) expect(new standIn.CookieJar()).toHaveProperty(method, expect.any(Function));
  });

  test('every method of a cookie’s class', () => {
    const used = found(/\bCookie\.(\w+)/g);
    expect(used).toEqual(['fromJSON']);
    for (const method of used) expect(standIn.Cookie).toHaveProperty(method, expect.any(Function));
  });

  test('every part of the memory store, which it may also replace', () => {
    expect([
      ...new Set([...found(/#memoryStore\.(\w+)/g), ...found(/\{ (\w+) \} = this\.#memoryStore/g)]),
    ]).toEqual(['idx']);
    const store = new standIn.MemoryCookieStore();
    expect(store.idx).toEqual({});
    store.idx = { 'practice.test': {} };
    expect(store.idx).toEqual({ 'practice.test': {} });
  });
});

describe('the stand-in', () => {
  test('keeps no cookie', async () => {
    const jar = new standIn.CookieJar();
    expect(await jar.setCookie()).toBeUndefined();
    expect(jar.getCookiesSync()).toEqual([]);
    expect(standIn.Cookie.fromJSON()).toBeUndefined();
  });
});
