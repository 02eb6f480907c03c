/** What "Start practice" fetches: at most `simulatorScriptBytes` of budgets.json, and nothing earlier. */
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import limits from '../budgets.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';

type Script = { name: string; text: string; bytes: number };

/** Texts that identify the parts in built code, whatever the files are called. */
const react = 'Minified React error';
const msw = '[MSW]';
const scanner = 'mediaDevices';

const isScript = (response: Response): boolean => /\.m?js$/.test(new URL(response.url()).pathname);
const zipped = (data: Buffer): number => gzipSync(data, { level: 9 }).length;
const sum = (scripts: readonly Script[]): number => scripts.reduce((total, { bytes }) => total + bytes, 0);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function read(response: Response): Promise<Script> {
  const body = await response.body();
  return { name: new URL(response.url()).pathname, text: body.toString(), bytes: zipped(body) };
}

for (const [language, journey] of [
  ['en', 'activate-android-qr'],
  ['es', 'activate-android-qr'],
  ['es', 'activate-iphone-qr'],
] as const) {
  test(`starting ${journey} in ${language} fetches little, and nothing before the press`, async ({
    page,
  }) => {
    // Parts that are fetched in idle time, for later steps, do not count.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const responses = new Map<string, Response>();
    page.on('response', (response) => responses.set(response.url(), response));
    const fetched = () => [...responses.values()];
    const guide = new GuideModel(page, language, journey);

    await guide.open();
    // The page has all that comes by itself when nothing has come for a while.
    let count = 0;
    const isQuiet = (): boolean => count === (count = responses.size);
    await expect.poll(isQuiet, { intervals: [1000] }).toBe(true);
    const before = fetched();
    const early = await Promise.all(before.filter(isScript).map(read));
    for (const mark of [react, msw, scanner]) {
      const having = early.filter(({ text }) => text.includes(mark)).map(({ name }) => name);
      expect(having, `"${mark}" is not fetched with the page`).toEqual([]);
    }

    await guide.startPractice();
    // The login brings the first answers of the backend, and the portal shows a code.
    await guide.portal.logIn();
    const after = fetched().filter((response) => !before.includes(response));
    const late = await Promise.all(after.filter(isScript).map(read));

    const rows = late.toSorted((a, b) => b.bytes - a.bytes);
    for (const { name, bytes } of rows) console.log(`  ${kB(bytes).padStart(9)}  ${name}`);
    console.log(`  ${kB(sum(late)).padStart(9)}  in all, at most ${kB(limits.simulatorScriptBytes)}`);
    expect(sum(late)).toBeLessThanOrEqual(limits.simulatorScriptBytes);

    // Only the page's own language is sent.
    const sent = languages.filter((each) => late.some(({ text }) => text.includes(words[each].app.error)));
    expect(sent).toEqual([language]);

    // If these marks were out of date, the check before the press would find nothing either.
    for (const mark of [react, msw]) expect(late.some(({ text }) => text.includes(mark))).toBe(true);
    expect(late.filter(({ text }) => text.includes(scanner)).map(({ name }) => name)).toEqual([]);
    expect(after.map((response) => response.url()).filter((url) => url.endsWith('.wasm'))).toEqual([]);
  });
}
