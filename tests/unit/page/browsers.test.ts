import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineScripts } from '../../../hosting/inline-scripts.ts';
import { buildTarget, oldestBrowsers } from '../../../src/page/browsers.ts';
import { languages } from '../../../src/i18n/languages.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

test('the README says which browsers the site is made for', () => {
  expect(read('README.md').replaceAll(/\s+/g, ' ')).toContain(`Safari ${oldestBrowsers.safari} or later`);
});

test('the build writes for these browsers', () => {
  expect(buildTarget).toContain(`safari${oldestBrowsers.safari}`);
  expect(read('astro.config.mjs')).toContain('target: buildTarget');
});

test('no text names a version by itself', () => {
  for (const language of languages)
    expect(read(`content/${language}/strings/site.json`)).not.toMatch(/Safari \d/);
});

test('browsers of 2018 can read the script in the head', () => {
  expect(inlineScripts.head).not.toMatch(/\?\.|\?\?|\|\|=|&&=|catch\{/);
});
