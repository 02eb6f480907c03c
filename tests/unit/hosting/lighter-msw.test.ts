import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutCookies, withoutLines, withoutPhrases } from '../../../hosting/lighter-msw.ts';

const file = new URL('../../../node_modules/msw/lib/_chunks/cookie-store.js', import.meta.url);

test('MSW comes without the phrases of HTTP, and else as it is', () => {
  const code = readFileSync(file, 'utf8');
  const lighter = withoutPhrases(code);
  expect([code.includes('Teapot'), lighter.includes('Teapot')]).toEqual([true, false]);
  expect(lighter).toContain('const httpStatusMessages = {};');
  expect(code.length - lighter.length).toBeLessThan(2000);
});

test('MSW comes without its store of cookies, as in Node', () => {
  const lighter = withoutCookies(readFileSync(file, 'utf8'));
  expect(lighter).toContain('const cookieStore = null;');
});

test('MSW comes without the lines where handlers are made, and else as it is', () => {
  const code = readFileSync(file, 'utf8');
  const lighter = withoutLines(code);
  expect([code.includes('error.stack'), lighter.includes('error.stack')]).toEqual([true, false]);
  expect(lighter).toContain('function getCallFrame() {}\n');
  expect(code.length - lighter.length).toBeLessThan(500);
});

test('a newer MSW that keeps them elsewhere ends the build', () => {
  expect(() => withoutPhrases('const messages = {};')).toThrow('elsewhere');
  expect(() => withoutLines('const stack = error.trace;')).toThrow('elsewhere');
  expect(() => withoutCookies('const store = {};')).toThrow('elsewhere');
});
