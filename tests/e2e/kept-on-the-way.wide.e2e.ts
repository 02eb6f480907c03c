/** What goes along when the reader changes the language or the guide: the place on the page, and the way to use it. */
import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../src/i18n/languages.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

const headingTop = (page: Page, index: number): Promise<number> =>
  page
    .getByRole('main')
    .locator('h1, h2, h3')
    .nth(index)
    .evaluate((heading) => heading.getBoundingClientRect().top);

for (const path of ['guides/activate-iphone-qr/', 'kb/2260/', 'troubleshoot/'])
  test(`${path} stays where it was read when the language changes, and back`, async ({ page }) => {
    await page.goto(`en/${path}`);
    const headings = page.getByRole('main').locator('h1, h2, h3');
    const index = Math.floor((await headings.count()) / 2);
    await headings.nth(index).evaluate((heading) => {
      scrollBy({ top: heading.getBoundingClientRect().top - 150, behavior: 'instant' });
    });
    const top = await headingTop(page, index);
    for (const language of ['es', 'en'] as const) {
      // A click on an element would first scroll the page; a reader presses the link where it is.
      const link = await page.getByRole('link', { name: rowOf[language].name }).first().boundingBox();
      await page.mouse.click((link?.x ?? 0) + 10, (link?.y ?? 0) + 24);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect.poll(async () => Math.abs((await headingTop(page, index)) - top)).toBeLessThan(8);
    }
    // The place is found again once: who comes back by another way begins at the top.
    await page.goto(`es/${path}`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('the way, practice or for real, goes along to another guide', async ({ page }) => {
  const { guide: said } = words.en;
  await new GuideModel(page, 'en', 'activate-android-qr').open();
  await page.getByRole('radio', { name: said.real }).check({ force: true });
  await new GuideModel(page, 'en', 'activate-iphone-code').open();
  await expect(page.getByRole('radio', { name: said.real })).toBeChecked();
  await page.getByRole('radio', { name: said.practise }).check({ force: true });
  await new GuideModel(page, 'en', 'activate-android-qr').open();
  await expect(page.getByRole('radio', { name: said.practise })).toBeChecked();
});
