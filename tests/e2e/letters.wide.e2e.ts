/** The fonts by which a reader tells the two phones apart, whatever fonts the computer has. */
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney } from './models/play.ts';

/** Gzip does not shrink a woff2 file: the size on disk is the size that is sent. */
const mostBytes = 25_000;

const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.woff2')),
  );

/** The fonts in which the browser draws the element, as the browser reports them. */
async function drawnIn(page: Page, selector: string): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  await cdp.detach();
  return fonts.map(({ familyName }) => familyName).join();
}

for (const [kind, letters] of [
  ['android', /^Roboto( Medium)?$/],
  ['iphone', /^Inter( SemiBold)?$/],
] as const) {
  test(`the live ${kind} has fonts of its own, which no page fetches before practice`, async ({ page }) => {
    const guide = new GuideModel(page, 'es', `activate-${kind}-code`);
    await guide.open();
    await page.evaluate(() => document.fonts.ready.then(() => true));
    expect(await fontsOf(page)).toEqual([]);
    await guide.startPractice();
    await guide.see('phone');
    for (const part of ['.apps .app', '.sb > span']) {
      await expect.poll(() => drawnIn(page, `.${kind}[data-in-use] ${part}`), part).toMatch(letters);
    }
    await guide[kind].press('phoneSettings');
    await expect.poll(() => drawnIn(page, `.${kind}[data-in-use] h3`)).toMatch(letters);
    const fetched = await fontsOf(page);
    expect(fetched.length, 'a regular and a heavier weight').toBe(2);
    for (const path of fetched) {
      const answer = await page.request.get(path);
      expect((await answer.body()).length, path).toBeLessThanOrEqual(mostBytes);
    }
  });
}

test('the fonts that are shown until those of a phone load take the same room', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  const ratios = await page.evaluate(async () => {
    const words =
      'Autenticación en dos factores. Opere desde el móvil y confirme sus inicios de sesión. QR 0123';
    const brush = document.createElement('canvas').getContext('2d');
    const faces = [400, 600].flatMap((weight) => ['Roboto', 'Inter'].map((name) => [weight, name] as const));
    const widthIn = async (font: string): Promise<number> => {
      await document.fonts.load(font);
      if (!brush) return NaN;
      brush.font = font;
      return brush.measureText(words).width;
    };
    return Promise.all(
      faces.map(
        async ([weight, name]) =>
          (await widthIn(`${weight} 100px 'Near ${name}'`)) /
          (await widthIn(`${weight} 100px 'Practice ${name}'`)),
      ),
    );
  });
  for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
});

/** Texts smaller than `least` px on the live devices in view. Runs in the page. */
function tooSmall(least: number): string[] {
  return Array.from(document.querySelectorAll('[data-in-use] .glass'), (glass) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(glass, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim();
      const around = texts.currentNode.parentElement;
      if (!text || !around?.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      if (size < least) found.push(`${glass.getAttribute('data-screen')}: "${text}", ${size} px`);
    }
    return found;
  }).flat();
}

for (const [id, width, height] of [
  ['activate-android-code', 1366, 768],
  ['activate-android-qr', 360, 640],
  ['activate-iphone-code', 360, 640],
  ['activate-iphone-qr', 1366, 768],
] as const) {
  test(`no text on a live device is under 12 px, in ${id} at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const small = new Set<string>();
    await playJourney(
      new GuideModel(page, 'es', id),
      journeys[id],
      {},
      {
        between: async () => {
          for (const line of await page.evaluate(tooSmall, 12)) small.add(line);
        },
      },
    );
    expect([...small]).toEqual([]);
  });
}
