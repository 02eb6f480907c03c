/** A reader may type private text. None of it is stored, or kept longer than the screen with its field. */
import type { Page } from '@playwright/test';
import type { AndroidControl } from '../../src/devices/android/android.types.ts';
import type { IphoneControl } from '../../src/devices/iphone/iphone.types.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { holdsSecret, secretWord } from './odd/secret.ts';
import { everythingIn, storedIn } from './page-holdings.ts';
import { turn } from './turn.ts';

const freeText = `my password is ${secretWord} 4711`;
const typed = {
  card: '4111 1111 1111 1111',
  email: 'ana@bank.example',
  phone: '+34 600 123 456',
} as const;
const kinds = ['card', 'email', 'phone'] as const;

async function expectGone(page: Page, where: string): Promise<void> {
  const all = await everythingIn(page);
  expect(all).toContain('ib-key');
  expect(holdsSecret(all), `what was typed is there, ${where}`).toBe(false);
}

/**
 * Types into each field, checks the storage, leaves the screen by `home`, and checks all that the page holds.
 */
async function typeEverywhere(
  page: Page,
  phone: GuideModel['android'] | GuideModel['iphone'],
  places: readonly {
    way: readonly string[];
    field: 'storeSearch' | 'codeField' | 'challengeField' | 'pinField';
  }[],
): Promise<void> {
  const press = (control: string) => phone.press(control as AndroidControl & IphoneControl);
  for (const { way, field } of places) {
    for (const control of way) await press(control);
    await phone.type(field as 'codeField', freeText);
    await expect(phone.field(field as 'codeField')).toHaveValue(freeText);
    expect(holdsSecret(await storedIn(page)), `${field} is stored while it is typed`).toBe(false);
    await press('home');
    await phone.seesScreen('home');
    await expectGone(page, `after ${field} was left`);
  }
}

test('nothing that is typed into the portal or the Android phone is stored, or outlives its screen', async ({
  page,
}) => {
  const guide = new GuideModel(page, 'en', 'add-user-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.android.press('home');
  await typeEverywhere(page, guide.android, [
    { way: ['playStore'], field: 'storeSearch' },
    { way: ['ibkrMobile', 'services', 'authenticate'], field: 'challengeField' },
    { way: ['ibkrMobile', 'services', 'authenticate'], field: 'pinField' },
    { way: ['ibkrMobile', 'registerTwoFactor', 'sessionId'], field: 'codeField' },
  ]);
  const { portal } = guide;
  await portal.logIn('practice-joint');
  await portal.press('otherPhone');
  await portal.type('confirmationField', freeText);
  expect(holdsSecret(await storedIn(page))).toBe(false);
  await portal.press('back');
  await expectGone(page, 'after the confirmation was left');
  await portal.press('logOut');
  await portal.press('practice-ana');
  await portal.challenge();
  await portal.type('responseField', freeText);
  expect(holdsSecret(await storedIn(page))).toBe(false);

  // The text is in the field during a reload, and when the reader goes to other pages.
  await page.reload();
  await portal.seesScreen('challenge');
  await expectGone(page, 'after a reload');
  for (const address of ['en/', 'es/guides/add-user-android-code/', 'en/phone/']) {
    await page.goto(address);
    await expectGone(page, `on ${address}`);
  }
});

test('nothing that is typed into the iPhone is stored, or outlives its screen', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'add-user-iphone-code');
  await guide.open();
  await guide.startPractice();
  await guide.iphone.press('home');
  await typeEverywhere(page, guide.iphone, [
    { way: ['appStore', 'storeSearchTab'], field: 'storeSearch' },
    { way: ['ibkrMobile', 'services', 'authenticate'], field: 'challengeField' },
    { way: ['ibkrMobile', 'setupQr'], field: 'codeField' },
  ]);
});

for (const language of languages) {
  const { problem, kind: named } = words[language].problems;

  test(
    `a card number, an e-mail address and a telephone number are named and gone, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const guide = new GuideModel(page, language, 'add-user-android-code');
      await guide.open();
      await guide.startPractice();
      const { android, portal } = guide;
      const explained = guide.explanation('maybe-private');
      await android.press('home');
      await android.press('playStore');
      for (const kind of kinds) {
        await android.type('storeSearch', typed[kind]);
        await expect(explained).toContainText(named[kind]);
        await expect(android.region.getByRole('alert')).toHaveText(problem['maybe-private'].title);
        await expect(android.field('storeSearch')).toHaveValue('');
      }
      await android.press('home');
      for (const control of ['ibkrMobile', 'services', 'authenticate'] as const) await android.press(control);
      await portal.press('practice-ana');
      const challenge = await portal.challenge();
      for (const kind of kinds) {
        await android.type('challengeField', typed[kind]);
        await android.press('generate');
        await expect(explained).toContainText(named[kind]);
        await expect(android.field('challengeField')).toHaveValue('');
      }
      await android.type('challengeField', challenge);
      for (const kind of kinds) {
        await android.type('pinField', typed[kind]);
        await android.press('generate');
        await expect(explained).toContainText(named[kind]);
        await expect(android.field('pinField')).toHaveValue('');
      }
      await android.type('pinField', '4072');
      await android.press('generate');
      const response = await android.response();
      for (const kind of kinds) {
        await portal.type('responseField', typed[kind]);
        await portal.press('respond');
        await expect(explained).toContainText(named[kind]);
        await expect(portal.field('responseField')).toHaveValue('');
      }
      // The response that practice asks for is accepted.
      await portal.respond(response);
      await portal.seesScreen('loggedIn');
    },
  );

  test(
    `the search and the message box name and clear such texts too, in ${language}`,
    turn(language),
    async ({ page }) => {
      const { search } = words[language];
      await page.goto(`${language}/about/`);
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: search.title });
      const sought = dialog.getByRole('searchbox');
      for (const kind of kinds) {
        await sought.fill(typed[kind]);
        await expect(dialog.getByRole('alert')).toContainText(named[kind]);
        await expect(sought).toHaveValue('');
      }
      await sought.fill('');
      // Text that is typed key by key is cleared as a whole.
      await sought.pressSequentially(typed.email);
      await expect(dialog.getByRole('alert')).toContainText(named.email);
      await expect(sought).toHaveValue('');
      await sought.fill('KB2260');
      await expect(dialog.getByRole('link').first()).toContainText('KB2260');
      await expect(sought).toHaveValue('KB2260');

      await page.goto(`${language}/troubleshoot/`);
      const box = page.getByLabel(search.troubleshoot.field);
      for (const kind of kinds) {
        await box.fill(typed[kind]);
        await expect(page.locator('[data-ask-answers]')).toContainText(named[kind]);
        await expect(box).toHaveValue('');
      }
    },
  );
}
