/** Links as mail and chat programs change them: opened in the browser, or pasted into the phone. */
import { codeEntropyBytes, createCode, formatCode } from '../../src/enrolment/activation-code.ts';
import { expect, test } from './fixtures.ts';
import { AndroidModel } from './models/android.model.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

const code = createCode('practice-ana', new Uint8Array(codeEntropyBytes).fill(9));
const shown = formatCode(code).replaceAll(' ', '-');

test.describe('a changed link that is opened', () => {
  // The browser reports the 404 of a changed address as an error.
  test.use({ expectedTrouble: [/status of 404/] });

  for (const address of [
    `en/phone/%23code=${shown}`,
    `en/phone/%2523code%253D${shown}`,
    `en/phone/?platform=android%23code=${shown}`,
    `en/phone/?fbclid=IwAR0#code=${formatCode(code).replaceAll(' ', '%20')}&utm_source=mail`,
  ]) {
    test(`offers its code, and nothing of the code stays in the address: ${address.replace(shown, '…')}`, async ({
      page,
    }) => {
      const phone = new AndroidModel(page, 'en');
      await page.goto(address);
      await phone.takeOffered();
      await phone.seesScreen('createPin');
      expect(page.url()).not.toMatch(/code|%23/);
      expect(page.url()).not.toContain(shown);
    });
  }

  test('leads to its step, even if # came as %23', async ({ page }) => {
    await page.goto('es/guides/activate-android-qr/%23register');
    await expect(page).toHaveURL(/\/es\/guides\/activate-android-qr\/#register$/);
    await expect(page.locator('#register')).toBeInViewport();
  });

  test('keeps no code in the address, even if the page does not exist', async ({ page }) => {
    await page.goto(`en/fone/#code=${shown}`);
    await expect(page).toHaveURL(/\/en\/fone\/$/);
  });
});

test('a link that is pasted with words around it is read', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const given = (await guide.portal.code()).replaceAll(' ', '-');
  await guide.android.goToSessionId();
  await guide.android.type(
    'codeField',
    `Hi Ana, open (https://guides.example/en/phone/?utm_source=mail#code=${given}). Thanks!`,
  );
  await guide.android.press('next');
  await guide.android.seesScreen('createPin');
  await expect(guide.android.region.getByText(words.en.problems.problem['not-ours'].title)).toBeHidden();
});
