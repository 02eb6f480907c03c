/** A practice phone as a reader uses it: the part that is the same on every kind. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { ControlOf, FieldOf, PhoneKind, ScreenOf } from '../../../src/devices/kinds.ts';
import { pressOnce } from './press.ts';
import type { Language } from './words.ts';
import { words } from './words.ts';

/** Controls whose button says more than the label. */
const saysMore: ReadonlySet<ControlOf<PhoneKind>> = new Set([
  'notification',
  'headsUp',
  'textMessage',
  'ownNumber',
  'otherNumber',
  'bannerWebsite',
  'bannerApp',
]);

export class PhoneModel<Kind extends PhoneKind = PhoneKind> {
  readonly region: Locator;
  readonly app;
  readonly #controls: Record<string, string>;
  readonly #scanner;

  constructor(
    readonly page: Page,
    language: Language,
    kind: Kind,
    /** What it is called where another phone stands beside it. */
    called?: string,
  ) {
    const all = words[language];
    const ofKind = all[kind];
    this.#controls = ofKind.control;
    this.app = all.app;
    this.#scanner = all.practice.scanner;
    this.region = page.getByRole('region', { name: called ? `${called}. ${ofKind.region}` : ofKind.region });
  }

  label(control: ControlOf<Kind>): string {
    return this.#controls[control] ?? '';
  }

  button(control: ControlOf<Kind>): Locator {
    return this.region.getByRole('button', {
      name: this.label(control),
      exact: !saysMore.has(control),
    });
  }

  /** @param how By default, once and with the mouse. */
  async press(control: ControlOf<Kind>, how = pressOnce): Promise<void> {
    // The arrow in an app's bar and the key under the screen are both called Back.
    await how(this.button(control).first());
  }

  field(field: FieldOf<Kind> & ControlOf<Kind>): Locator {
    return this.region.getByRole('textbox', { name: this.label(field), exact: true });
  }

  async type(field: FieldOf<Kind> & ControlOf<Kind>, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  async seesScreen(screen: ScreenOf<Kind>): Promise<void> {
    await expect(this.region.locator(`[data-screen="${screen}"]`)).toBeVisible();
  }

  async seesError(): Promise<void> {
    await expect(this.region.getByRole('alertdialog', { name: this.app.error })).toBeVisible();
  }

  /** Takes the code of the link that opened the page. */
  async takeOffered(): Promise<void> {
    await this.page.getByRole('button', { name: this.app.takeOffered }).click();
  }

  /** The confirmation code, which the portal in the other browser needs. */
  async confirmation(): Promise<string> {
    return this.region.getByRole('status', { name: this.app.confirmation.digits }).innerText();
  }

  /** The response to a challenge. */
  async response(): Promise<string> {
    return this.region.getByRole('status', { name: this.app.auth.response }).innerText();
  }

  /** The code in the newest text message. */
  async textCode(): Promise<string> {
    return this.region.getByRole('status', { name: this.app.texts.code }).innerText();
  }

  way(name: 'camera' | 'practice'): Locator {
    return this.region.getByRole('button', { name: this.#scanner[name] });
  }

  /** Moves the practice camera until the picture is sharp; the camera then reads the code without a press. */
  async lookThroughPracticeCamera(how = pressOnce): Promise<void> {
    await how(this.way('practice'));
    await this.region.getByRole('slider', { name: this.#scanner.distance }).fill('0.5');
  }

  async choosePhoto(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.region.locator('input[type="file"]').setInputFiles(file);
  }
}
