/** A practice phone as a reader uses it: what is the same on both kinds. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { PhoneControl, PhoneField, PhoneScreen } from '../../../src/devices/phone/phone.types.ts';
import type { PhoneKind } from '../../../src/journeys/journey.ts';
import { pressOnce } from './press.ts';
import type { Language } from './words.ts';
import { words } from './words.ts';

/** Buttons that say more than their label. */
const saysMore: ReadonlySet<PhoneControl> = new Set([
  'notification',
  'headsUp',
  'bannerWebsite',
  'bannerApp',
]);

export class PhoneModel<Control extends PhoneControl, Screen extends PhoneScreen> {
  readonly region: Locator;
  readonly app;
  readonly #controls: Record<string, string>;
  readonly #scanner;

  constructor(
    readonly page: Page,
    language: Language,
    kind: PhoneKind,
  ) {
    const all = words[language];
    this.#controls = all[kind].control;
    this.app = all.app;
    this.#scanner = all.practice.scanner;
    this.region = page.getByRole('region', { name: all[kind].region });
  }

  label(control: Control): string {
    return this.#controls[control] ?? '';
  }

  button(control: Control): Locator {
    return this.region.getByRole('button', {
      name: this.label(control),
      exact: !saysMore.has(control),
    });
  }

  /** @param how Once and with the mouse, if not said. */
  async press(control: Control, how = pressOnce): Promise<void> {
    // The arrow in an app's bar and the key under the screen are both called Back.
    await how(this.button(control).first());
  }

  field(field: PhoneField & Control): Locator {
    return this.region.getByRole('textbox', { name: this.label(field), exact: true });
  }

  async type(field: PhoneField & Control, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  async seesScreen(screen: Screen): Promise<void> {
    await expect(this.region.locator(`[data-screen="${screen}"]`)).toBeVisible();
  }

  async seesError(): Promise<void> {
    await expect(this.region.getByRole('alertdialog', { name: this.app.error })).toBeVisible();
  }

  /** The code that came with the link which opened the page. */
  async takeOffered(): Promise<void> {
    await this.page.getByRole('button', { name: this.app.takeOffered }).click();
  }

  /** The digits that the portal in the other browser has to be told. */
  async confirmation(): Promise<string> {
    return this.region.getByRole('status', { name: this.app.confirmation.digits }).innerText();
  }

  /** The digits that answer a challenge. */
  async response(): Promise<string> {
    return this.region.getByRole('status', { name: this.app.auth.response }).innerText();
  }

  way(name: 'camera' | 'practice'): Locator {
    return this.region.getByRole('button', { name: this.#scanner[name] });
  }

  /** Moves the practice camera until the picture is sharp; it reads by itself. */
  async lookThroughPracticeCamera(how = pressOnce): Promise<void> {
    await how(this.way('practice'));
    await this.region.getByRole('slider', { name: this.#scanner.distance }).fill('0.5');
  }

  async choosePhoto(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.region.locator('input[type="file"]').setInputFiles(file);
  }
}
