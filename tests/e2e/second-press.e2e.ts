/** A second press right after the first falls on what the first has brought. Nothing there may react. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { holdDown, pressTwice, tapTwice } from './models/press.ts';
import { words } from './models/words.ts';

// Both phones by finger and by mouse; second-press.wide.e2e.ts plays the other guides by mouse alone.
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
  await guide.see('phone');
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  const twice = hasTouch ? tapTwice : pressTwice;
  await twice(guide.android.region.getByRole('button', { name: '7', exact: true }));
  await twice(guide.android.region.getByRole('button', { name: '8', exact: true }));
  await expect(guide.android.field('pinField')).toHaveValue('7788');
});

test('a press counts for its control, which an answer moves away before the finger goes up', async ({
  page,
  hasTouch,
}) => {
  const { trouble } = words.en.problems;
  const guide = new GuideModel(page, 'en', 'activate-android-qr', 'portal/');
  await guide.open();
  await page.getByText(words.en.bench.trouble).click();
  await page.getByLabel(trouble.nextRequest).selectOption({ label: trouble.fault['server-error'] });
  await guide.setLatency(1500);
  await guide.portal.region.getByRole('button', { name: 'practice-ana' }).click();
  const before = await guide.again().boundingBox();
  const letGo = await holdDown(guide.again(), hasTouch);
  await expect(guide.explanation('server-error')).toBeVisible();
  expect((await guide.again().boundingBox())?.y, 'the answer has moved it').toBeGreaterThan(
    (before?.y ?? 0) + 3,
  );
  await letGo();
  await expect(guide.explanation('server-error')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: words.en.bench.againDone })).toBeVisible();
});
