/** On a phone practicing is one screen: both devices lie on a track, and the device of the step comes by itself. */
import type { Locator, Page } from '@playwright/test';
import { loginLifetime } from '../../src/enrolment/practice.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { begin, playStep } from './models/play.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

const phone = { width: 390, height: 844 };
test.use({ viewport: phone, isMobile: true, hasTouch: true });

const names = (page: Page): Locator => page.locator('.which').getByRole('button');
const inFront = (page: Page): Locator => page.locator('[data-bench] [data-front] [data-in-use]');

/** Whole from side to side; a device that peeks is not. */
async function expectWhole(device: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await device.boundingBox();
      return box && box.x >= 0 && box.x + box.width <= phone.width;
    })
    .toBe(true);
}

/** A finger goes from the left of a part to its right. */
async function swipeAcross(page: Page, part: Locator): Promise<void> {
  const box = await part.boundingBox();
  if (!box) throw new Error(`${String(part)} is not on the screen.`);
  const y = box.y + box.height / 2;
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch('touchStart', box.x + box.width * 0.1);
  for (const share of [0.2, 0.3, 0.45, 0.6, 0.75, 0.9]) await touch('touchMove', box.x + box.width * share);
  await touch('touchEnd');
  await cdp.detach();
}

for (const language of languages)
  test(
    `a step that goes on elsewhere moves the track, and nobody is asked, in ${language}`,
    turn(language),
    async ({ page }) => {
      const guide = new GuideModel(page, language, 'activate-android-qr');
      await guide.open();
      await guide.startPractice();
      // The name of the user that is to be chosen stays on one line.
      const lines = await page.locator('[data-now] .next').evaluate((next) => {
        const range = document.createRange();
        range.selectNodeContents(next);
        return range.toString().includes('practice-ana')
          ? [...next.children].map((piece) => piece.getClientRects().length)
          : [];
      });
      expect(lines).toEqual([1]);
      await expectWhole(guide.portal.region);
      const peeking = await guide.android.region.boundingBox();
      expect(phone.width - (peeking?.x ?? 0), 'what peeks').toBeGreaterThanOrEqual(16);
      expect(phone.width - (peeking?.x ?? 0), 'what peeks').toBeLessThanOrEqual(24);
      await guide.portal.press('practice-ana');
      await expectWhole(guide.android.region);
      await expect(names(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
      await expect(guide.android.button('playStore')).toBeInViewport({ ratio: 1 });
      await expectNoAxeFindings(page, 'the track');
    },
  );

test('a swipe, a tap on what peeks and a name bring the other device, and it stays until the step changes', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  const { portal, android } = guide;
  await guide.open();
  await guide.startPractice();
  await portal.press('practice-ana');
  await expectWhole(android.region);
  await swipeAcross(page, android.region);
  await expectWhole(portal.region);
  await expect(names(page).first()).toHaveAttribute('aria-pressed', 'true');
  // The track has come to rest when what peeks stands where it stood.
  let edge = Number.NaN;
  const isAtRest = async () => edge === (edge = (await android.region.boundingBox())?.x ?? Number.NaN);
  await expect.poll(isAtRest).toBe(true);
  await page.touchscreen.tap(edge + 10, 400);
  await expectWhole(android.region);
  await expect(android.region.locator('[data-screen="home"]')).toBeVisible();
  await names(page).first().tap();
  await expectWhole(portal.region);
  // The same step goes on: the reader looks where they like.
  await guide.setLatency(1);
  await expectWhole(portal.region);
  await guide.step('open-store').getByRole('checkbox').dispatchEvent('click');
  await expectWhole(android.region);
});

test('what is swiped or dragged on a device does not move the track', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-qr');
  const { iphone } = guide;
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  await expectWhole(iphone.region);
  for (const control of ['statusBar', 'home'] as const) {
    await swipeAcross(page, iphone.button(control));
    await expectWhole(iphone.region);
  }
  await iphone.press('statusBar');
  await swipeAcross(page, iphone.region.locator('.drawer'));
  await expectWhole(iphone.region);
});

