/** The rule alone decides how long a code or a login lasts: no sentence gives minutes of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from './content.ts';

const minutes = /\b(\d+|three|five|ten|tres|cinco|diez)\b[^."]{0,12}\bminut/i;
const places = [
  'strings/portal.json',
  'strings/bench.json',
  'strings/site.json',
  'problems/code-expired.mdx',
];

describe.each(languages)('in %s', (language) => {
  test.each(places)('%s names no number of minutes', (place) => {
    const text = readFileSync(new URL(`../../content/${language}/${place}`, import.meta.url), 'utf8');
    const said = text.split('\n').filter((line) => minutes.test(line));
    expect(said).toEqual([]);
  });
});
