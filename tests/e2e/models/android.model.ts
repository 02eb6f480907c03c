/** The practice Android phone as a reader uses it. */
import type { Page } from '@playwright/test';
import { PhoneModel } from './phone.model.ts';
import type { Language } from './words.ts';

export class AndroidModel extends PhoneModel<'android'> {
  constructor(page: Page, language: Language) {
    super(page, language, 'android');
  }

  /** Goes from the home screen to the field for the code, and installs the app on the way. */
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

  async scanWithPracticeCamera(): Promise<void> {
    await this.lookThroughPracticeCamera();
    await this.seesScreen('createPin');
  }

  /** Gets the response to a challenge, from the app's first screen. */
  async responseTo(challenge: string, pin = '4072'): Promise<string> {
    await this.press('services');
    await this.press('authenticate');
    await this.type('challengeField', challenge);
    await this.type('pinField', pin);
    await this.press('generate');
    await this.seesScreen('response');
    return this.response();
  }

  async createPin(pin = '4072'): Promise<void> {
    await this.type('pinField', pin);
    await this.press('activate');
  }
}
