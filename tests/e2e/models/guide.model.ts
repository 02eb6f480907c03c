/** A guide's page as a reader uses it, by its roles and its words. */
import { expect, type Locator, type Page } from '@playwright/test';
import { journeys } from '../../../src/journeys/all-journeys.ts';
import type { ChoiceId, OptionId, Role } from '../../../src/journeys/journey.ts';
import type { JourneyId } from '../../../src/journeys/journeys.ts';
import { AndroidModel } from './android.model.ts';
import { IphoneModel } from './iphone.model.ts';
import { PhoneModel } from './phone.model.ts';
import { PortalModel } from './portal.model.ts';
import type { Language } from './words.ts';
import { filled, words } from './words.ts';

export class GuideModel {
  readonly portal: PortalModel;
  readonly android: AndroidModel;
  readonly iphone: IphoneModel;
  /** The phone that plays in this guide, whatever its kind. */
  readonly phone: PhoneModel;
  /** The old phone beside it, where the journey has one. */
  readonly oldPhone: PhoneModel | undefined;
  readonly #words;

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly journey: JourneyId,
    /** The page that plays the journey. */
    readonly at = `guides/${journey}/`,
  ) {
    const { guide, bench, problems } = words[language];
    this.#words = { ...guide, ...bench, make: problems.trouble };
    this.portal = new PortalModel(page, language);
    this.android = new AndroidModel(page, language);
    this.iphone = new IphoneModel(page, language);
    const { cast } = journeys[journey];
    const { two } = bench;
    this.phone = new PhoneModel(page, language, cast.phone, cast.oldPhone && two.phone);
    this.oldPhone = cast.oldPhone && new PhoneModel(page, language, cast.oldPhone, two.oldPhone);
  }

  /** Opens the page; `address` may name another origin or add `?` and `#`. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`${this.language}/${this.at}${address}`);
  }

  /** True on a phone, where the devices are a sheet over the page; on a wide page they stand beside it. */
  isSmall(): boolean {
    return (this.page.viewportSize()?.width ?? 0) < 700;
  }

  async startPractice(): Promise<void> {
    if (this.isSmall()) await this.openBench();
    else await this.page.locator('[data-start]').click();
    await this.expectDevices();
    await this.hurry();
    // When the journey begins with users, the devices first set these up without the reader.
    await expect(this.page.locator('[data-bench] [inert]')).toHaveCount(0);
  }

  /** The live devices have come. */
  async expectDevices(how: { timeout?: number } = {}): Promise<void> {
    await expect(this.isSmall() ? this.more() : this.again()).toBeVisible(how);
  }

  /** On a phone: what opens the tools. */
  more(): Locator {
    return this.page.getByRole('button', { name: this.#words.more });
  }

  again(): Locator {
    return this.page.getByRole('button', { name: this.#words.again });
  }

  /** On a phone the tools lie under one button. */
  async openTools(): Promise<void> {
    if (this.isSmall() && !(await this.again().isVisible())) await this.more().click();
  }

  async closeTools(): Promise<void> {
    if (this.isSmall())
      await this.page.getByRole('button', { name: this.#words.closeMore, exact: true }).click();
  }

  /** Goes to the top of the guide: on a phone the bar is for the step in view. */
  async toStart(): Promise<void> {
    await this.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    if (this.isSmall()) await expect(this.page.locator('[data-open-bench]')).toHaveText(this.#words.start);
  }

  async openBench(): Promise<void> {
    await this.page.locator('[data-open-bench]').click();
  }

  async closeBench(): Promise<void> {
    await this.page.locator('[data-close-bench]').click();
  }

  /** Removes the delay that a reader gets to see. */
  hurry(): Promise<void> {
    return this.setLatency(0);
  }

  /** Sets how long the practice service takes for an answer, in ms: one of the conditions of practice. */
  async setLatency(ms: number): Promise<void> {
    await this.page.evaluate(async (latency) => {
      const address = `${document.body.dataset['base'] ?? '/'}api/practice`;
      const headers = { 'content-type': 'application/json' };
      await fetch(address, { method: 'PUT', headers, body: JSON.stringify({ latency }) });
    }, ms);
  }

  /** Brings a device to the front, where the devices take turns. */
  async see(device: Role): Promise<void> {
    const { portalTab, phoneTab, two } = this.#words;
    const name = device === 'portal' ? portalTab : this.oldPhone ? two[device] : phoneTab;
    const tab = this.page.locator('.which').getByRole('button', { name });
    if (await tab.isVisible()) await tab.click();
  }

  /** Picks what the reader meets where the guide branches. */
  async pick(choice: ChoiceId, option: OptionId): Promise<void> {
    const said = this.#words.choice[choice] as Record<string, string>;
    const question = this.page.getByRole('group', { name: said['question'] ?? '' });
    // While practicing, a step that is not in hand is one line: a press opens the step.
    const asking = this.page.locator('[data-step][data-folded]', {
      has: this.page.locator(`[data-ask="${choice}"]`),
    });
    if (!(await question.isVisible()) && (await asking.count()) > 0) await asking.locator('.line').click();
    await question.getByLabel(said[option] ?? '').check();
  }

  /** The message on the devices for a reader who has wandered off. */
  wayBack(): Locator {
    const [before = '', after = ''] = this.#words.left.split('{{place}}');
    return this.page.getByRole('status').filter({ hasText: before.trim() }).filter({ hasText: after.trim() });
  }

  /** The phone on which a step is done. @throws where the journey has no such phone. */
  phoneOf(role: Role): PhoneModel {
    const phone = role === 'oldPhone' ? this.oldPhone : this.phone;
    if (!phone) throw new RangeError(`${this.journey} has no ${role}.`);
    return phone;
  }

  step(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  async expectDone(id: string): Promise<void> {
    await expect(this.tick(id), `step ${id} is ticked`).toBeChecked();
  }

  /** The box of a step; the picture of a step may have switches of its own. */
  tick(id: string): Locator {
    return this.step(id).locator('[data-tick]');
  }

  /** The last announcement to a screen reader. */
  announced(): Locator {
    return this.page.locator('[data-announce]');
  }

  /** The explanation of this problem beside the devices. */
  explanation(problem: keyof (typeof words)['en']['problems']['problem']): Locator {
    const { title } = words[this.language].problems.problem[problem];
    return this.page.locator('.explanation').filter({ hasText: title });
  }

  async repair(name: keyof (typeof words)['en']['problems']['repair']): Promise<void> {
    await this.page
      .locator('.explanation')
      .getByRole('button', { name: words[this.language].problems.repair[name] })
      .click();
  }

  /** Sets one of the faults that the reader can inject. */
  async makeGoWrong(fault: keyof (typeof words)['en']['problems']['trouble']['fault']): Promise<void> {
    await this.openTrouble();
    await this.page
      .getByLabel(this.#words.make.nextRequest)
      .selectOption({ label: this.#words.make.fault[fault] });
    await this.closeTools();
  }

  async letTheCodeRunOut(): Promise<void> {
    await this.openTrouble();
    await this.page.getByRole('button', { name: this.#words.make.clockAhead }).click();
    await this.closeTools();
  }

  async openTrouble(): Promise<void> {
    await this.openTools();
    const details = this.page.locator('details.trouble');
    if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) {
      await details.getByText(this.#words.trouble).click();
    }
  }

  async startAgain(): Promise<void> {
    await this.openTools();
    await this.again().click();
    await expect(this.page.getByRole('status').filter({ hasText: this.#words.againDone })).toBeVisible();
  }

  /** Has the devices do the steps before the one in hand. */
  async bring(): Promise<void> {
    await this.openTools();
    await this.page.getByRole('button', { name: this.#words.bring }).click();
  }

  label(key: 'stepOf', values: Record<string, string | number>): string {
    return filled(this.#words[key], values);
  }
}
