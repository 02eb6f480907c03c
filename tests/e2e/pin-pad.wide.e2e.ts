/** The pad of a PIN is whole beside every message: no key is covered, and each is large enough for a finger. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { words } from './models/words.ts';

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
])
  test(`the pad is whole with each message, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const guide = new GuideModel(page, 'es', 'activate-android-code');
    const { android } = guide;
    const { android: said, problems } = words.es;
    await playJourney(guide, journeys['activate-android-code'], {}, { until: 'type-code' });
    await android.press('pinGuidelines');
    for (const [pin, problem] of [
      ['1', 'pin-length'],
      ['1 234', 'pin-character'],
      ['4111111111111111', 'maybe-private'],
    ] as const) {
      await android.type('pinField', pin);
      await android.press('activate');
      await expect(
        guide.explanation(problem).or(android.region.getByText(problems.problem[problem].title)).first(),
      ).toBeVisible();
      for (const key of [
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '0',
        said.pin.letters,
        said.pin.erase,
      ]) {
        const button = android.region.getByRole('button', { name: key, exact: true });
        await button.focus();
        const free = await button.evaluate((at) => {
          const { left, top, width: wide, height: high } = at.getBoundingClientRect();
          const hits = [0.15, 0.5, 0.85].flatMap((x) =>
            [0.15, 0.5, 0.85].map((y) => document.elementFromPoint(left + x * wide, top + y * high)),
          );
          return hits.every((hit) => at.contains(hit)) && wide >= 24 && high >= 24;
        });
        expect(free, `${key}, beside ${problem}`).toBe(true);
      }
    }
  });
