/** What can go wrong on the way to an activation, and how the reader gets on. One test for each fault. */
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { everythingIn } from './page-holdings.ts';
import { words } from './models/words.ts';

const en = words.en;

test.describe('on the devices', () => {
  let guide: GuideModel;

  test.beforeEach(async ({ page }) => {
    guide = new GuideModel(page, 'en', 'activate-android-code');
    await guide.open();
    await guide.startPractice();
  });

  /** Logs in and types the string, so that the phone asks for a PIN. @returns the string. */
  async function reachPin(): Promise<string> {
    await guide.see('portal');
    await guide.portal.logIn();
    const code = await guide.portal.code();
    await guide.see('phone');
    await guide.android.goToSessionId();
    await guide.android.type('codeField', code);
    await guide.android.press('next');
    await guide.android.seesScreen('createPin');
    return code;
  }

  test('a code that was tried before is named as such, and a fresh code helps', async () => {
    await guide.makeGoWrong('code-spent');
    const old = await reachPin();
    await guide.android.createPin();
    await guide.android.seesError();
    await expect(guide.explanation('code-used')).toBeVisible();
    await guide.repair('freshCode');
    await guide.see('portal');
    await expect.poll(() => guide.portal.code()).not.toBe(old);
    const fresh = await guide.portal.code();
    await guide.see('phone');
    await guide.android.type('codeField', fresh);
    await guide.android.press('next');
    await guide.android.createPin();
    await guide.android.seesScreen('activated');
  });

  test('an expired code is refused, and a fresh code helps', async () => {
    await reachPin();
    await guide.letTheCodeRunOut();
    await guide.android.createPin();
    await guide.android.seesError();
    await expect(guide.explanation('code-expired')).toBeVisible();
    await guide.repair('freshCode');
    await guide.see('portal');
    await guide.portal.seesCode();
  });

  test('a code without a time limit does not expire', async () => {
    await guide.see('portal');
    await guide.portal.logIn();
    await guide.portal.press('limitOff');
    await expect(guide.portal.beside.getByText(en.portal.control.limitOff)).toBeVisible();
    await guide.letTheCodeRunOut();
    await guide.portal.seesCode();
  });

  test('a user who is active already is told so, and the check works', async ({ context }) => {
    await guide.see('portal');
    await guide.portal.logIn();
    const code = await guide.portal.code();
    await guide.see('phone');
    await guide.android.goToSessionId();
    // Another tab of the same browser activates first.
    const other = await context.newPage();
    const second = new GuideModel(other, 'en', 'activate-android-code');
    await second.open();
    await second.startPractice();
    await second.see('phone');
    await second.android.press('ibkrMobile');
    await second.android.press('registerTwoFactor');
    await second.android.press('sessionId');
    await second.android.type('codeField', code);
    await second.android.press('next');
    await second.android.createPin();
    await second.android.seesScreen('activated');
    await other.close();

    await guide.android.type('codeField', code);
    await guide.android.press('next');
    await guide.android.createPin();
    await guide.android.seesError();
    await expect(guide.explanation('already-enrolled-here')).toBeVisible();
    await guide.repair('checkLogin');
    await guide.see('portal');
    await guide.portal.seesScreen('awaitingApproval');
  });

  for (const fault of ['server-error', 'throttled', 'malformed', 'answer-lost'] as const) {
    test(`after "${fault}" one press goes on, and nothing is spent twice`, async () => {
      await reachPin();
      await guide.makeGoWrong(fault);
      await guide.android.createPin();
      const problem = { malformed: 'answer-malformed', 'answer-lost': 'no-answer' } as const;
      const shown = fault === 'malformed' || fault === 'answer-lost' ? problem[fault] : fault;
      await expect(guide.explanation(shown)).toBeVisible();
      await guide.repair('tryAgain');
      await guide.android.seesScreen('activated');
    });
  }

  test('a PIN that is too short or too long is refused, and stays in the field', async () => {
    await reachPin();
    for (const pin of ['407', '4072407']) {
      await guide.android.type('pinField', pin);
      await guide.android.press('activate');
      await expect(guide.explanation('pin-length')).toBeVisible();
      await expect(guide.android.field('pinField')).toHaveValue(pin);
    }
    await guide.android.createPin('a-1B');
    await guide.android.seesScreen('activated');
  });

  test('a string with a slip keeps the field and says what is wrong', async () => {
    await guide.see('portal');
    await guide.portal.logIn();
    const code = await guide.portal.code();
    await guide.see('phone');
    await guide.android.goToSessionId();
    const last = code.at(-1) === '7' ? '8' : '7';
    const slips = {
      'code-character': code.slice(0, -1) + last,
      'code-length': code.slice(0, -1),
      'code-empty': '',
    } as const;
    for (const [problem, text] of Object.entries(slips)) {
      await guide.android.type('codeField', text);
      await guide.android.press('next');
      await expect(guide.explanation(problem as keyof typeof slips)).toBeVisible();
      await expect(guide.android.field('codeField')).toHaveValue(text);
    }
    // These are no slips: lower case, hyphens, spaces, O for 0, words around the code.
    await guide.android.type(
      'codeField',
      `code: ${code.toLowerCase().replaceAll(' ', ' - ').replaceAll('0', 'o')}.`,
    );
    await guide.android.press('next');
    await guide.android.seesScreen('createPin');
  });

  test('a string that is not ours is cleared and kept nowhere', async ({ page }) => {
    const secrets = ['HUNTER22-SECRET-0042', 'otpauth://totp/Bank?secret=JBSWY3DPEHPK3PXP'];
    await guide.see('phone');
    await guide.android.goToSessionId();
    for (const secret of secrets) {
      await guide.android.type('codeField', secret);
      await guide.android.press('next');
      await expect(
        guide.explanation(secret.startsWith('otpauth') ? 'maybe-secret' : 'not-ours'),
      ).toBeVisible();
      await expect(guide.android.field('codeField')).toHaveValue('');
    }
    // The kind of the text is named, and nothing of the text is shown.
    await expect(guide.explanation('maybe-secret')).toContainText(en.problems.kind.secret);
    const everything = await everythingIn(page);
    expect(everything).toContain('ib-key');
    for (const secret of ['HUNTER22', 'JBSWY3DPEHPK3PXP']) expect(everything).not.toContain(secret);
  });

  test('a rooted phone and Android 5 are refused, with the way out', async () => {
    await guide.see('phone');
    const { android } = guide;
    await android.press('playStore');
    await android.type('storeSearch', 'IBKR Mobile');
    await android.press('storeSubmit');
    await android.press('install');
    await expect(android.button('open')).toBeEnabled();
    await android.press('home');
    await android.press('phoneSettings');
    await android.region.getByRole('switch', { name: en.android.settings.rooted }).check();
    await android.press('home');
    await android.press('ibkrMobile');
    await expect(guide.explanation('phone-rooted')).toBeVisible();
    await guide.repair('phoneSettings');
    await android.region.getByRole('switch', { name: en.android.settings.rooted }).uncheck();
    await android.region.getByLabel(en.android.settings.system).selectOption('Android 5');
    await android.press('back');
    await android.press('ibkrMobile');
    await expect(guide.explanation('phone-too-old').getByRole('link', { name: /KB2277/ })).toBeVisible();
    await android.press('phoneSettings');
    await android.region.getByLabel(en.android.settings.system).selectOption('Android 6');
    await android.press('back');
    await android.press('ibkrMobile');
    await android.seesScreen('appStart');
  });

  test('a notification that does not arrive has a way on', async () => {
    await reachPin();
    await guide.android.createPin();
    await guide.android.press('done');
    await guide.openTrouble();
    await guide.page.getByLabel(en.problems.trouble.noNotifications).check();
    await guide.see('portal');
    await guide.portal.press('logOut');
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
    await guide.see('phone');
    await guide.android.press('statusBar');
    await expect(guide.explanation('notification-missing')).toBeVisible();
    await guide.repair('withoutIt');
    await guide.portal.seesScreen('challenge');
    await guide.see('phone');
    await guide.android.press('closeShade');
    // The repair has made notifications come again.
    await expect(guide.page.getByLabel(en.problems.trouble.noNotifications)).not.toBeChecked();
    await guide.see('portal');
    await guide.portal.press('resend');
    await guide.see('phone');
    await expect(guide.android.button('headsUp')).toBeVisible();
    await guide.android.press('statusBar');
    await guide.android.press('notification');
    await guide.android.type('pinField', '9999');
    await guide.android.press('approve');
    await expect(guide.explanation('pin-wrong')).toBeVisible();
    await expect(guide.android.field('pinField')).toHaveValue('');
    await guide.android.type('pinField', '4072');
    await guide.android.press('approve');
    await guide.android.seesScreen('approved');
    await guide.see('portal');
    await guide.portal.seesScreen('loggedIn');
  });

  test('what is made to go wrong is shown as it was set last, even where an older answer comes later', async ({
    page,
  }) => {
    await page.clock.install();
    await guide.openTrouble();
    const slow = page.getByLabel(en.problems.trouble.slow);
    await slow.check();
    await slow.uncheck();
    await page.clock.runFor(10_000);
    await expect(slow).not.toBeChecked();
  });

  test('a login that nobody approves in time is refused, and can be tried again', async ({ page }) => {
    await reachPin();
    await guide.android.createPin();
    await guide.android.press('done');
    await guide.see('portal');
    await guide.portal.press('logOut');
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
    await guide.letTheCodeRunOut();
    await guide.portal.seesScreen('refused');
    await guide.portal.press('tryAgain');
    await guide.portal.seesScreen('awaitingApproval');
    await page.getByRole('button', { name: en.bench.again }).click();
    await guide.portal.seesScreen('chooseUser');
  });

  test('a double tap on every submit counts once', async () => {
    await guide.see('portal');
    await guide.portal.region.getByRole('button', { name: en.portal.control['practice-ana'] }).dblclick();
    await guide.portal.seesCode();
    const code = await guide.portal.code();
    await guide.see('phone');
    await guide.android.goToSessionId();
    await guide.android.type('codeField', code);
    await guide.android.button('next').dblclick();
    await guide.android.type('pinField', '4072');
    await guide.android.button('activate').dblclick();
    await guide.android.seesScreen('activated');
    await guide.see('portal');
    await guide.portal.press('logOut');
    await guide.portal.press('practice-ana');
    await guide.portal.seesScreen('awaitingApproval');
    await guide.see('phone');
    await guide.android.press('done');
    await guide.android.press('statusBar');
    await guide.android.press('notification');
    await guide.android.type('pinField', '4072');
    await guide.android.button('approve').dblclick();
    await guide.android.seesScreen('approved');
    await guide.see('portal');
    await guide.portal.seesScreen('loggedIn');
  });
});
