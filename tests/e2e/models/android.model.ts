/** The practice Android phone as a reader uses it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type {
  AndroidControl,
  AndroidField,
  AndroidScreen,
} from '../../../src/devices/android/android.types.ts';
import type { Language } from './words.ts';
import { words } from './words.ts';

export class AndroidModel {
  readonly region: Locator;
  readonly #words;
  readonly #scanner;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.#words = words[language].android;
    this.#scanner = words[language].practice.scanner;
    this.region = page.getByRole('region', { name: this.#words.region });
  }

  button(control: AndroidControl): Locator {
    return this.region.getByRole('button', {
      name: this.#words.control[control],
      exact: control !== 'notification' && control !== 'headsUp',
    });
  }

  async press(control: AndroidControl): Promise<void> {
    // The arrow in an app's bar and the key under the screen are both called Back.
    await this.button(control).first().click();
  }

  field(field: AndroidField): Locator {
    return this.region.getByRole('textbox', { name: this.#words.control[field], exact: true });
  }

  async type(field: AndroidField, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  async seesScreen(screen: AndroidScreen): Promise<void> {
    await expect(this.region.locator(`[data-screen="${screen}"]`)).toBeVisible();
  }

  async seesError(): Promise<void> {
    await expect(this.region.getByRole('alertdialog', { name: this.#words.error })).toBeVisible();
  }

  /** From the home screen to the field for the code: the app is installed on the way. */
  async goToSessionId(): Promise<void> {
    await this.press('playStore');
    await this.type('storeSearch', 'IBKR Mobile');
    await this.press('storeSubmit');
    await this.press('install');
    await this.press('open');
    await this.press('registerTwoFactor');
    await this.press('sessionId');
    await this.seesScreen('sessionId');
  }

  async goToScanner(): Promise<void> {
    await this.goToSessionId();
    await this.press('qrCode');
    await this.press('allow');
    await this.seesScreen('scanner');
  }

  /** The code that came with the link which opened the page. */
  async takeOffered(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.control.takeOffered }).click();
  }

  /** The digits that the portal in the other browser has to be told. */
  async confirmation(): Promise<string> {
    return this.region.getByRole('status', { name: this.#words.confirmation.digits }).innerText();
  }

  /** The response to a challenge, from the app's first screen. */
  async responseTo(challenge: string, pin = '4072'): Promise<string> {
    await this.press('services');
    await this.press('authenticate');
    await this.type('challengeField', challenge);
    await this.type('pinField', pin);
    await this.press('generate');
    await this.seesScreen('response');
    return this.region.getByRole('status', { name: this.#words.auth.response }).innerText();
  }

  way(name: 'camera' | 'practice'): Locator {
    return this.region.getByRole('button', { name: this.#scanner[name] });
  }

  /** Moves the practice camera until the picture is sharp; it reads by itself. */
  async scanWithPracticeCamera(): Promise<void> {
    await this.way('practice').click();
    await this.region.getByRole('slider', { name: this.#scanner.distance }).fill('0.5');
    await this.seesScreen('createPin');
  }

  async choosePhoto(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.region.locator('input[type="file"]').setInputFiles(file);
  }

  async createPin(pin = '4072'): Promise<void> {
    await this.type('pinField', pin);
    await this.press('activate');
  }
}
