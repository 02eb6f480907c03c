/** A page translator replaces every text node, on and on: the devices stay, and what changes goes on changing. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { filled, words } from './models/words.ts';
import { translate } from './translator.ts';

const played = [
  'activate-android-qr',
  'activate-iphone-code',
  'add-user-android-code',
  'add-user-iphone-qr',
] as const satisfies readonly JourneyId[];

for (const id of played) {
  test(`${id} is played to the approved login while a translator rewrites the page`, async ({ page }) => {
    await translate(page);
    const guide = new GuideModel(page, 'en', id);
    const sentences = new Set<string>();
    await playJourney(
      guide,
      journeys[id],
      {},
      {
        between: async () => void sentences.add(await page.locator('[data-now-do]').innerText()),
      },
    );
    expect(sentences.size, 'the sentence of the step in hand changes').toBeGreaterThan(5);
  });
}

test('the countdown goes on under a translator, and the buttons say what they do', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') });
  await translate(page);
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const { goodFor } = words.en.portal;
  await page.clock.runFor(95_000);
  await expect(
    guide.portal.beside.getByText(new RegExp(filled(goodFor, { time: '8:[12]\\d' }))),
  ).toBeVisible();
  await guide.portal.copy();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', await guide.portal.code());
  await guide.bring();
  await expect(page.getByText(words.en.bench.brought)).toBeVisible();
});
