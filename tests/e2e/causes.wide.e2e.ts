/** The questions on the page of KB3234: each cause is found by its own, and practiced where it says so. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { journeys } from '../../src/journeys/all-journeys.ts';
import type { Journey } from '../../src/journeys/journey.ts';
import type { JourneyId } from '../../src/journeys/journeys.ts';
import { stepsOf } from '../../src/journeys/steps.ts';
import { expect, expectNoAxeFindings, expectNoAxeFindingsOfBench, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { expectFinished, playStep, waysThrough } from './models/play.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

const content = new URL('../../content/', import.meta.url);
const address = (language: string): string => `${language}/kb/3234/`;

const phones = ['android', 'iphone'] as const;

for (const language of languages) {
  const { causes: said } = words[language].site;
  const source = readFileSync(new URL(`${language}/kb/3234.mdx`, content), 'utf8');
  const questions = [...source.matchAll(/<Cause id="\w+" asks="([^"]+)">/g)].map(([, asks = '']) => asks);
  const answer = (page: Page, name: string) =>
    page.locator('[data-causes]').getByRole('button', { name, exact: true }).click();
  const links = (page: Page) => page.locator('[data-causes]').getByRole('link');
  const causes = [...source.matchAll(/<Cause id="(\w+)"/g)].map(([, id = '']) => id);
  /** Answers the questions up to that cause, opens its guide and starts practice there. */
  const find = async (page: Page, cause: string, id: JourneyId): Promise<GuideModel> => {
    await page.goto(address(language));
    for (let place = 0; place < causes.indexOf(cause); place += 1) await answer(page, said.no);
    await answer(page, said.yes);
    await links(page)
      .and(page.locator(`[href*="/${id}/"]`))
      .click();
    const guide = new GuideModel(page, language, id);
    await guide.startPractice();
    return guide;
  };

  test(`each cause of a missing notification is found by its question, in ${language}`, async ({ page }) => {
    await page.goto(address(language));
    expect(questions).toHaveLength(10);
    for (const [place, question] of questions.entries()) {
      for (const before of questions.slice(0, place)) {
        await expect(page.getByText(before)).toBeVisible();
        await answer(page, said.no);
      }
      // Nothing but this question is there, and the keyboard is at it.
      await expect(page.getByText(question)).toBeVisible();
      for (const other of questions) if (other !== question) await expect(page.getByText(other)).toBeHidden();
      await answer(page, said.yes);
      await expect(page.locator('[data-found]:visible')).toHaveCount(1);
      await expect(page.locator('[data-found]:visible')).toBeFocused();
      await answer(page, said.again);
    }
    const [first = '', ...others] = questions;
    await answer(page, said.yes);
    for (const question of others) {
      // A cause that is not the reader's leads on, and an answer can be taken back.
      await answer(page, said.next);
      await expect(page.getByText(question)).toBeVisible();
      await answer(page, said.back);
      await answer(page, said.no);
      await expect(page.getByText(question)).toBeVisible();
      await answer(page, said.yes);
    }
    await expect(page.getByText(first)).toBeHidden();
    await answer(page, said.next);
    await expect(page.getByText(said.none)).toBeVisible();
    await expect(links(page).filter({ visible: true })).toHaveText([said.toAdvice, said.toPerson]);
    // axe calls a link too small that is half under the header. The page is scrolled to where none is.
    await page
      .locator('#find')
      .evaluate((head) => head.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expectNoAxeFindings(page, 'the questions of KB3234');
  });

  for (const phone of phones) {
    test(
      `notifications that are off are found, repaired and arrive on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await find(page, 'off', `notifications-on-${phone}`);
        await guide.portal.press('practice-ana');
        await expect(guide.explanation('notifications-off')).toBeVisible();
        await guide.phone.press('phoneSettings');
        const on =
          phone === 'android'
            ? (['appsAndNotifications', 'ibkrMobile', 'appNotifications'] as const)
            : (['notificationSettings', 'ibkr'] as const);
        for (const control of on) await guide.phone.press(control);
        await guide.phone.press('allowNotifications');
        await expect(guide.explanation('notifications-off')).toBeHidden();
        await guide.phone.press('statusBar');
        await guide.phone.press('notification');
        await guide.phone.seesScreen('approve');
      },
    );

    test(
      `another second factor is found, IB Key is chosen and notifies the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await find(page, 'factor', `second-factor-${phone}`);
        await guide.portal.press('practice-ana');
        await guide.portal.seesScreen('otherFactor');
        await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'another device', '.portal');
        // The list can be left as it is, and nothing is sent.
        await guide.portal.press('deviceList');
        await guide.portal.seesScreen('factorList');
        await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'the list of devices', '.portal');
        await guide.portal.press('otherDevice');
        await guide.portal.seesScreen('otherFactor');
        await guide.phone.press('statusBar');
        await expect(guide.phone.button('notification')).toBeHidden();
        await guide.portal.press('deviceList');
        await guide.portal.press('ibKey');
        await guide.portal.seesScreen('awaitingApproval');
        await guide.phone.press('notification');
        await guide.phone.seesScreen('approve');
      },
    );

    test(
      `airplane mode and Do Not Disturb are found, switched off and the notification comes on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await find(page, 'airplane', `airplane-mode-${phone}`);
        await guide.portal.press('practice-ana');
        await expect(guide.explanation('notification-missing')).toBeVisible();
        await guide.phone.press('statusBar');
        await expect(guide.phone.button('notification')).toBeHidden();
        await guide.phone.press('closeShade');
        await guide.phone.press('phoneSettings');
        await guide.phone.press('airplaneMode');
        await guide.phone.press('doNotDisturb');
        await expect(guide.explanation('notification-missing')).toBeHidden();
        await guide.phone.press('statusBar');
        await guide.phone.press('notification');
        await guide.phone.seesScreen('approve');
      },
    );

    test(
      `a lock screen that hides the notification is found, and shows it on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await find(page, 'drawer', `lock-screen-${phone}`);
        await guide.phone.seesScreen('locked');
        await guide.portal.press('practice-ana');
        await guide.portal.seesScreen('awaitingApproval');
        await expect(guide.phone.button('notification')).toBeHidden();
        await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'the lock screen', '.phone');
        await guide.phone.press('unlock');
        await guide.phone.press('phoneSettings');
        if (phone === 'iphone')
          for (const on of ['notificationSettings', 'ibkr'] as const) await guide.iphone.press(on);
        await guide.phone.press('lockScreen');
        await guide.phone.press('home');
        await guide.phone.press('lockPhone');
        // What is on the lock screen outlasts a reload.
        await page.reload();
        await guide.expectDevices();
        await guide.phone.seesScreen('locked');
        await guide.phone.press('notification');
        await guide.phone.seesScreen('approve');
      },
    );

    test(
      `paper trading is found, sends nothing, and the live account notifies the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await find(page, 'paper', `paper-trading-${phone}`);
        await guide.portal.press('practice-ana');
        await guide.portal.seesScreen('accountChoice');
        await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'the choice of the account', '.portal');
        await guide.portal.press('paperAccount');
        await guide.portal.seesScreen('paperOpen');
        await expectNoAxeFindingsOfBench(['light', 'dark'], page, 'paper trading', '.portal');
        await guide.phone.press('statusBar');
        await expect(guide.phone.button('notification')).toBeHidden();
        await guide.portal.press('logOut');
        await guide.portal.press('practice-ana');
        await guide.portal.press('liveAccount');
        await guide.portal.seesScreen('awaitingApproval');
        await guide.phone.press('notification');
        await guide.phone.seesScreen('approve');
      },
    );

    const guides = {
      inactive: `activate-${phone}-qr`,
      seamless: `seamless-on-${phone}`,
      drawer: `log-in-${phone}-notification`,
    } as const;
    for (const [cause, id] of Object.entries(guides))
      test(
        `the cause ${cause} is found, and its guide leads to the notification on the ${phone}, in ${language}`,
        turn(language, phones.indexOf(phone)),
        async ({ page }) => {
          const guide = await find(page, cause, id);
          const journey: Journey = journeys[id];
          const code = { current: '' };
          for (const step of stepsOf(journey, waysThrough(journey)[0])) {
            await playStep(guide, step, code);
            await guide.expectDone(step.id);
          }
          await expectFinished(guide, journey);
        },
      );

    for (const cause of ['password', 'locked'] as const)
      test(
        `the cause ${cause} is found, the login is repeated and notifies the ${phone}, in ${language}`,
        turn(language, phones.indexOf(phone)),
        async ({ page }) => {
          const guide = await find(page, cause, `wrong-password-${phone}`);
          await expect(guide.portal.region.locator('input')).toHaveCount(0);
          await guide.portal.press('practice-ana');
          await guide.portal.press('wrongPassword');
          await guide.portal.seesScreen('passwordWrong');
          if (cause === 'locked') {
            await guide.portal.press('untilLocked');
            await guide.portal.seesScreen('loginLocked');
            // The lock outlasts the page of the login, and the right password.
            await guide.portal.press('cancel');
            await guide.portal.press('practice-ana');
            await guide.portal.press('rightPassword');
            await guide.portal.seesScreen('loginLocked');
          }
          await guide.phone.press('statusBar');
          await expect(guide.phone.button('notification')).toBeHidden();
          await guide.portal.press(cause === 'locked' ? 'letDayPass' : 'passwordAgain');
          await guide.portal.press('rightPassword');
          await guide.portal.seesScreen('awaitingApproval');
          await guide.phone.press('notification');
          await guide.phone.seesScreen('approve');
        },
      );
  }
}

/** Causes that *Make something go wrong* sets on the devices of any guide. */
for (const language of languages) {
  for (const phone of phones) {
    const begin = async (page: Page): Promise<GuideModel> => {
      const guide = new GuideModel(page, language, `log-in-${phone}-notification`);
      await guide.open();
      await guide.startPractice();
      return guide;
    };
    const { trouble } = words[language].problems;
    const check = async (guide: GuideModel, label: string, isOn: boolean): Promise<void> => {
      await guide.openTrouble();
      await guide.page.getByLabel(label).setChecked(isOn);
    };
    /** The notification is in the drawer for good; what slides in is gone after some seconds. */
    const arrives = async (guide: GuideModel): Promise<void> => {
      await guide.phone.press('statusBar');
      await guide.phone.press('notification');
      await guide.phone.seesScreen('approve');
    };

    test(
      `a phone that may not notify is set and repaired on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await begin(page);
        await check(guide, trouble.notAllowed, true);
        await guide.portal.press('practice-ana');
        await expect(guide.explanation('notifications-off')).toBeVisible();
        await guide.repair('phoneSettings');
        await guide.phone.region
          .getByRole('switch', { name: words[language][phone].settings.notifications })
          .click();
        await expect(guide.explanation('notifications-off')).toBeHidden();
        await expect(page.getByLabel(trouble.notAllowed)).not.toBeChecked();
        await arrives(guide);
      },
    );

    test(
      `a phone that no notification reaches is set and repaired on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await begin(page);
        await check(guide, trouble.noNotifications, true);
        await guide.portal.press('practice-ana');
        await guide.phone.press('statusBar');
        await expect(guide.explanation('notification-missing')).toBeVisible();
        await guide.phone.press('closeShade');
        await check(guide, trouble.noNotifications, false);
        await guide.portal.press('noNotification');
        await guide.portal.press('resend');
        await arrives(guide);
      },
    );

    test(
      `an old notification is set and repaired on the ${phone}, in ${language}`,
      turn(language, phones.indexOf(phone)),
      async ({ page }) => {
        const guide = await begin(page);
        await guide.portal.press('practice-ana');
        await arrives(guide);
        await guide.letTheCodeRunOut();
        if (phone === 'android') await guide.android.type('pinField', '4072');
        await guide.phone.press('approve');
        if (phone === 'iphone') await guide.iphone.press('giveFace');
        await expect(guide.explanation('login-timed-out')).toBeVisible();
        await guide.repair('logInAgain');
        await arrives(guide);
      },
    );
  }
}

test('without scripts all questions stand there, each with its cause', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(address('en'));
  await expect(page.locator('[data-found]:visible')).toHaveCount(10);
  await context.close();
});
