/** Text at twice its size on a phone, and a page at 400 %: nothing is cut, covered or reached by a scroll sideways. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages } from './models/words.ts';
import { isLikeAnother, sitemapPaths } from './whole-page.ts';
import { turn } from './turn.ts';

type Size = { name: string; width: number; height: number; text: number };

const sizes: readonly Size[] = [
  { name: 'text at 200 %', width: 390, height: 844, text: 200 },
  { name: 'a page at 400 %', width: 320, height: 256, text: 100 },
];

/** Sets the size of text as a reader sets it in a browser; the site's policy allows no style that is not its own. */
async function setSize(page: Page, { width, height, text }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.addInitScript((percent) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${percent}% }`);
    document.adoptedStyleSheets = [sheet];
  }, text);
}

/** What is wider than its place, cut off, or lies over other words; devices have text of a size of their own. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.add(`The page is ${root.scrollWidth} px wide.`);
    const aside = '.vh, .skip, [inert], .practice, svg, script, noscript, select';
    // What went wrong covers the sentence of the step.
    const covered = '.now:has(.explanation) > :not(.told), .now:has(.explanation) .to-type';
    const held = '.head, .bar, .rail, .bench-dock, .back';
    const scope = document.querySelector('dialog[open]') ?? document.querySelector('[data-bench][data-open]');
    const words: { text: string; box: DOMRect; held: Element | null }[] = [];
    const walker = document.createTreeWalker(scope ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim().slice(0, 40) ?? '';
      if (!at || text === '' || at.closest(`${aside}, ${covered}`)) continue;
      if (!at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (getComputedStyle(at).fontSize === '0px') continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        if (box.right > innerWidth + 1 || box.left < -1) found.add(`“${text}” is outside of the page.`);
        for (let part: Element | null = at; part && part !== document.body; part = part.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(part);
          const frame = part.getBoundingClientRect();
          const isWide = box.right > frame.right + 1 || box.left < frame.left - 1;
          const isHigh = box.bottom > frame.bottom + 3 || box.top < frame.top - 3;
          if ((overflowX !== 'visible' && isWide) || (/hidden|clip/.test(overflowY) && isHigh))
            found.add(`“${text}” is cut off.`);
        }
        words.push({ text, box, held: at.closest(held) });
      }
    }
    words.sort((a, b) => a.box.top - b.box.top);
    words.forEach((a, place) => {
      for (const b of words.slice(place + 1)) {
        if (b.box.top > a.box.bottom) break;
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // Text that scrolls passes under what keeps its place.
        if (a.held === b.held && x > 3 && y > Math.min(a.box.height, b.box.height) * 0.35)
          found.add(`“${a.text}” lies over “${b.text}”.`);
      }
    });
    return [...found];
  });
}

/** What keeps its place while the page scrolls. */
function barsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.head, .rail, .bar, .bench-dock')].flatMap((bar) =>
      bar.checkVisibility() && /sticky|fixed/.test(getComputedStyle(bar).position) ? [bar.className] : [],
    ),
  );
}

for (const size of sizes) {
  const isLow = size.height < 480;

  test(`${size.name}: every kind of page is whole`, async ({ page }) => {
    await setSize(page, size);
    for (const path of sitemapPaths().filter((each) => !isLikeAnother(each))) {
      await page.goto(path);
      expect.soft(await faultsOf(page), path).toEqual([]);
      if (isLow) expect.soft(await barsOf(page), path).toEqual([]);
    }
  });

  for (const language of languages)
    test(
      `${size.name}: practice is whole, in ${language}`,
      turn(language, sizes.indexOf(size)),
      async ({ page }) => {
        await setSize(page, size);
        const guide = new GuideModel(page, language, 'activate-android-code');
        const expectWhole = async (when: string): Promise<void> => {
          expect.soft(await faultsOf(page), when).toEqual([]);
          if (isLow) expect.soft(await barsOf(page), when).toEqual([]);
        };
        await guide.open();
        await guide.startPractice();
        await expectWhole('at the start');
        await guide.openTools();
        await expectWhole('with the tools');
        await guide.closeTools();
        await guide.portal.logIn();
        await guide.see('portal');
        await guide.portal.code();
        await expectWhole('with the code');
        await guide.see('phone');
        await guide.android.goToSessionId();
        await expectWhole('with the text to type');
        await guide.android.type('codeField', 'something else');
        await guide.android.press('next');
        await expect(guide.explanation('not-ours')).toBeVisible();
        await expectWhole('with an explanation');
        await guide.closeBench();
        await expectWhole('back in the guide');
      },
    );
}

test('no picture is drawn over the line that stays above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new GuideModel(page, 'en', 'activate-android-qr').open();
  const over = await page.locator('.step .fig').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const line = document.querySelector('.rail');
      // A picture cannot be pressed, and so would not be found at a point.
      for (const part of figure.querySelectorAll('[inert]')) part.removeAttribute('inert');
      const found = new Set<string>();
      const { height } = figure.getBoundingClientRect();
      for (let part = 0.05; part < 1; part += 0.1) {
        figure.scrollIntoView({ behavior: 'instant' });
        scrollBy({ top: figure.getBoundingClientRect().top + height * part - 20, behavior: 'instant' });
        const top = document.elementFromPoint(150, 20);
        if (!line?.contains(top)) found.add(`${figure.closest('.step')?.id ?? ''}: ${top?.className ?? ''}`);
      }
      return [...found];
    }),
  );
  expect(over).toEqual([]);
});
