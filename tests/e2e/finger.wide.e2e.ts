/** With a finger, whatever can be pressed on a practice device is 44 px high and wide, on every screen of the way. */
import { expect, test } from './fixtures.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const played: readonly JourneyId[] = [
  'activate-android-qr',
  'activate-iphone-code',
  'notifications-on-android',
  'notifications-on-iphone',
  'seamless-on-android',
  'second-factor-iphone',
];

for (const id of played) {
  test(`${id}: a finger meets no control that is too small`, async ({ page }) => {
    const guide = new GuideModel(page, 'es', id);
    const small = new Set<string>();
    await playJourney(
      guide,
      journeys[id],
      {},
      {
        between: async () => {
          const found = await page
            .locator('.live .glass')
            .locator(
              'button:not(.pull, .ind), a, label:has(input), select, input:not([type=checkbox], [type=file], [type=range])',
            )
            .filter({ visible: true })
            .evaluateAll((all) =>
              all.flatMap((each) => {
                const { width, height } = each.getBoundingClientRect();
                const screen = each.closest<HTMLElement>('[data-screen]')?.dataset['screen'];
                const said = `${screen}: ${each.ariaLabel ?? each.textContent} ${each.className}`;
                return width > 1 && Math.min(width, height) < 43.9
                  ? [`${said} ${Math.round(width)} x ${Math.round(height)}`]
                  : [];
              }),
            );
          for (const each of found) small.add(each);
        },
      },
    );
    expect([...small]).toEqual([]);
  });
}
