/** A second press that comes at once falls on what the first one brought: nothing there may take it. */
import { journeys } from '../../src/journeys/journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { pressTwice, tapTwice } from './models/press.ts';

// Both phones by finger and by mouse; the other guides are played so by mouse alone (second-press.wide.e2e.ts).
for (const journey of [journeys['activate-android-qr'], journeys['activate-iphone-qr']]) {
  test(`${journey.id} is played with every control pressed twice`, async ({ page, hasTouch }) => {
    const press = hasTouch ? tapTwice : pressTwice;
    await playJourney(new GuideModel(page, 'en', journey.id), journey, {}, { press });
  });
}

test('the keys of the PIN pad take every press, however fast', async ({ page, hasTouch }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('portal');
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.see('android');
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  const twice = hasTouch ? tapTwice : pressTwice;
  await twice(guide.android.region.getByRole('button', { name: '7', exact: true }));
  await twice(guide.android.region.getByRole('button', { name: '8', exact: true }));
  await expect(guide.android.field('pinField')).toHaveValue('7788');
});
