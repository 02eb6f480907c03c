/** Links as mail and chat hand them on: opened in the browser, or pasted into the phone. */
import { codeEntropyBytes, createCode, formatCode } from '../../src/enrolment/activation-code.ts';
import { expect, test } from './fixtures.ts';
import { AndroidModel } from './models/android.model.ts';
import { GuideModel } from './models/guide.model.ts';
import { words } from './models/words.ts';

const code = createCode('practice-ana', new Uint8Array(codeEntropyBytes).fill(9));
const shown = formatCode(code).replaceAll(' ', '-');

test.describe('opened', () => {
  // The browser itself reports the status of an address that a scanner has changed.
  test.use({ expectedTrouble: [/status of 404/] });

  for (const address of [
    `en/phone/%23code=${shown}`,
    `en/phone/%2523code%253D${shown}`,
    `en/phone/?platform=android%23code=${shown}`,
    `en/phone/?fbclid=IwAR0#code=${formatCode(code).replaceAll(' ', '%20')}&utm_source=mail`,
  ]) {
    test(`${address.replace(shown, '…')} offers its code, and nothing of the code stays in the address`, async ({
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

  test('a step whose # came as %23 is gone to', async ({ page }) => {
    await page.goto('es/guides/activate-android-qr/%23register');
    await expect(page).toHaveURL(/\/es\/guides\/activate-android-qr\/#register$/);
    await expect(page.locator('#register')).toBeInViewport();
  });

  test('a code behind an address that leads nowhere does not stay there', async ({ page }) => {
    await page.goto(`en/fone/#code=${shown}`);
    await expect(page).toHaveURL(/\/en\/fone\/$/);
  });
});

test('pasted with the words around it, a link is read', async ({ page }) => {
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
