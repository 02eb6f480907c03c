/** The practice iPhone as a reader uses it. */
import type { Page } from '@playwright/test';
import { PhoneModel } from './phone.model.ts';
import type { Language } from './words.ts';

export class IphoneModel extends PhoneModel<'iphone'> {
  constructor(page: Page, language: Language) {
    super(page, language, 'iphone');
  }

  /** Goes from the home screen to the field for the code, and installs the app on the way. */
  async goToSetupCode(): Promise<void> {
    await this.press('appStore');
    await this.press('storeSearchTab');
    await this.type('storeSearch', 'IBKR Mobile');
    await this.press('get');
    await this.press('open');
    await this.press('allow');
    await this.press('setupQr');
    await this.seesScreen('setupCode');
  }

  /** Gets the response to a challenge, from the app's first screen. */
  async responseTo(challenge: string): Promise<string> {
    await this.press('services');
    await this.press('authenticate');
    await this.type('challengeField', challenge);
    await this.press('generate');
    await this.press('giveFace');
    await this.seesScreen('response');
    return this.response();
  }
}
