/** What assistive technology is told, and what moves or is outlined, beside the way through a guide. */
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { languages, words } from './models/words.ts';
import { turn } from './turn.ts';

for (const language of languages) {
  const { guide: said, site } = words[language];
  const start = (text: string): string => text.split('{{')[0] ?? '';

  test(`every picture says which screen it shows, in ${language}`, turn(language), async ({ page }) => {
    await new GuideModel(page, language, 'activate-android-qr').open();
    const figures = page.locator('.step figure');
    const names = await figures.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
    expect(names.length).toBeGreaterThan(9);
    expect(new Set(names).size, names.join('\n')).toBe(names.length);
    for (const name of names) expect(name.startsWith(start(said.picture)), name).toBe(true);
    expect(names.filter((name) => name.includes('{{') || name.includes('control.'))).toEqual([]);
    await page.goto(`${language}/kb/2260/`);
    const unnamed = page.locator('figure:not([aria-label])');
    await expect(unnamed).toHaveCount(0);
  });

  test(`the control of the colors says what is on, in ${language}`, turn(language, 1), async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${language}/`);
    const dark = page.getByRole('button', { name: site.theme, exact: true });
    await expect(dark).toHaveAttribute('aria-pressed', 'false');
    await dark.press('Enter');
    await expect(dark).toHaveAttribute('aria-pressed', 'true');
  });
}

test('the head of a list that does not fold is no stop for the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await new GuideModel(page, 'en', 'activate-android-qr').open();
  const head = page.locator('[data-fold] summary');
  await expect(head).toHaveJSProperty('tabIndex', -1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(head).toHaveJSProperty('tabIndex', 0);
});

test('a heading shows that the keyboard has led to it, and not that a finger has', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  const title = guide.portal.region.getByRole('heading').first();
  await guide.open();
  await guide.startPractice();
  await guide.portal.button('practice-ana').press('Enter');
  await guide.portal.seesScreen('codeShown');
  await expect(title).toBeFocused();
  await expect(title).toHaveCSS('outline-style', 'dashed');
});

test('an error of the app is said once, and Escape closes it', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.makeGoWrong('code-spent');
  await guide.android.goToSessionId();
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.android.type('pinField', '4072');
  await guide.android.press('activate');
  await guide.android.seesError();
  const dialog = guide.android.region.getByRole('alertdialog');
  await expect(dialog).not.toHaveAttribute('aria-label');
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('what moves while a login waits rests within five seconds', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const guide = new GuideModel(page, 'en', 'add-user-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.press('practice-ana');
  await guide.portal.seesScreen('awaitingApproval');
  const lasting = await guide.portal.region
    .locator('.bar2.busy')
    .evaluate((bar) =>
      bar.getAnimations({ subtree: true }).map((each) => Number(each.effect?.getComputedTiming().endTime)),
    );
  expect(lasting).not.toEqual([]);
  for (const ms of lasting) expect(ms).toBeLessThanOrEqual(5000);
});

test('a practice camera that has found the code gives no hint to find it', async ({ page }) => {
  const guide = new GuideModel(page, 'en', 'activate-iphone-qr');
  const { scanner } = words.en.practice;
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.iphone.press('camera');
  await guide.iphone.lookThroughPracticeCamera();
  await expect(guide.iphone.button('bannerWebsite')).toBeVisible();
  await guide.iphone.region.getByRole('slider', { name: scanner.distance }).fill('1');
  await expect(guide.iphone.region.getByText(scanner.distance)).toBeVisible();
  await expect(guide.iphone.region.getByText(scanner.tooFar)).toHaveCount(0);
});

test('the switch in the sheet has another name than the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const guide = new GuideModel(page, 'en', 'activate-android-qr');
  await guide.open();
  await guide.startPractice();
  const sheet = page.getByRole('dialog', { name: words.en.bench.benchRegion });
  await expect(sheet.getByRole('button', { name: words.en.bench.portalTab, exact: true })).toBeVisible();
  await expect(sheet.getByRole('group', { name: words.en.bench.benchRegion })).toHaveCount(0);
});

test('no list has the style that takes its role away in Safari', async ({ page }) => {
  for (const path of ['en/', 'en/guides/activate-android-qr/', 'en/troubleshoot/', 'en/kb/2260/']) {
    await page.goto(path);
    const styles = await page
      .locator('ol, ul')
      .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType));
    expect(styles.length).toBeGreaterThan(0);
    expect(styles, path).not.toContain('none');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const device of ['phone', 'portal'])
    test(`the page of the ${device} promises no device`, async ({ page }) => {
      await page.goto(`en/${device}/`);
      await expect(page.locator('main noscript p')).toBeVisible();
      await expect(page.getByText(words.en.practice.loading)).toBeHidden();
    });
});

for (const journey of ['log-in-android-notification', 'log-in-iphone-notification'] as const)
  test(`a notification covers no control that has the focus, in ${journey}`, async ({ page }) => {
    const guide = new GuideModel(page, 'en', journey);
    const { phone } = guide;
    await guide.open();
    await guide.startPractice();
    await expect(page.locator('[aria-keyshortcuts="Control+Enter"]')).toBeAttached();
    await phone.press('ibkrMobile');
    await phone.seesScreen('appStart');
    await guide.portal.press('practice-ana');
    await phone.button('headsUp').focus();
    const focused = phone.region.locator('[data-screen] :focus');
    const covered: string[] = [];
    let stops = 0;
    await page.keyboard.press('Tab');
    while ((await focused.count()) > 0) {
      const name = await focused.evaluate((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        const shown = document.elementFromPoint(x + width / 2, y + height / 2);
        return shown && (control.contains(shown) || shown.contains(control))
          ? ''
          : control.textContent || control.tagName;
      });
      if (name !== '') covered.push(name);
      stops += 1;
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeGreaterThan(3);
    expect(covered).toEqual([]);
  });

test('with a pointer, what stands around a device is 32 px high', async ({ page }) => {
  const guide = new GuideModel(page, 'es', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.portal.logIn();
  await guide.openTrouble();
  const low = page
    .locator('[data-bench]')
    .locator('button, a, select, label')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.flatMap((each) => {
        const { height } = each.getBoundingClientRect();
        return height > 1 && height < 32 ? [`${each.textContent} ${height}`] : [];
      }),
    );
  expect(await low).toEqual([]);
});

test('a proper name on a Spanish page is said in English', async ({ page }) => {
  await page.goto('es/guides/activate-android-code/');
  expect(
    await page.getByText('Play Store', { exact: true }).and(page.locator('kbd[lang=en]')).count(),
  ).toBeGreaterThan(0);
  await expect(page.locator('kbd:not([lang])').getByText(/^(Play Store|IBKR Mobile)$/)).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  test('every button and link of the portal is 44 px high', async ({ page }) => {
    const guide = new GuideModel(page, 'es', 'activate-android-code');
    const low = () =>
      guide.portal.region
        .or(guide.portal.beside)
        .locator('button, a')
        .evaluateAll((all) =>
          all
            .filter((each) => each.getBoundingClientRect().height < 44)
            .map(({ textContent }) => textContent),
        );
    await guide.open();
    await guide.startPractice();
    expect(await low()).toEqual([]);
    await guide.portal.logIn();
    expect(await low()).toEqual([]);
  });
});