test('the keyboard reaches the device out of sight, and brings it', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await guide.portal.button('practice-ana').focus();
  await guide.android.button('playStore').focus();
  await expectWhole(guide.android.region);
  await expect(inFront(page)).toHaveAccessibleName(new RegExp(words.en.android.region));
  await names(page).first().focus();
  await page.keyboard.press('Enter');
  await expectWhole(guide.portal.region);
  // Whoever acts by keyboard goes on in the device to which the step goes.
  await guide.portal.button('practice-ana').press('Enter');
  await expectWhole(guide.android.region);
  await expect(guide.android.region).toBeFocused();
});

test('in the middle widths the device of the step comes by itself too, with the focus', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await expect(guide.android.region).toBeHidden();
  const tools = await guide.again().boundingBox();
  await guide.portal.button('practice-ana').press('Enter');
  await expect(guide.android.region).toBeVisible();
  await expect(guide.portal.region).toBeHidden();
  await expect(guide.android.region).toBeFocused();
  expect(await guide.again().boundingBox()).toEqual(tools);
  // Where motion is welcome, what the last press brought stays for a moment.
  const leaves = page.locator('[data-bench] [data-role="portal"]');
  await expect(leaves).toHaveCSS('transition-duration', '0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(leaves).toHaveCSS('transition-delay', '0.6s, 0.6s, 0.78s');
  await names(page).first().click();
  await expect(leaves).toHaveCSS('transition-duration', '0s');
});

test('a track that moves shows first what the press has brought', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  // Each move is stopped as it begins: a machine that is busy may look only after the end.
  await page.addInitScript(() => {
    const animate = Reflect.get(Element.prototype, 'animate') as (...given: unknown[]) => Animation;
    Element.prototype.animate = function record(this: Element, frames, how) {
      const { delay } = typeof how === 'object' ? how : {};
      document.documentElement.append(
        Object.assign(document.createElement('meta'), { name: 'move', content: String(delay) }),
      );
      const move = animate.call(this, frames, how);
      move.pause();
      return move;
    };
  });
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  await expect(page.locator('meta[name=move]')).toHaveCount(0);
  await guide.portal.press('practice-ana');
  await expect(page.locator('meta[name=move][content="600"]')).not.toHaveCount(0);
  await expect(page.locator('meta[name=move]:not([content="600"])')).toHaveCount(0);
  await expect(inFront(page)).toHaveAccessibleName(new RegExp(words.en.android.region));
  await expectWhole(guide.portal.region);
  await page.evaluate(() => {
    for (const move of document.getAnimations()) if (!(move instanceof CSSAnimation)) move.finish();
  });
  await expectWhole(guide.android.region);
});

/** Where the sentence, each device and the dock stand, and how high they are. */
const slotsOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[data-now], [data-bench] [data-role] [data-in-use], [data-bench] [data-close-bench]',
      ),
    ].map((part) => {
      const { y, height } = part.getBoundingClientRect();
      return [part.closest('[data-role]')?.getAttribute('data-role'), Math.round(y), Math.round(height)];
    }),
  );

