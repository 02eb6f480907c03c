/**
 * A random walk: a reader who presses, types, brings faults about, changes the device and loads the page again, without
 * any plan. Whatever happens, no device is blank, nothing is locked for long without a sentence that says why, and
 * *Start again* leads back to the start within a second of the page's own clock.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { scenarios } from '../../src/journeys/scenarios.ts';
import { GuideModel } from '../e2e/models/guide.model.ts';
import type { Language } from '../e2e/models/words.ts';
import { words } from '../e2e/models/words.ts';
import { type Random, randomFrom } from './random.ts';

export type Walk = { language: Language; journey: JourneyId; seed: number; acts: number };

/** ms of the page's clock. */
const mostForStartAgain = 900;
const mostInert = 2000;
const mostToSetUp = 10_000;
/** ms that a press may wait for what lies over its control. */
const patience = 3000;

const texts = [
  '4072',
  '1234',
  'ABCD EFGH',
  '00000000',
  'my password',
  ' ',
  '𝟙𝟚𝟛😀',
  'https://example.org/#code=X',
];

type Act = (guide: GuideModel, random: Random) => Promise<string>;

const visible = async (all: Locator): Promise<Locator[]> => {
  const found: Locator[] = [];
  for (const one of await all.all()) if (await one.isVisible()) found.push(one);
  return found;
};
const devices = '[data-bench] .device';

/** A control may go before it is pressed. */
const tried = (act: Promise<unknown>): Promise<void> => act.then(() => undefined).catch(() => undefined);

const press: Act = async ({ page }, random) => {
  const buttons = page.locator(`${devices} .scr button:not([inert] *, :disabled)`);
  const button = random.oneOf(await visible(buttons));
  if (!button) return 'nothing to press';
  const name = await button.innerText({ timeout: patience }).catch(() => '');
  await tried(button.click({ timeout: patience }));
  return `press "${name.replaceAll('\n', ' ')}"`;
};
const type: Act = async ({ page }, random) => {
  const field = random.oneOf(
    await visible(page.locator(`${devices} :is(input[type=text], input:not([type]), textarea)`)),
  );
  const text = random.oneOf(texts) ?? '';
  if (!field) return 'nothing to type into';
  await tried(field.fill(text, { timeout: patience }));
  return `type "${text}"`;
};
const makeGoWrong: Act = async (guide, random) => {
  const faults = Object.keys(words[guide.language].problems.trouble.fault) as Parameters<
    GuideModel['makeGoWrong']
  >[0][];
  const fault = random.oneOf(faults);
  if (fault) await guide.makeGoWrong(fault);
  return `make ${fault} happen`;
};
const letTheCodeRunOut: Act = async (guide) => {
  await guide.letTheCodeRunOut();
  return 'let the code run out';
};
const see: Act = async (guide, random) => {
  const device = random.oneOf(['portal', 'phone'] as const) ?? 'phone';
  await guide.see(device);
  return `see the ${device}`;
};
const bring: Act = async (guide) => {
  await guide.openTools();
  const button = guide.page.getByRole('button', { name: words[guide.language].bench.bring });
  const isThere = await button.isVisible();
  if (isThere) await button.click();
  else await guide.closeTools();
  return isThere ? 'bring the devices to the step' : 'no step to bring to';
};
const startAgain: Act = async (guide) => {
  await expectStartAgain(guide);
  return 'start again';
};
const reload: Act = async (guide) => {
  await guide.page.reload();
  await guide.expectDevices();
  return 'load the page again';
};

/** Most acts are presses. */
const acts: readonly Act[] = [
  ...Array.from({ length: 14 }, () => press),
  ...[type, type, type, see, see, bring, makeGoWrong, makeGoWrong, letTheCodeRunOut, startAgain, reload],
];

const inertPair = (page: Page): Locator => page.locator('[data-bench] .pair[inert]');

/** What is said while the devices are inert; undefined while they are not. Both are read at the same moment. */
const saidWhileInert = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    if (!document.querySelector('[data-bench] .pair[inert]')) return undefined;
    const speaking = document.querySelectorAll<HTMLElement>('[data-bench] :is([role=status], [role=alert])');
    return Array.from(speaking, (each) => each.innerText.trim()).join('');
  });

async function expectAllIsWell(guide: GuideModel): Promise<void> {
  const { page } = guide;
  await guide.expectDevices();
  for (const screen of await visible(page.locator(`${devices} .scr`)))
    expect((await screen.innerText()).trim(), 'no device is blank').not.toBe('');
  if ((await saidWhileInert(page)) === undefined) return;
  await page.clock.runFor(mostInert);
  expect(await saidWhileInert(page), 'what locks the devices is said').not.toBe('');
}

async function expectStartAgain(guide: GuideModel): Promise<void> {
  const { page, portal } = guide;
  await guide.openTools();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await guide.again().first().click();
  await page.clock.runFor(mostForStartAgain);
  // From here on only the computer is slow: the page's clock stands still.
  const first = journeys[guide.journey].steps[0]?.id;
  await expect(page.locator('[data-step] input[type=checkbox]:checked')).toHaveCount(0);
  await expect(page.locator(`#${first}`)).toHaveAttribute('aria-current', 'step');
  await page.clock.resume();
  // Where a guide begins with users, the devices set these up first.
  if (Object.keys(scenarios[journeys[guide.journey].start]).length > 0) {
    await expectAllIsWell(guide);
    await page.clock.runFor(mostToSetUp);
  }
  await expect(inertPair(page)).toHaveCount(0);
  await guide.see('portal');
  await portal.seesScreen('chooseUser');
}

/** Throws at the first moment at which something is wrong; the message says what was done until then. */
export async function walk(page: Page, { language, journey, seed, acts: many }: Walk): Promise<void> {
  const random = randomFrom(seed);
  const guide = new GuideModel(page, language, journey);
  const done: string[] = [];
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
  await page.clock.install();
  await guide.open();
  await page.locator(guide.isSmall() ? '[data-open-bench]' : '[data-start]').click();
  // The computer may be slow.
  await guide.expectDevices({ timeout: 60_000 });
  try {
    for (let count = 0; count < many; count += 1) {
      const act = random.oneOf(acts) ?? press;
      done.push(act.name);
      done.splice(-1, 1, await act(guide, random));
      await expectAllIsWell(guide);
      expect(thrown, 'nothing is thrown').toEqual([]);
    }
    await expectStartAgain(guide);
    expect(thrown, 'nothing is thrown').toEqual([]);
  } catch (error) {
    throw new Error(`${done.join(' · ')}\n${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
