/** A guide on paper: few pages, a box to tick at each step, one code that leads back, and answers that are all there. */
import { expect, test } from '@playwright/test';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages } from './models/words.ts';
import { turn } from './turn.ts';

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const language of languages) {
  // Ten pages once, a third of them white.
  test(
    `each guide, and the page of problems, takes 5 pages at most, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      for (const path of [...guideIds.map((id) => `guides/${id}/`), 'troubleshoot/']) {
        await page.goto(`${language}/${path}`);
        expect.soft(pagesIn(await page.pdf({ format: 'A4' })), path).toBeLessThanOrEqual(5);
      }
    },
  );

  test(
    `each step has a box to tick, and one code leads back to the guide, in ${language}`,
    turn(language),
    async ({ page }) => {
      await page.goto(`${language}/guides/activate-android-qr/`);
      await page.emulateMedia({ media: 'print' });
      const boxes = await page
        .getByRole('main')
        .locator('section[data-step] .num')
        .evaluateAll((numbers) =>
          numbers.map((number) => {
            const { content, width, borderTopWidth } = getComputedStyle(number, '::after');
            return (
              content !== 'none' && Number.parseFloat(width) >= 16 && Number.parseFloat(borderTopWidth) >= 1
            );
          }),
        );
      expect(boxes.length).toBeGreaterThan(10);
      expect(boxes).not.toContain(false);
      await expect(page.locator('.print-back img:visible')).toHaveCount(1);
    },
  );

  test(`the page of problems prints its answers, in ${language}`, turn(language, 1), async ({ page }) => {
    await page.goto(`${language}/troubleshoot/`);
    await page.emulateMedia({ media: 'print' });
    const answers = page.locator('.problem .solution');
    const heights = await answers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(8);
    expect(Math.min(...heights)).toBeGreaterThan(20);
  });
}

test('a printed guide shows the steps of every branch, because paper cannot ask', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  await guide.open();
  await expect(guide.step('open-website')).toBeVisible();
  await guide.pick('banner', 'app');
  await expect(guide.step('open-website')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const { id } of journeys['activate-iphone-qr'].steps) await expect(guide.step(id)).toBeVisible();
});
