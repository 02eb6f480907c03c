/**
 * A guide for everyone: by keyboard alone, by screen reader, in every state of the devices, without the
 * network.
 */
import { journeys } from '../../src/journeys/all-journeys.ts';
import { allSteps } from '../../src/journeys/steps.ts';
import { actingDevice, expect, expectNoAxeFindingsOfBench, test } from './fixtures.ts';
import { laterParts } from './later-parts.ts';
import { GuideModel } from './models/guide.model.ts';
import { playStep } from './models/play.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

// One color scheme for each language: colors do not depend on the language.
for (const [place, language] of languages.entries()) {
  const colors = [place % 2 === 0 ? 'light' : 'dark'] as const;
  test(`no screen on the way has an axe finding, in ${language}`, turn(language), async ({ page }) => {
    test.setTimeout(400_000);
    const journey = journeys['activate-android-qr'];
    const guide = new GuideModel(page, language, journey.id);
    await guide.open();
    await guide.startPractice();
    const code = { current: '' };
    for (const step of allSteps(journey)) {
      await expectNoAxeFindingsOfBench(colors, page, `before ${step.id}`, actingDevice(step));
      if (step.id === 'create-pin') {
        await guide.android.type('pinField', '1');
        await guide.android.press('activate');
        await guide.android.press('pinGuidelines');
        await expectNoAxeFindingsOfBench(colors, page, 'a PIN that is too short');
      }
      await playStep(guide, step, code);
      await guide.expectDone(step.id);
    }
    await expectNoAxeFindingsOfBench(colors, page, 'finished');
  });
}

test('no screen beside the way has an axe finding', async ({ page }) => {
  test.setTimeout(400_000);
  const { problem } = words.en.problems;
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.openTrouble();
  await guide.android.press('phoneSettings');
  await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'settings, and what can go wrong');
  await guide.android.press('home');
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.android.goToSessionId();
  await guide.android.type('codeField', 'something else');
  await guide.android.press('next');
  await expect(guide.explanation('not-ours')).toBeVisible();
  await expectNoAxeFindingsOfBench(['light', 'dark'], page, problem['not-ours'].title);
  await guide.android.press('qrCode');
  await guide.android.press('allow');
  await guide.android.way('practice').click();
  await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'practice camera');
  await guide.android.press('back');
  await guide.makeGoWrong('code-spent');
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.android.createPin();
  await guide.android.seesError();
  await expectNoAxeFindingsOfBench(['light', 'dark'], page, problem['code-used'].title);
  await guide.android.press('ok');
  await guide.android.press('statusBar');
  await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'an empty notification drawer');
});

test('a whole journey can be played by keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const { android, portal, guide: guideWords } = words.en;
  await page.goto('en/guides/activate-android-code/');

  /** Presses Tab (or Shift+Tab, to go back) until the named control has the focus. */
  async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const target = typeof name === 'string' ? name : name.source;
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!(element instanceof HTMLElement) || element === document.body) return '';
        const labels =
          element instanceof HTMLInputElement
            ? [...(element.labels ?? [])].map((label) => label.innerText)
            : [];
        const spoken = element.cloneNode(true) as HTMLElement;
        spoken.querySelectorAll('[aria-hidden]').forEach((part) => part.remove());
        return (
          [element.getAttribute('aria-label'), ...labels, spoken.textContent].find((text) => text?.trim()) ??
          ''
        );
      });
      if (typeof name === 'string' ? focused.trim() === name : name.test(focused)) return;
    }
    throw new Error(`No way by keyboard to "${target}".`);
  }
  const press = async (name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await tabTo(name, key);
    await page.keyboard.press('Enter');
  };
  const phone = new GuideModel(page, 'en', 'activate-android-code');

  await press(guideWords.start);
  await expect(page.getByRole('button', { name: words.en.bench.again })).toBeVisible();
  // The devices have replaced the button and taken the focus.
  expect(await page.evaluate(() => document.activeElement?.closest('[data-bench-body]') !== null)).toBe(true);
  await press(/practice-ana/);
  await phone.portal.seesCode();
  const code = await phone.portal.code();
  await press(android.control.playStore);
  await tabTo(android.control.storeSearch);
  await page.keyboard.type('IBKR Mobile');
  await page.keyboard.press('Enter');
  await press(android.control.install);
  await expect(phone.android.button('open')).toBeEnabled();
  await press(android.control.open);
  await press(android.control.registerTwoFactor);
  await press(android.control.sessionId);
  await tabTo(android.control.codeField);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await tabTo(android.control.pinField);
  await page.keyboard.type('4072');
  await page.keyboard.press('Enter');
  await phone.android.seesScreen('activated');
  await press(android.control.done);
  // The portal's page with the same button comes by itself.
  await phone.portal.seesScreen('activated');
  await press(portal.control.logOut, 'Shift+Tab');
  await phone.portal.seesScreen('chooseUser');
  await press(/practice-ana/);
  await expect(phone.android.button('headsUp')).toBeVisible();
  await press(android.control.statusBar);
  await press(/Login request/);
  await tabTo(android.control.pinField);
  await page.keyboard.type('4072');
  await page.keyboard.press('Enter');
  await phone.portal.seesScreen('loggedIn');
});

test('an opened guide goes on without the network, the scanner included', async ({ page, context }) => {
  const journey = journeys['activate-android-qr'];
  const guide = new GuideModel(page, 'en', journey.id);
  const fetched = laterParts(page);
  await guide.open();
  await guide.startPractice();
  await fetched;
  await context.setOffline(true);
  const code = { current: '' };
  for (const step of allSteps(journey)) {
    await playStep(guide, step, code);
    await guide.expectDone(step.id);
  }
  await guide.portal.seesScreen('loggedIn');
});

test('a screen reader hears which step is finished and what to do next', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await expect(guide.announced()).toHaveText(
    'Step finished: Step 1. Step 2 of 10, Phone, home screen: Tap Play Store.',
  );
});

for (const language of languages)
  test(
    `the site says what it aims at, how that was checked, and what was not tried, in ${language}`,
    turn(language, 1),
    async ({ page }) => {
      const { about } = words[language].site;
      await page.goto(`${language}/about/`);
      await expect(page.getByRole('heading', { name: about.access })).toBeVisible();
      for (const line of about.accessList) await expect(page.getByText(line)).toBeVisible();
      // The tested build names no place for reports, and does not offer one.
      await expect(page.getByText(about.noReports)).toBeVisible();
      await expect(page.getByText(about.barrier)).toHaveCount(0);
    },
  );
