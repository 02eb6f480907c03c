/** A reader of one guide: what the reader presses, and what must be there afterward. */
import { controlOf } from '../../src/journeys/control-of.ts';
import type { AnyAct, Journey, Role, Step } from '../../src/journeys/journey.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import type { SampleId } from '../../src/journeys/samples.ts';
import { samples } from '../../src/journeys/samples.ts';
import { type Language, words } from '../e2e/models/words.ts';
import type { Visit } from './engine.ts';
import * as inPage from './in-page.ts';
import { until } from './until.ts';

/** True for an act that a device takes on any of its screens. */
const isAnywhere = (act: AnyAct): boolean => 'anywhere' in act;

export class Reader {
  readonly visit: Visit;
  readonly #base: string;
  readonly #journey: Journey;
  #language: Language;
  /** The string that the portal has shown. */
  #code = '';
  /** The digits of the newest text message. */
  #textCode = '';

  /** @param base The address of the site, with a slash at its end. */
  constructor(visit: Visit, base: string, journey: Journey, language: Language = 'en') {
    this.visit = visit;
    this.#base = base;
    this.#journey = journey;
    this.#language = language;
  }

  get language(): Language {
    return this.#language;
  }

  get #service(): string {
    return `${new URL(this.#base).pathname}api/practice`;
  }

  /** The same reader in another tab, without having seen a code. */
  again(): Reader {
    return new Reader(this.visit, this.#base, this.#journey, this.#language);
  }

  /** Opens the guide and waits until its script has run. */
  async opensGuide(): Promise<void> {
    await this.visit.goTo(`${this.#base}${this.#language}/guides/${this.#journey.id}/`);
    // The button says where the reader goes on, so its words differ from visit to visit.
    await until('the button that starts practice', () =>
      this.visit.run(() => document.querySelector('[data-begin]:not([data-waits]) [data-start]') !== null),
    );
  }

  async startsPractice(): Promise<void> {
    await this.visit.run(inPage.start);
    await this.#devicesStand();
  }

  /** Waits until the devices have set up the users with which the journey begins. */
  async hasUsers(): Promise<void> {
    await until('devices that take a press', () => this.visit.run(inPage.devicesTakePresses));
  }

  async setsLatency(latency: number): Promise<void> {
    await until('the latency, set', () => this.visit.run(inPage.setLatency, this.#service, latency));
  }

  /** Finds devices and service as they were left; the service keeps what it is told. */
  async findsPractice(): Promise<void> {
    await this.#devicesStand();
    const { keeps } = await until('an answer of the service', () =>
      this.visit.run(inPage.askService, this.#service),
    );
    if (!keeps) throw new Error('The service answers and keeps nothing.');
    if (this.#code !== '') await this.#seesCode(this.#code);
  }

  /** Waits until the page is in this language. */
  async isIn(language: Language): Promise<void> {
    await until(`the page in ${language}`, () =>
      this.visit.run(
        (wanted) => document.documentElement.lang === wanted && document.readyState === 'complete',
        language,
      ),
    );
    this.#language = language;
  }

  /** Goes on to another guide for the same phone in the same tab. */
  async turnsToOtherGuide(): Promise<void> {
    const here = await this.visit.run(() => location.pathname);
    await this.visit.run(inPage.follow, '[data-same-step]', 0);
    await until('the other guide', () =>
      this.visit.run((before) => location.pathname !== before && document.readyState === 'complete', here),
    );
  }

  /** Turns to a page without devices. */
  async leaves(): Promise<void> {
    await this.visit.run(inPage.follow, inPage.toAbout, 0);
    await this.isAway(0);
  }

  /** Waits until a page without devices has been there for this many ms. */
  async isAway(ms: number): Promise<void> {
    await until('the page about the site', () =>
      this.visit.run((after) => location.pathname.endsWith('/about/') && performance.now() > after, ms),
    );
  }

  /** @param keepsPages True when the page is the one that was left, not a newly loaded one. */
  async goesBack(keepsPages: boolean): Promise<void> {
    await this.visit.back();
    const id = this.#journey.id;
    await until('the guide again', () =>
      this.visit.run((guide) => document.querySelector(`[data-guide="${guide}"]`) !== null, id),
    );
    if (keepsPages && !(await this.visit.run(inPage.isMarked)))
      throw new Error('Back shows a page that was loaded again: this walk proves nothing.');
  }

  /** Logs in as a user for whom the portal shows a code. */
  async logsIn(user: 'practice-ana' | 'practice-joint'): Promise<void> {
    await this.#press(words[this.#language].portal.region, user, false);
    await this.#seesCode();
  }

  async seesCode(): Promise<void> {
    this.#code = await this.#seesCode();
  }

  /** Plays the steps from one up to and including another; the guide ticks each step. */
  async plays(from: string | undefined, to: string | undefined): Promise<void> {
    const steps = stepsOf(this.#journey, {});
    const place = (id: string | undefined, other: number) =>
      id === undefined ? other : steps.findIndex((step) => step.id === id);
    for (const step of steps.slice(place(from, 0), place(to, steps.length - 1) + 1)) {
      for (const [at, act] of step.acts.entries()) {
        const after = step.acts.slice(at + 1).find((later) => !isAnywhere(later));
        if (isAnywhere(act) && after) await this.#isOnTheWayTo(step, act, after.at);
        else await this.#does(step, act);
      }
      await until(`the tick of ${step.id}`, () => this.visit.run(inPage.isTicked, step.id));
    }
  }

  async seesPortal(screen: string): Promise<void> {
    await this.#sees('portal', screen);
  }

  /**
   * Does an act that is possible on any screen, unless the device is already where such acts lead: a notification that
   * slides in just then takes the press instead, and leads there at once.
   */
  async #isOnTheWayTo(step: Step, act: AnyAct, screen: string): Promise<void> {
    const { region } = this.#wordsOf(step.on);
    const { label, isWhole } = this.#labelOn(step.on, controlOf(act));
    await until(`“${label}”, to be pressed, or the screen ${screen}`, async () => {
      if (await this.visit.run(inPage.showsScreen, region, screen)) return true;
      if (!(await this.visit.run(inPage.showsScreen, region, act.at))) return false;
      await this.visit.click(inPage.findControl, region, 'button', label, isWhole);
      return true;
    });
  }

  async #does(step: Step, act: AnyAct): Promise<void> {
    if ('wait' in act) return;
    await this.#sees(step.on, act.at);
    const { region } = this.#wordsOf(step.on);
    const { label, isWhole } = this.#labelOn(step.on, controlOf(act));
    // The message is gone by the time its code is typed.
    if (controlOf(act) === 'closeText')
      this.#textCode = await this.#digitsIn(region, this.#said.app.texts.code);
    if ('press' in act) await this.#press(region, label, isWhole);
    else if ('type' in act) {
      const text = await this.#textOf(act.sample);
      await until(`the field “${label}”`, async () => {
        await this.visit.type(text, inPage.findControl, region, 'input', label, true);
        return true;
      });
    } else if ('scan' in act) await this.#looksThroughPracticeCamera(region);
    else if (act.see === 'qr') await this.seesCode();
  }

  /** Moves the practice camera until the picture is sharp; the camera then reads the code without a press. */
  async #looksThroughPracticeCamera(region: string): Promise<void> {
    const { practice, distance } = words[this.#language].practice.scanner;
    await this.#press(region, practice, false);
    await until(`the slider “${distance}”`, () => this.visit.run(inPage.slide, region, distance, '0.5'));
  }

  /** The words of the device in a role, and what its region is called. */
  #wordsOf(role: Role) {
    const { cast } = this.#journey;
    const ofKind = words[this.#language][cast[role] ?? cast.phone];
    const { two } = words[this.#language].bench;
    const isOneOfTwo = role !== 'portal' && cast.oldPhone !== undefined;
    return { ...ofKind, region: isOneOfTwo ? `${two[role]}. ${ofKind.region}` : ofKind.region };
  }

  async #textOf(sample: SampleId): Promise<string> {
    const wanted = samples[sample];
    if ('text' in wanted) return wanted.text;
    if (sample === 'portalCode') return this.#code;
    if (sample === 'textCode') return this.#textCode;
    const { portal, app } = this.#said;
    const label = sample === 'challenge' ? portal.challengeLabel : app.auth.response;
    return this.#digitsIn(this.#wordsOf(wanted.from).region, label);
  }

  get #said() {
    return words[this.#language];
  }

  #digitsIn(region: string, label: string): Promise<string> {
    return until(`“${label}”`, () => this.visit.run(inPage.digitsIn, region, label));
  }

  /** The label of a control on the page, and whether it is the whole name: some also say more. */
  #labelOn(role: Role, control: string): { label: string; isWhole: boolean } {
    const labels: Record<string, string> = this.#wordsOf(role).control;
    const isWhole = !/^(practice-|deviceList|notification|banner|textMessage)/.test(control);
    return { label: labels[control] ?? control, isWhole };
  }

  /** Waits for whatever covers a control for a moment, such as a notification, to go away. */
  async #press(region: string, label: string, isWhole = true): Promise<void> {
    await until(`“${label}”, to be pressed`, async () => {
      await this.visit.click(inPage.findControl, region, 'button', label, isWhole);
      return true;
    });
  }

  async #devicesStand(): Promise<void> {
    await until('the devices', () => this.visit.run(inPage.devicesStand));
  }

  async #sees(role: Role, screen: string): Promise<void> {
    const { region } = this.#wordsOf(role);
    await until(`the screen ${screen}`, () => this.visit.run(inPage.showsScreen, region, screen));
  }

  /** @param code The expected code; by default, any code. */
  async #seesCode(code = ''): Promise<string> {
    const { region } = words[this.#language].portal;
    return until(`the string ${code} under the QR code`, async () => {
      const seen = await this.visit.run(inPage.codeIn, region);
      return (code === '' || seen === code) && seen;
    });
  }
}
