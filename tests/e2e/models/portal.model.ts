/** The practice Client Portal as a reader uses it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { PortalControl, PortalField, PortalScreen } from '../../../src/devices/portal/portal.types.ts';
import { pressOnce } from './press.ts';
import type { Language } from './words.ts';
import { words } from './words.ts';

export class PortalModel {
  readonly region: Locator;
  /** What practice adds, under the portal's frame. */
  readonly beside: Locator;
  readonly #words;

  constructor(page: Page, language: Language) {
    this.#words = words[language].portal;
    this.region = page.getByRole('region', { name: this.#words.region });
    this.beside = page.getByRole('group', { name: this.#words.beside });
  }

  button(control: PortalControl): Locator {
    return this.region.or(this.beside).getByRole('button', {
      name: this.#words.control[control],
      exact: isExact(control),
    });
  }

  /** @param how By default, once and with the mouse. */
  async press(control: PortalControl, how = pressOnce): Promise<void> {
    await how(this.button(control));
  }

  field(field: PortalField): Locator {
    return this.region.getByRole('textbox', { name: this.#words.control[field], exact: true });
  }

  async type(field: PortalField, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  /** Copies the string. */
  async copy(): Promise<void> {
    await this.beside.getByRole('button', { name: this.#words.copyCode }).click();
  }

  /** Confirms with the digits that a phone in another browser shows. */
  async confirm(digits: string): Promise<void> {
    await this.press('otherPhone');
    await this.type('confirmationField', digits);
    await this.press('confirm');
  }

  /** Goes from the page that waits for a phone to the challenge. @returns the challenge as shown. */
  async challenge(): Promise<string> {
    await this.seesScreen('awaitingApproval');
    await this.press('noNotification');
    return this.shownChallenge();
  }

  async shownChallenge(): Promise<string> {
    await this.seesScreen('challenge');
    return this.region.getByRole('status', { name: this.#words.challengeLabel }).innerText();
  }

  async respond(digits: string): Promise<void> {
    await this.type('responseField', digits);
    await this.press('respond');
  }

  async logIn(user: 'practice-ana' | 'practice-joint' | 'practice-firm' = 'practice-ana'): Promise<void> {
    await this.press(user);
    await this.seesCode();
  }

  async seesScreen(screen: PortalScreen): Promise<void> {
    await expect(this.region.locator(`[data-screen="${screen}"]`)).toBeVisible();
  }

  async seesCode(): Promise<void> {
    await expect(this.region.getByRole('img', { name: this.#words.control.qr })).toBeVisible();
  }

  /** The string under the QR code, as shown. */
  async code(): Promise<string> {
    return (await this.region.locator('code').innerText()).trim();
  }

  /** Waits for a fresh code: the portal shows the old one until the fresh one has come. */
  async seesCodeAfter(old: string): Promise<void> {
    await expect.poll(() => this.code()).not.toBe(old);
  }

  qr(): Locator {
    return this.region.getByRole('img', { name: this.#words.control.qr });
  }
}

/** A user's button also names the account, and the list of devices the chosen device. */
const isExact = (control: PortalControl): boolean =>
  !control.startsWith('practice-') && control !== 'deviceList';
