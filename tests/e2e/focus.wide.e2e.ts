/**
 * A new screen keeps the focus of a keyboard in the devices, and takes no focus from elsewhere on the page.
 */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import { actingDevice, expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { begin, playStep } from './models/play.ts';
import { words } from './models/words.ts';

for (const id of ['activate-android-qr', 'activate-iphone-qr'] as const) {
  test(`the focus stays in the device on every screen of ${id}`, async ({ page }) => {
    const guide = new GuideModel(page, 'en', id);
    const { portal, android, iphone } = guide;
    portal.press = (control) => portal.button(control).press('Enter');
    android.press = (control) => android.button(control).first().press('Enter');
    iphone.press = (control) => iphone.button(control).first().press('Enter');
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    for (const step of allSteps(journeys[id])) {
      const holdsFocus = async (): Promise<void> => {
        const focused = page.locator(`.practice${actingDevice(step)}:focus-within`);
        await expect(focused, `the focus at ${step.id}`).toBeVisible();
      };
      await playStep(guide, step, code, {
        between: holdsFocus,
        look: async (phone) => {
          await phone.way('practice').press('Enter');
          const slider = phone.region.getByRole('slider', { name: words.en.practice.scanner.distance });
          await expect(slider).toBeFocused();
          await slider.fill('0.5');
        },
      });
      await guide.expectDone(step.id);
      await holdsFocus();
    }
  });
}

for (const id of ['add-user-android-qr', 'add-user-iphone-qr'] as const) {
  test(`notifications can be reached by keyboard: ${id}`, async ({ page }) => {
    const guide = new GuideModel(page, 'en', id);
    const phone = id === 'add-user-android-qr' ? guide.android : guide.iphone;
    await begin(guide, {});
    const drawer = phone.region.locator('.drawer');
    await phone.button('statusBar').press('Enter');
    await expect(drawer).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(phone.button('closeShade')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(phone.region.getByRole('heading')).toBeFocused();

    // A notification that slides in covers controls of the screen, and so comes before them.
    await guide.portal.press('practice-ana');
    await expect(phone.button('headsUp')).toBeVisible();
    await phone.region.focus();
    await page.keyboard.press('Tab');
    await expect(phone.button('headsUp')).toBeFocused();
    await page.keyboard.press('Enter');
    await phone.seesScreen('approve');
    await expect(phone.region.getByRole('heading')).toBeFocused();
  });
}

test('a screen that comes by itself does not take the focus from elsewhere', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await page.evaluate(() =>
    fetch(`${document.body.dataset['base']}api/practice`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"latency":1000}',
    }),
  );
  for (const elsewhere of [
    guide.android.button('playStore'),
    guide.step('open-store').getByRole('checkbox'),
  ]) {
    await guide.portal.button('practice-ana').press('Enter');
    await elsewhere.focus();
    await guide.portal.seesScreen('loggingIn');
    await guide.portal.seesCode();
    await expect(elsewhere).toBeFocused();
    await guide.portal.press('logOut');
  }
});

test('a second skip link leads to the button that starts the devices, and then to the devices', async ({
  page,
}) => {
  const { guide: said } = words.es;
  await new GuideModel(page, 'es', 'activate-iphone-qr').open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: said.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const start = page.getByRole('button', { name: said.start });
  await expect(start).toBeFocused();
  await expect(start).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.es.bench.again })).toBeVisible();
  await expect(page.locator('a.skip').last()).toHaveAttribute('href', '#bench');
});
