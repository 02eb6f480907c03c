/** A reader of one guide: what they press, and what must then be there. */
import { controlOf } from '../../src/journeys/control-of.ts';
import type { AnyAct, Journey, Step } from '../../src/journeys/journey.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { samples } from '../../src/journeys/samples.ts';
import { type Language, words } from '../e2e/models/words.ts';
import type { Visit } from './engine.ts';
import * as inPage from './in-page.ts';
import { until } from './until.ts';

export class Reader {
  readonly visit: Visit;
  readonly #base: string;
  readonly #journey: Journey;
  #language: Language = 'en';
  /** The string that the portal showed. */
  #code = '';

  /** @param base address of the site, with a slash at its end. */
  constructor(visit: Visit, base: string, journey: Journey) {
    this.visit = visit;
    this.#base = base;
    this.#journey = journey;
  }

  get #service(): string {
    return `${new URL(this.#base).pathname}api/practice`;
  }

  /** The same reader, who has seen no code yet: in a tab of its own. */
  again(): Reader {
    const reader = new Reader(this.visit, this.#base, this.#journey);
    reader.#language = this.#language;
    return reader;
  }

  /** Opens the guide, whose script has run. */
  async opensGuide(): Promise<void> {
    await this.visit.goTo(`${this.#base}${this.#language}/guides/${this.#journey.id}/`);
    const { start } = words[this.#language].guide;
    await until('the button that starts practice', () =>
      this.visit.run((label) => {
        const button = document.querySelector('[data-start]:not([data-waits])');
        return button?.textContent.includes(label) === true;
      }, start),
    );
  }

  async startsPractice(): Promise<void> {
    await this.#press('', words[this.#language].guide.start);
    await this.#devicesStand();
  }

  async setsLatency(latency: number): Promise<void> {
    await until('the latency, set', () => this.visit.run(inPage.setLatency, this.#service, latency));
  }

  /** Devices and service are as they were left, and the service keeps what it is told. */
  async findsPractice(): Promise<void> {
    await this.#devicesStand();
    const { keeps } = await until('an answer of the service', () =>
      this.visit.run(inPage.askService, this.#service),
    );
    if (!keeps) throw new Error('The service answers and keeps nothing.');
    if (this.#code !== '') await this.#seesCode(this.#code);
  }

  /** The page is now in this language. */
  async isIn(language: Language): Promise<void> {
    await until(`the page in ${language}`, () =>
      this.visit.run(
        (wanted) => document.documentElement.lang === wanted && document.readyState === 'complete',
        language,
      ),
    );
    this.#language = language;
  }

  /** The same tab shows another guide of this phone. */
  async turnsToOtherGuide(): Promise<void> {
    const here = await this.visit.run(() => location.pathname);
    await this.visit.run(inPage.follow, '[data-same-step]', 0);
    await until('the other guide', () =>
      this.visit.run((before) => location.pathname !== before && document.readyState === 'complete', here),
    );
  }

  /** @param keepsPages the page is the one that was left, not the same one loaded anew. */
  async goesBack(keepsPages: boolean): Promise<void> {
    await this.visit.back();
    const id = this.#journey.id;
    await until('the guide again', () =>
      this.visit.run((guide) => document.querySelector(`[data-guide="${guide}"]`) !== null, id),
    );
    if (keepsPages && !(await this.visit.run(inPage.isMarked)))
      throw new Error('Back shows a page that was loaded anew: this walk proves nothing.');
  }

  /** A user for whom the portal shows a code. */
  async logsIn(user: 'practice-ana' | 'practice-joint'): Promise<void> {
    await this.#press(words[this.#language].portal.region, user, false);
    await this.#seesCode();
  }

  async seesCode(): Promise<void> {
    this.#code = await this.#seesCode();
  }

  /** Plays the steps from one up to another, that one included; each is ticked. */
  async plays(from: string | undefined, to: string | undefined): Promise<void> {
    const steps = stepsOf(this.#journey, {});
    const place = (id: string | undefined, other: number) =>
      id === undefined ? other : steps.findIndex((step) => step.id === id);
    for (const step of steps.slice(place(from, 0), place(to, steps.length - 1) + 1)) {
      for (const act of step.acts) await this.#does(step, act);
      await until(`the tick of ${step.id}`, () => this.visit.run(inPage.isTicked, step.id));
    }
  }

  async seesPortal(screen: string): Promise<void> {
    await this.#sees('portal', screen);
  }

  async #does(step: Step, act: AnyAct): Promise<void> {
    if ('wait' in act) return;
    await this.#sees(step.on, act.at);
    const { region } = words[this.#language][step.on];
    const { label, isWhole } = this.#labelOn(step.on, controlOf(act));
    if ('press' in act) await this.#press(region, label, isWhole);
    else if ('type' in act) {
      const text = act.sample === 'portalCode' ? this.#code : samples[act.sample];
      await until(`the field “${label}”`, async () => {
        await this.visit.type(text, inPage.findControl, region, 'input', label, true);
        return true;
      });
    } else if ('see' in act) await this.seesCode();
  }

  /** What a control is called on the page, and what is enough of it: a user's button also names the account. */
  #labelOn(device: Step['on'], control: string): { label: string; isWhole: boolean } {
    const labels: Record<string, string> = words[this.#language][device].control;
    const isWhole = !control.startsWith('practice-') && control !== 'notification';
    return { label: labels[control] ?? control, isWhole };
  }

  /** What lies over a control for a moment, such as a notification, is waited for. */
  async #press(region: string, label: string, isWhole = true): Promise<void> {
    await until(`“${label}”, to be pressed`, async () => {
      await this.visit.click(inPage.findControl, region, 'button', label, isWhole);
      return true;
    });
  }

  async #devicesStand(): Promise<void> {
    await until('the devices', () => this.visit.run(inPage.devicesStand));
  }

  async #sees(device: Step['on'], screen: string): Promise<void> {
    const { region } = words[this.#language][device];
    await until(`the screen ${screen}`, () => this.visit.run(inPage.showsScreen, region, screen));
  }

  /** @param code the one that has to be there, or any. */
  async #seesCode(code = ''): Promise<string> {
    const { region } = words[this.#language].portal;
    return until(`the string ${code} under the QR code`, async () => {
      const seen = await this.visit.run(inPage.codeIn, region);
      return (code === '' || seen === code) && seen;
    });
  }
}
