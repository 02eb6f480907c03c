/** How many keys a guide asks for, from the top of its page to the approved login, by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { words } from './models/words.ts';

/** Presses and counts as a reader does who knows the keys, and takes the shorter way, forward or back. */
class Keyboard {
  count = 0;
  readonly #by: string[] = [];

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.page.keyboard.type(text);
  }

  /** Moves the focus by Tab; from far away, first to the control with the ring. */
  async to(target: Locator): Promise<void> {
    const before = this.count;
    if (
      Math.abs(await distanceTo(target)) > 1 &&
      (await this.page.locator('[data-in-use] [data-mark]').count()) > 0
    )
      await this.press('Control+Enter');
    const distance = await distanceTo(target);
    const isThere = (): Promise<boolean> => target.evaluate((at) => at === document.activeElement);
    // What scrolls is a stop too in Chromium.
    for (let left = Math.abs(distance) + 3; left > 0 && !(await isThere()); left -= 1)
      await this.press(distance > 0 ? 'Tab' : 'Shift+Tab');
    await expect(target).toBeFocused();
    this.#by.push(`${(await target.innerText()).trim().slice(0, 12)} ${this.count - before}`);
  }

  told(): string {
    return `${this.count} keys; to reach ${this.#by.join(', ')}`;
  }
}

/** How many presses of Tab lead to a control; below 0 of Shift+Tab. */
function distanceTo(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,summary,[tabindex]'),
    ].filter(
      (stop) =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled') &&
        stop.closest('[inert]') === null &&
        stop.checkVisibility({ visibilityProperty: true }) &&
        !(stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked),
    );
    const from = document.activeElement ?? document.body;
    if (from === element) return 0;
    const isAfter = (stop: Element): boolean =>
      from === document.body || (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const others = stops.filter((stop) => stop !== from);
    const place = others.filter(isAfter).findIndex((stop) => stop === element);
    if (place >= 0) return place + 1;
    const back = others.filter((stop) => !isAfter(stop)).reverse();
    return -(back.findIndex((stop) => stop === element) + 1);
  });
}

for (const [id, language, width, most] of [
  ['activate-android-qr', 'en', 1440, 70],
  ['activate-iphone-code', 'es', 390, 60],
  ['add-user-android-code', 'en', 1440, 60],
] as const satisfies [JourneyId, 'en' | 'es', number, number][])
  test(`${id} at ${width} px asks for at most ${most} keys`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width, height: width < 700 ? 844 : 900 });
    const guide = new GuideModel(page, language, id);
    const { scanner } = words[language].practice;
    const tooFar = guide.phone.region
      .getByRole('status')
      .filter({ hasText: new RegExp(`${scanner.tooFar}|${scanner.outOfFocus}`) });
    const keys = new Keyboard(page);
    const enters = async (control: Locator): Promise<void> => {
      await keys.to(control);
      await keys.press('Enter');
    };
    await guide.open();
    await enters(page.locator('a.skip:visible').last());
    const start = page.locator('[data-start]');
    await enters(start);
    await guide.expectDevices();
    await guide.hurry();
    await expect(page.locator('[data-bench] [inert]')).toHaveCount(0);
    await expect(page.locator('[aria-keyshortcuts="Control+Enter"]')).toBeAttached();

    for (const model of [guide.portal, guide.phone])
      model.type = async (field: never, text: string) => {
        const isCode = /^[A-Z0-9]{16}$/.test(text.replaceAll(' ', ''));
        if (isCode) {
          // The string to type stands beside the words of the step, or in the portal beside the phone.
          const isBeside = await page.locator('.to-type').isVisible();
          if (isBeside) await keys.press('Control+Enter');
          await enters(page.getByRole('button', { name: words[language].practice.copy }).first());
          // The clipboard is written after the press.
          await expect(page.getByText(words[language].practice.copied).first()).toBeAttached();
        }
        await keys.to(model.field(field));
        if (isCode) await keys.press('Control+V');
        else await keys.type(text === 'IBKR Mobile' ? 'ibk' : text);
      };
    // The device of the step comes by itself.
    guide.see = () => Promise.resolve();
    const code = { current: '' };
    for (const step of stepsOf(journeys[id], {})) {
      await playStep(guide, step, code, {
        // In a field of the app, Enter does what the button below it does.
        press: async (control) =>
          (await page.locator('input:focus:not([type=range],[name=storeSearch])').count()) > 0
            ? keys.press('Enter')
            : enters(control),
        look: async (phone) => {
          await enters(phone.way('practice'));
          const slider = phone.region.getByRole('slider', { name: scanner.distance });
          await expect(slider).toBeFocused();
          while (await tooFar.isVisible()) await keys.press('ArrowLeft');
        },
      });
      await guide.expectDone(step.id);
    }
    console.log(`  ${id}: ${keys.told()}`);
    expect(keys.count, keys.told()).toBeLessThanOrEqual(most);
  });

test('the key leads to the ring from anywhere, again to the words of the step, and leaves links alone', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  const toRing = page.getByRole('button', { name: words.en.problems.toRing });
  await expect(toRing).toBeAttached();
  const user = guide.portal.button('practice-ana');
  const title = guide.step('log-in').getByRole('heading');
  await page.locator('.head .name').focus();
  await page.keyboard.press('Control+Enter');
  await expect(user).not.toBeFocused();
  await page.locator('.to-search').focus();
  await page.keyboard.press('Control+Enter');
  await expect(user).toBeFocused();
  await expect(guide.portal.region.locator('[data-screen]'), 'nothing is pressed').toHaveAttribute(
    'data-screen',
    'chooseUser',
  );
  await page.keyboard.press('Control+Enter');
  await expect(title).toBeFocused();
  // The same by buttons, which are seen once they have the focus.
  await toRing.focus();
  await expect(toRing).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(user).toBeFocused();
  const toStep = page.getByRole('button', { name: words.en.problems.toStep.split('}}')[1] ?? '' });
  await toStep.focus();
  await expect(toStep).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();
});
