/** What only the practice iPhone has: what it refuses, the settings of its camera, and accessible screens. */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { actingDevice, expect, expectNoAxeFindingsOfBench, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

// One color scheme for each language: colors do not depend on the language.
for (const language of languages) {
  test(`no screen on the way has an axe finding, in ${language}`, turn(language, 1), async ({ page }) => {
    test.setTimeout(400_000);
    const colors = language === 'en' ? 'light' : 'dark';
    const journey = journeys[language === 'en' ? 'activate-iphone-code' : 'add-user-iphone-qr'];
    const guide = new GuideModel(page, language, journey.id);
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    for (const step of stepsOf(journey, {})) {
      await expectNoAxeFindingsOfBench([colors], page, `before ${step.id}`, actingDevice(step));
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
    }
  });
}

test('no screen beside the way has an axe finding', async ({ page }) => {
  test.setTimeout(400_000);
  const guide = new GuideModel(page, 'es', 'add-user-iphone-code');
  const { iphone } = guide;
  const look = (label: string) => expectNoAxeFindingsOfBench(['light', 'dark'], page, label, '.phone');
  await guide.open();
  await guide.startPractice();
  await iphone.press('phoneSettings');
  await look('settings');
  await iphone.press('home');
  await iphone.press('statusBar');
  await look('no notifications');
  await iphone.press('closeShade');
  await iphone.press('ibkrMobile');
  await iphone.press('services');
  await look('services');
  await iphone.press('authenticate');
  await iphone.type('challengeField', '12');
  await iphone.press('generate');
  await look('a challenge that is too short');
  await iphone.type('challengeField', '048213');
  await iphone.press('generate');
  await look('unlock for the response');
  await iphone.press('giveFace');
  await look('the response');
  await iphone.press('done');
  await iphone.press('setupQr');
  await iphone.type('codeField', 'something else');
  await iphone.press('activate');
  await look('a string that is not ours');
  await guide.pick('entry', 'inside');
  await iphone.press('home');
  await iphone.press('ibkrMobile');
  await look('inside the app');
  await iphone.press('more');
  await look('More');
  await iphone.press('twoFactor');
  await look('Two-Factor Authentication');
});

test('iOS 10 and an iPhone without a passcode are refused, with the way out', async ({ page }) => {
  const { settings } = words.en.iphone;
  const guide = new GuideModel(page, 'en', 'activate-iphone-qr');
  const { iphone } = guide;
  await guide.open();
  await guide.pick('banner', 'app');
  await guide.startPractice();
  await iphone.press('phoneSettings');
  await iphone.region.getByLabel(settings.system).selectOption('iOS 10');
  await iphone.press('home');
  await iphone.press('ibkrMobile');
  await expect(guide.explanation('phone-too-old').getByRole('link', { name: /KB2278/ })).toBeVisible();
  await guide.repair('phoneSettings');
  await iphone.region.getByLabel(settings.system).selectOption('iOS 17');
  await iphone.region.getByRole('switch', { name: settings.passcode }).uncheck();
  await iphone.press('home');
  await iphone.press('ibkrMobile');
  await expect(guide.explanation('phone-unprotected')).toBeVisible();
  await expect(guide.explanation('phone-unprotected').getByRole('link', { name: /KB2278/ })).toBeVisible();
});

test('a camera that is set not to scan codes is reported, and a switch mends the setting', async ({
  page,
}) => {
  const { settings } = words.es.iphone;
  const guide = new GuideModel(page, 'es', 'activate-iphone-qr');
  const { iphone } = guide;
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await iphone.press('phoneSettings');
  await iphone.region.getByRole('switch', { name: settings.scansCodes }).uncheck();
  await iphone.press('home');
  await iphone.press('camera');
  await iphone.lookThroughPracticeCamera();
  await expect(guide.explanation('scan-switched-off')).toBeVisible();
  await guide.repair('phoneSettings');
  await iphone.region.getByRole('switch', { name: settings.scansCodes }).check();
  await iphone.region.getByLabel(settings.lens).selectOption(settings.front);
  await iphone.press('home');
  await iphone.press('camera');
  await iphone.lookThroughPracticeCamera();
  await expect(iphone.region.getByText(words.es.practice.scanner.frontCamera)).toBeVisible();
  await expect(iphone.button('flip')).toHaveAttribute('data-mark');
  await iphone.press('flip');
  await expect(iphone.button('bannerWebsite')).toBeVisible();
});

test('the cause of an error is named beside the phone, and a fresh code helps', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-code');
  const { iphone } = guide;
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await iphone.goToSetupCode();
  const spent = await guide.portal.code();
  await iphone.type('codeField', spent);
  await iphone.press('activate');
  await guide.makeGoWrong('code-spent');
  await iphone.press('giveFace');
  await iphone.seesError();
  await expect(guide.explanation('code-used')).toBeVisible();
  await guide.repair('freshCode');
  await guide.portal.seesCodeAfter(spent);
  await iphone.type('codeField', await guide.portal.code());
  await iphone.press('activate');
  await iphone.press('giveFace');
  await iphone.seesScreen('activated');
});
