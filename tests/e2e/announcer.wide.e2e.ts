/** A screen reader hears the practice from one voice: what is said at the same moment comes as one message. */
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { Journey, Step } from '../../src/journeys/journey.ts';
import { labelOf, stepsOf } from '../../src/journeys/steps.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { filled, words } from './models/words.ts';

const placeOf = (journey: Journey, { id, stage }: Step): string =>
  filled(words.en.bench[stage === 'proof' ? 'check' : 'step'], { label: labelOf(journey, id) });

type Heard = { at: number; text: string; isTheVoice: boolean };
type Ears = { heard: Heard[] };

/** Notes each change of a live region as a screen reader hears it: at the next frame, unless the region is off. */
async function listen(page: Page): Promise<() => Promise<Heard[]>> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard } satisfies Ears);
    const regions = '[aria-live],[role=status],[role=alert]';
    const known = new WeakMap<Element, string>();
    const look = (): void => {
      for (const region of document.querySelectorAll<HTMLElement>(regions)) {
        const text = region.checkVisibility() ? region.innerText.trim() : '';
        if (text === (known.get(region) ?? '')) continue;
        known.set(region, text);
        const isOff = region.ariaLive === 'off' || region.closest('[inert]') !== null;
        if (text === '' || isOff) continue;
        heard.push({ at: performance.now(), text, isTheVoice: region.hasAttribute('data-only-voice') });
      }
    };
    new MutationObserver(() => requestAnimationFrame(look)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as Ears).heard.splice(0));
}

for (const width of [1440, 390])
  test(`the whole way is told by one voice at ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 844 });
    const heard = await listen(page);
    const journey = journeys['activate-android-code'];
    const guide = new GuideModel(page, 'en', journey.id);
    await guide.open();
    await guide.startPractice();
    await expect(page.locator('[data-only-voice]')).toBeAttached();
    await heard();
    const log: Heard[] = [];
    const code = { current: '' };
    const ringed = page.locator('[data-bench] [data-mark]');
    for (const step of stepsOf(journey, {})) {
      const asks = filled(words.en.problems.asked, { place: placeOf(journey, step) });
      const control = ringed.and(page.locator('button, img')).or(ringed.locator('input, button, [role=img]'));
      await expect(control.first(), step.id).toHaveAccessibleDescription(new RegExp(`${asks}$`));
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
      const [now] = await Promise.all([guide.announced().textContent()]);
      await expect(page.locator('[data-only-voice]')).toContainText(now ?? '');
      log.push(...(await heard()));
    }
    for (const { text } of log) console.log(`  ${text}`);
    expect(log.filter(({ isTheVoice }) => !isTheVoice)).toEqual([]);
    for (const [at, { text }] of log.entries()) {
      const sentences = text.split(/(?<=[.!?]) /);
      expect(new Set(sentences).size, text).toBe(sentences.length);
      const before = log[at - 1];
      if (before) expect(log[at]!.at - before.at, `${before.text} | ${text}`).toBeGreaterThan(300);
    }
    const { portalTab, phoneTab } = words.en.bench;
    expect(log.some(({ text }) => text.startsWith(`${portalTab}: `))).toBe(true);
    expect(log.some(({ text }) => text.startsWith(`${phoneTab}: `))).toBe(true);
  });

test('an error is told once, with its explanation, and without the buttons beside it', async ({ page }) => {
  const heard = await listen(page);
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.android.goToSessionId();
  const voice = page.locator('[data-only-voice]');
  await expect(voice).toBeAttached();
  await heard();
  await guide.android.type('codeField', 'something else');
  await guide.android.press('next');
  const { title, text } = words.en.problems.problem['not-ours'];
  await expect(voice).toContainText(text);
  const said = (await heard()).map((each) => each.text);
  expect(said.at(-1)).toContain(text);
  expect(said.join(' ').split(title)).toHaveLength(2);
  for (const button of [words.en.problems.repair.usePractice, words.en.problems.seeEntry])
    expect(said.join(' ')).not.toContain(button);
});