for (const [id, language, height] of [
  ['activate-android-qr', 'en', 844],
  ['activate-iphone-code', 'es', 844],
  ['add-user-iphone-qr', 'es', 667],
] as const)
  test(`sentence, devices and dock keep their places over ${id}, in ${language}, at ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ ...phone, height });
    const guide = new GuideModel(page, language, id);
    await begin(guide, {});
    const places = await slotsOf(page);
    expect(places, 'the sentence, two devices and the dock').toHaveLength(4);
    const code = { current: '' };
    for (const step of stepsOf(journeys[id], {})) {
      await expect(page.locator('[data-now-do]')).toHaveText(
        (await guide.step(step.id).locator('[data-do]').textContent())?.trim() ?? '',
      );
      // A whole sentence, and above the devices.
      const isWhole = await page.locator('[data-now-do]').evaluate((sentence) => {
        const place = sentence.closest('[data-now]')?.getBoundingClientRect();
        return sentence.getBoundingClientRect().bottom <= (place?.bottom ?? 0) + 1;
      });
      expect(isWhole, `the sentence of ${step.id}`).toBe(true);
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
      expect(await slotsOf(page), `after ${step.id}`).toEqual(places);
    }
    await expect(page.locator('[data-now]').getByText(words[language].guide.finished)).toBeVisible();
  });

test('the text that is typed next stands over its field, with a button that copies', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guide = new GuideModel(page, 'es', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  const said = page.locator('[data-now]');
  await guide.android.goToSessionId();
  await expect(said.getByText(code)).toBeInViewport({ ratio: 1 });
  await said.getByRole('button', { name: words.es.practice.copy }).click();
  await expect(said.getByText(words.es.practice.copied)).toBeVisible();
  await guide.android.field('codeField').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await guide.android.press('next');
  await guide.android.seesScreen('createPin');
  // A PIN is the reader's own: no device shows one.
  await expect(said.getByRole('button')).toHaveCount(0);
});

test('a notification on the phone is told by a bell while the portal is looked at', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'log-in-android-notification');
  await begin(guide, {});
  await guide.portal.press('practice-ana');
  await expect(guide.android.button('headsUp')).toBeInViewport();
  const names = page.locator('.which');
  await expect(names.locator('svg:visible')).toHaveCount(0);
  await guide.see('portal');
  await expect(names.getByRole('button', { name: words.en.bench.phoneTab }).locator('svg')).toBeVisible();
  await expect(names.getByRole('button', { name: words.en.bench.newsTitle })).toBeVisible();
});

test('the last minute of a login is told on the name of the portal while the phone is looked at', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-25T12:00:00Z') });
  const guide = new GuideModel(page, 'es', 'log-in-android-notification');
  await begin(guide, {});
  await guide.portal.press('practice-ana');
  await expect(guide.android.button('headsUp')).toBeInViewport();
  const name = page.locator('.which').getByRole('button', { name: words.es.bench.portalTab });
  await page.clock.runFor(loginLifetime - 62_000);
  await expect(name).not.toContainText('0:');
  await page.clock.runFor(20_000);
  await expect(name).toContainText(/ 0:4\d/);
  await expect(name.locator('svg')).toBeVisible();
  const { width, right } = await name.evaluate((button) => ({
    width: button.scrollWidth - button.clientWidth,
    right: button.getBoundingClientRect().right,
  }));
  expect([width, right < 390]).toEqual([0, true]);
  await name.click();
  await guide.portal.press('extend');
  await guide.see('phone');
  await expect(name).not.toContainText('0:');
});

test('all tools lie under one button, and their answer stands in the place of what follows', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  const { bench } = words.en;
  await guide.open();
  await guide.startPractice();
  const tools = page.getByRole('dialog', { name: bench.more });
  await expect(guide.again()).toBeHidden();
  await guide.more().press('Enter');
  await expect(tools).toBeVisible();
  await expectNoAxeFindings(page, 'the tools');
  for (const name of [bench.again, bench.bring]) {
    const { height } = (await tools.getByRole('button', { name }).boundingBox()) ?? { height: 0 };
    expect(height, name).toBeGreaterThanOrEqual(48);
  }
  // Escape closes what lies uppermost, and no more.
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await expect(guide.more()).toBeFocused();
  await guide.startAgain();
  await expect(tools).toBeHidden();
  await expect(page.locator('[data-now]').getByText(bench.againDone)).toBeInViewport({ ratio: 1 });
});

test('what went wrong is explained in the place of the sentence, and the devices stay where they are', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'es', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  await guide.android.goToSessionId();
  const places = await slotsOf(page);
  await guide.android.type('codeField', 'something else');
  await guide.android.press('next');
  const explanation = guide.explanation('not-ours');
  await expect(explanation.getByRole('button')).toBeInViewport({ ratio: 1 });
  expect((await explanation.boundingBox())?.y).toBeLessThan(60);
  expect(await slotsOf(page)).toEqual(places);
  const field = await guide.android.field('codeField').boundingBox();
  const said = await explanation.boundingBox();
  expect(field?.y, 'the field is free').toBeGreaterThan((said?.y ?? 0) + (said?.height ?? Infinity));
});
