/**
 * What a phone asks of a finger, from the first page to the approved login. The finger only taps: nothing is scrolled,
 * no device has to be looked for, and whatever is tapped is whole in sight.
 */
import type { Locator } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { samples } from '../../src/journeys/samples.ts';
import { doubleTap } from '../../src/devices/kit/second-press.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** Besides the digits of a PIN. */
const most = 22;

for (const language of languages)
  for (const kind of ['android', 'iphone'] as const)
    test(
      `from the first page to the approved login, with the ${kind}, in ${language}`,
      turn(language),
      async ({ page }) => {
        const journey = journeys[`activate-${kind}-qr`];
        const guide = new GuideModel(page, language, journey.id);
        const { phone } = guide;
        const taps: string[] = [];

        const tap = async (control: Locator, isDigit = false): Promise<void> => {
          // A hand takes as long from one control to the next; what comes sooner is the second half of a double tap.
          const over = (await page.evaluate(() => performance.now())) + doubleTap.within;
          await page.waitForFunction((end) => performance.now() > end, over);
          // It holds still: a step may bring its device first.
          await control.click({ trial: true });
          await expect(control, `tap ${taps.length + 1}`).toBeInViewport({ ratio: 1 });
          const box = await control.boundingBox();
          if (!box) throw new Error(`${String(control)} is not on the screen.`);
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
          if (!isDigit) taps.push(String(control));
        };
        guide.see = async (device) => {
          const front = page.locator('[data-bench] [data-front]');
          await expect(front, 'the device comes by itself').toHaveAttribute('data-role', device);
        };
        phone.type = async (field, text) => {
          if (text === samples.pin.text)
            for (const name of text) await tap(phone.region.getByRole('button', { name, exact: true }), true);
          else {
            await tap(phone.field(field));
            await page.keyboard.type(text);
          }
        };

        await page.goto(`${language}/`);
        await tap(page.locator(`[data-card="${kind}"]`));
        await expect(page).toHaveURL(new RegExp(`${journey.id}/$`));
        await tap(page.locator('[data-open-bench]'));
        await guide.expectDevices();
        await guide.hurry();
        const code = { current: '' };
        for (const step of stepsOf(journey, {})) {
          const approved = step.acts.findIndex((act) => 'wait' in act && act.wait === 'loginApproved');
          const acts = step.acts.slice(0, approved < 0 ? undefined : approved + 1);
          await playStep(guide, { ...step, acts }, code, {
            press: tap,
            look: async () => {
              await tap(phone.way('practice'));
              const slider = phone.region.getByRole('slider', {
                name: words[language].practice.scanner.distance,
              });
              await expect(slider).toBeInViewport({ ratio: 1 });
              await slider.fill('0.5');
              taps.push('the slider');
            },
          });
          await guide.expectDone(step.id);
        }
        expect(taps.length, taps.join('\n')).toBeLessThanOrEqual(most);
        test.info().annotations.push({ type: 'taps', description: String(taps.length) });
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
    );
