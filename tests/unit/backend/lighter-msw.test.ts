/**
 * The stand-in has to do all that MSW asks of four packages. The test reads MSW and does not run it: a newer MSW that
 * needs more fails here, and not in the reader's browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { matchPattern as matchByMsw } from '@msw/url';
import { FetchResponse as ResponseOfMsw, getCleanUrl as cleanedByMsw } from '@mswjs/interceptors';
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

test.each(['cookie', 'outvariant', '@msw/url'])(
  'MSW finds in the stand-in all that it imports from %s',
  (name) => {
    const imports = [...source.matchAll(new RegExp(`import \\{([^}]*)\\} from "${name}"`, 'g'))];
    const names = imports.flatMap(([, list = '']) => list.split(',').map((each) => each.trim()));
    expect(source.match(new RegExp(`from "${name}"`, 'g'))).toHaveLength(imports.length);
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(standIn)).toEqual(expect.arrayContaining([...new Set(names)]));
  },
);

/** The files of MSW that the handlers are made of. A missing name in a file beyond them ends the build. */
const handlers = [
  '_chunks/cookie-store',
  '_chunks/request-handler',
  '_chunks/http-handler',
  '_chunks/http-response',
  'utils/get-response',
].map((name) => readFileSync(new URL(`../../../node_modules/msw/lib/${name}.js`, import.meta.url), 'utf8'));

test('the handlers find in the stand-in all that they import from the interceptors', () => {
  const imports = handlers.flatMap((file) => [
    ...file.matchAll(/import \{([^}]*)\} from "@mswjs\/interceptors"/g),
  ]);
  const names = imports.flatMap(([, list = '']) => list.split(',').map((each) => each.trim()));
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(standIn)).toEqual(expect.arrayContaining([...new Set(names)]));
});

test.each([
  ['http://localhost:8080/base/api/sessions?a=b#c', true],
  ['http://localhost:8080/base/api/sessions?a=b#c', false],
  ['http://localhost:8080/', true],
])('the address %s is cleaned as MSW cleans it', (address, isAbsolute) => {
  expect(standIn.getCleanUrl(new URL(address), isAbsolute)).toBe(cleanedByMsw(new URL(address), isAbsolute));
});

test('an answer keeps its status, its headers and its body', async () => {
  const answer = new standIn.FetchResponse('{"a":1}', { status: 409, headers: { 'content-type': 'text/a' } });
  const same = new ResponseOfMsw('{"a":1}', { status: 409, headers: { 'content-type': 'text/a' } });
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    same.status,
    same.headers.get('content-type'),
    await same.text(),
  ]);
});

test('MSW finds every method that it calls on invariant', () => {
  const called = [...source.matchAll(/\binvariant\.(\w+)\(/g)].map(([, name = '']) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(Object.keys(standIn.invariant)).toEqual(expect.arrayContaining([...new Set(called)]));
});

test('no request has cookies, and a message stays as it is', () => {
  expect(standIn.parseCookie()).toEqual({});
  expect(standIn.format('%s is there')).toBe('%s is there');
  expect(() => standIn.invariant(false, '%s is missing')).toThrow('%s is missing');
  expect(() => standIn.invariant(true, '%s is missing')).not.toThrow();
  class Failure extends Error {}
  expect(() => standIn.invariant.as(Failure, false, '%s is missing')).toThrow(Failure);
  expect(() => standIn.invariant.as(Failure, true, '%s is missing')).not.toThrow();
});

test.each([
  ['http://localhost:8080/base/api/sessions', 'http://localhost:8080/base/api/sessions'],
  ['http://localhost:8080/base/api/sessions', 'http://localhost:8080/base/api/sessions?a=b'],
  ['http://localhost:8080/api/sessions/:id', 'http://localhost:8080/api/sessions/a%20b'],
  ['http://localhost:8080/api/sessions/:id', 'http://localhost:8080/api/sessions/a/response'],
  ['http://localhost:8080/api/sessions/:id', 'http://localhost:8080/api/sessions'],
  ['http://localhost/api/sessions/:id/response', 'http://localhost/api/sessions/a/response'],
  ['http://localhost/api/practice', 'http://localhost/api/practices'],
  ['http://localhost/api/practice', 'http://example.org/api/practice'],
])('the pattern %s is matched with %s as MSW matches it', (pattern, address) => {
  expect(standIn.matchPattern(pattern, address)).toEqual(matchByMsw(pattern, address));
});
