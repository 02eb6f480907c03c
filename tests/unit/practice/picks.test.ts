/** The practice phone follows the reader's picks, and nothing else than a pick takes its app away. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import { noProgress } from '../../../src/practice/progress/progress.ts';
import type { Rehearsed } from './stage.ts';
import { begin, goOn, inTime, leaveBrowser, setUpBrowser } from './stage.ts';

beforeEach(setUpBrowser);
afterEach(leaveBrowser);

const hasApp = ({ practice }: Rehearsed): boolean | undefined =>
  practice.snapshot().world.devices.phone?.context.phone.installed;

async function withApp(): Promise<Rehearsed> {
  const rehearsed = await begin(journeys['activate-iphone-qr'], { banner: 'website' });
  await inTime(rehearsed.practice.bring('scan-again'));
  expect(hasApp(rehearsed)).toBe(true);
  return rehearsed;
}

test('the pick of the website takes the app from a phone without users', async () => {
  const rehearsed = await withApp();
  rehearsed.progress.pick('banner', 'website');
  await goOn();
  expect(hasApp(rehearsed)).toBe(false);
});

test.each(['the same picks', 'other picks'])(
  'a page that is shown again with %s keeps the app',
  async (which) => {
    const rehearsed = await withApp();
    if (which === 'other picks') rehearsed.progress.pick('banner', 'app');
    rehearsed.progress.takeUp({ ...noProgress, ...rehearsed.kept(), picked: { banner: 'website' } });
    await goOn();
    expect(hasApp(rehearsed)).toBe(true);
  },
);
