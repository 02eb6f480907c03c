/** A reader does the wrong thing: no step is ticked that is not done, and the page shows the way back. */
import type { Locator } from '@playwright/test';
import { addedUser } from '../../src/journeys/scenarios.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';
import { filled, languages, words } from './models/words.ts';
import { turn } from './turn.ts';

/** The control of the devices that has the ring. */
const ringed = (guide: GuideModel): Locator => guide.page.locator('[data-bench] [data-mark]');

/** The user that the reader chose in the portal, and the user that the step is for. */
type Chosen = { chosen: string; user: string };

async function expectAway(
  guide: GuideModel,
  label: string,
  control: Locator,
  instead?: Chosen,
): Promise<void> {
  const { bench, problems } = words[guide.language];
  const left = filled(bench.left, { place: filled(bench.step, { label }) });
  const why = instead ? `${filled(problems.whyOtherUser, instead)} ` : '';
  await expect(guide.wayBack()).toContainText(`${why}${left}`);
  await expect(ringed(guide)).toHaveCount(1);
  // The sentence names the control that has the ring, and the device.
  const isOnPortal = (await guide.portal.region.locator('[data-mark]').count()) > 0;
  const device = isOnPortal ? bench.portalTab : bench.phoneTab;
  const said = await guide.wayBack().innerText();
  const [, name] = /[“«](.+)[”»] \(/.exec(said) ?? [];
  if (name === undefined) expect(said).toContain(filled(bench.wayToRead, { device }));
  else {
    expect(said).toContain(filled(bench.way, { control: name, device }));
    await expect(ringed(guide)).toHaveAccessibleName(new RegExp(name));
  }
  expect(await control.evaluate((element) => element.hasAttribute('data-mark'))).toBe(true);
}

async function expectNotDone(guide: GuideModel, ...ids: string[]): Promise<void> {
  for (const id of ids) await expect(guide.tick(id), `step ${id}`).not.toBeChecked();
}

for (const language of languages) {
  test(
    `a reader who opens the app from the store instead of scanning again is led back to the camera, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const guide = new GuideModel(page, language, 'activate-iphone-qr');
      await playJourney(guide, journeys['activate-iphone-qr'], {}, { until: 'get-app' });
      await guide.iphone.press('open');
      await guide.iphone.press('dontAllow');
      await guide.iphone.seesScreen('appStart');
      await expectNotDone(guide, 'scan-again', 'open-from-banner');
      await expect(guide.step('scan-again')).toHaveAttribute('aria-current', 'step');
      await expect(ringed(guide)).toHaveCount(1);
      await ringed(guide).click();
      await guide.iphone.seesScreen('home');
      await ringed(guide).click();
      await guide.iphone.seesScreen('camera');
      await guide.iphone.lookThroughPracticeCamera();
      await guide.expectDone('scan-again');
      await expect(guide.iphone.button('bannerApp')).toHaveAttribute('data-mark');
      await ringed(guide).click();
      await guide.iphone.seesScreen('secureActivation');

      await test.step('a reader who then cancels is told how to come back', async () => {
        await guide.iphone.press('cancel');
        await guide.iphone.seesScreen('camera');
        await expect(guide.step('give-security')).toHaveAttribute('aria-current', 'step');
        await expectAway(guide, '6', ringed(guide));
        await guide.iphone.lookThroughPracticeCamera();
        await expect(guide.iphone.button('bannerApp')).toHaveAttribute('data-mark');
        await ringed(guide).click();
        await guide.iphone.seesScreen('secureActivation');
        await ringed(guide).click();
        await guide.expectDone('give-security');
      });
    },
  );

  test(
    `notifications that were not allowed are explained when a login waits for one, in ${language}`,
    turn(language),
    async ({ page }) => {
      const guide = new GuideModel(page, language, 'activate-iphone-code');
      const { steps } = journeys['activate-iphone-code'];
      const before = steps[steps.findIndex(({ id }) => id === 'allow-notifications') - 1]?.id ?? '';
      const code = await playJourney(guide, journeys['activate-iphone-code'], {}, { until: before });
      await guide.iphone.press('dontAllow');
      await guide.iphone.press('setupQr');
      await guide.iphone.type('codeField', code);
      await guide.iphone.press('activate');
      await guide.iphone.press('giveFace');
      await guide.iphone.press('done');
      await guide.see('portal');
      await guide.portal.press('logOut');
      await guide.portal.press('practice-ana');
      await expect(guide.explanation('notifications-off')).toBeInViewport();
      // The phone comes to the front where the devices take turns, and the switch is in view.
      await guide.repair('phoneSettings');
      await guide.iphone.seesScreen('settings');
      await expect(ringed(guide)).toBeInViewport({ ratio: 0.9 });
      await ringed(guide)
        .getByRole('switch', { name: words[language].iphone.settings.notifications })
        .click();
      await expect(guide.explanation('notifications-off')).toBeHidden();
      await guide.iphone.press('statusBar');
      await guide.iphone.press('notification');
      await guide.iphone.press('approve');
      await guide.iphone.press('giveFace');
      await guide.expectDone('approve');
    },
  );
}

test('a guide that adds a user ticks nothing before its phone has a user', async ({ page }) => {
  // Devices that were used before are not reset by themselves.
  const other = new GuideModel(page, 'en', 'activate-android-code');
  await other.open();
  await other.startPractice();
  await other.see('portal');
  await other.portal.logIn();
  const guide = new GuideModel(page, 'en', 'add-user-android-code');
  await guide.open();
  if (guide.isSmall()) await guide.openBench();
  await guide.see('portal');
  await guide.portal.seesCode();
  await expectNotDone(guide, 'log-in');
  await expect(ringed(guide)).toHaveCount(0);
  await page.getByRole('button', { name: words.en.bench.prepare }).click();
  await guide.see('portal');
  await guide.portal.seesScreen('chooseUser');

  await test.step('a reader who then logs in as that user is led out again', async () => {
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
    await expectNotDone(guide, 'log-in');
    await expectAway(guide, '1', ringed(guide), { chosen: 'practice-ana', user: addedUser });
    await expect(guide.step('log-in').locator('[data-waiting]')).toContainText('practice-ana');
    await ringed(guide).click();
    await guide.portal.press('practice-firm');
    await guide.portal.seesScreen('codeShown');
    // The way out stands at the end of a screen that scrolls.
    await expect(ringed(guide)).toBeInViewport({ ratio: 0.9 });
    await ringed(guide).click();
    await ringed(guide).click();
    await guide.portal.seesCode();
    await guide.expectDone('log-in');
  });
});

test('an expired string leads to a fresh one, by the ring and by the button that brings the devices to the step', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-code');
  const old = await playJourney(guide, journeys['activate-iphone-code'], {}, { until: 'type-code' });
  await guide.letTheCodeRunOut();
  await guide.iphone.press('giveFace');
  await guide.iphone.press('ok');
  await expect(ringed(guide)).toHaveCount(1);
  await guide.see('portal');
  await expect(ringed(guide)).toHaveText(words.en.portal.control.logOut);
  await guide.bring();
  await expect(page.getByRole('status').filter({ hasText: words.en.bench.brought })).toBeVisible();
  await guide.see('portal');
  await expect.poll(() => guide.portal.code()).not.toBe(old);
  await guide.see('phone');
  await guide.iphone.press('giveFace');
  await guide.iphone.seesScreen('activated');
});

test('the login of another user does not count for the user that was added', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'add-user-android-code');
  await playJourney(guide, journeys['add-user-android-code'], {}, { until: 'confirm' });
  await guide.see('portal');
  await guide.portal.press('logOut');
  await guide.portal.press('practice-ana');
  await guide.portal.seesScreen('awaitingApproval');
  await expectNotDone(guide, 'log-in-again', 'approve');
  await expect(guide.wayBack()).toBeVisible();
  await expect(ringed(guide)).toHaveText(words.es.portal.control.cancel);
  await ringed(guide).click();
  await expect(ringed(guide)).toContainText(addedUser);
});

test('a changed answer at a branch, given in the store, leads back to the camera', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await playJourney(guide, journeys['activate-iphone-qr'], {}, { until: 'open-website' });
  if (guide.isSmall()) await guide.closeBench();
  await guide.pick('banner', 'app');
  if (guide.isSmall()) await guide.openBench();
  await expect(guide.step('open-from-banner')).toHaveAttribute('aria-current', 'step');
  await expectAway(guide, '4', guide.iphone.button('home'));
  await ringed(guide).click();
  await ringed(guide).click();
  await guide.iphone.lookThroughPracticeCamera();
  await expect(guide.iphone.button('bannerApp')).toHaveAttribute('data-mark');
  await ringed(guide).click();
  await guide.expectDone('open-from-banner');
});

test('a note beside the devices says that the guide is finished, and leads on', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await playJourney(guide, journeys['activate-android-code']);
  const { bench, guide: said } = words.en;
  const note = page.getByRole('status').filter({ hasText: bench.finished });
  await expect(note).toBeVisible();
  await expect(page.locator('[data-start]')).toHaveText(said.skip);
  await note.getByRole('link', { name: bench.finished }).click();
  await expect(page.getByRole('heading', { name: said.ends })).toBeInViewport();
  await expect(page.getByText(said.wasPractice)).toBeVisible();
  await expect(page.getByRole('button', { name: said.ownPhone })).toBeVisible();
  if (!guide.isSmall()) return;
  await guide.openBench();
  await expect(page.getByRole('button', { name: said.backToGuide })).toBeVisible();
  await guide.closeBench();
  await expect(page.getByRole('heading', { name: said.ends })).toBeInViewport();
});

test('the devices can be brought to a step whose phone has no user yet, and the button is disabled meanwhile', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'es', 'add-user-android-code');
  const { bench } = words.es;
  await guide.open();
  for (const id of ['log-in', 'open-app', 'from-login', 'session-id']) await guide.tick(id).check();
  await guide.startPractice();
  // The devices answer with a delay, as they do for a reader.
  await guide.setLatency(400);
  await guide.bring();
  const busy = page.getByRole('status').filter({ hasText: bench.bringing });
  await expect(busy).toBeVisible();
  await expect(page.locator('[data-bench] [inert] [data-in-use]')).toHaveCount(2);
  await expect(busy).toHaveCount(0);
  await expect(page.getByText(bench.bringFailed)).toHaveCount(0);
  // On a small page the phone has come to the front.
  await guide.android.seesScreen('sessionId');
  await expect(guide.step('type-code')).toHaveAttribute('aria-current', 'step');
  await expect(page.getByRole('status').filter({ hasText: bench.brought })).toBeVisible();
  await guide.see('portal');
  const code = await guide.portal.code();
  await guide.see('phone');
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.expectDone('type-code');
  await expect(page.getByText(bench.brought)).toHaveCount(0);
});
