/** Text stands out by 7:1 in both themes; large text, and the label of a button, by 4.5:1. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';

/** What is pressed: axe holds its label to 4.5:1 elsewhere (fixtures.ts). */
const pressed = 'button, .btn, summary, [role=button]';

/** Each text whose contrast is too small, with its colors. */
async function faintTexts(page: Page, within = ':root'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .withRules(['color-contrast-enhanced'])
    .analyze();
  const found = violations.flatMap(({ nodes }) => nodes);
  const texts = await Promise.all(
    found.map(async ({ target, any }) => {
      const element = page.locator(String(target[0])).first();
      if (await element.evaluate((node, control) => node.closest(control) !== null, pressed)) return [];
      const { fgColor, bgColor, contrastRatio } = (any[0]?.data ?? {}) as Record<string, unknown>;
      return [`${String(target[0])}: ${String(fgColor)} on ${String(bgColor)}, ${String(contrastRatio)}`];
    }),
  );
  return texts.flat();
}

const pages = [
  'en/',
  'es/',
  'en/about/',
  'en/troubleshoot/',
  'en/locked-out/',
  'es/kb/2260/',
  'en/guides/activate-iphone-qr/',
  'es/guides/add-user-android-code/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every text of the pages, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    const faint: string[] = [];
    for (const address of pages) {
      await page.goto(address);
      faint.push(...(await faintTexts(page)).map((text) => `${address} ${text}`));
    }
    expect(faint).toEqual([]);
  });

  test(`every text of the practice, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    const journey = journeys['activate-android-code'];
    const guide = new GuideModel(page, 'en', journey.id);
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    const faint: string[] = [];
    for (const step of allSteps(journey)) {
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
      faint.push(...(await faintTexts(page)).map((text) => `after ${step.id} ${text}`));
    }
    expect([...new Set(faint)]).toEqual([]);
  });
}
