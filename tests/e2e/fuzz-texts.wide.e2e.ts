/**
 * Some thousand odd texts, typed into the phone's field: none breaks the phone, and no foreign text is kept.
 * `ODD_TEXTS=2000` types as many in each part.
 */
import type { BrowserContext, Page } from '@playwright/test';
import type { ProblemId } from '../../src/problems/problem.ts';
import { inputProblems } from '../../src/problems/answers.column.ts';
import { isOfText } from '../../src/problems/problem.ts';
import { expect, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import type { WithProbe } from './odd/probe.ts';
import { installProbe } from './odd/probe.ts';
import { holdsSecret } from './odd/secret.ts';
import type { OddText } from './odd/texts.ts';
import { lastText, oddTexts } from './odd/texts.ts';
import { everythingIn } from './page-holdings.ts';

// A trace would hold every text twice.
test.use({ trace: 'off' });

const parts = 3;
/** Odd texts of each part. */
const count = Number(process.env.ODD_TEXTS ?? 200);
const seed = 20_251;
const chunk = 1000;

type Outcome = {
  screen: string;
  explained: string | undefined;
  /** Whether the field is empty, still holds the text, holds another text, or is gone. */
  field: 'empty' | 'kept' | 'changed' | 'gone';
  /** Whether the field was empty before NEXT: an input drops line breaks. */
  wasEmpty: boolean;
};

/**
 * Types each text and presses NEXT, in the page. The texts come as JSON, which keeps half a surrogate pair.
 */
async function typeAll(json: string): Promise<Outcome[]> {
  const { probe } = globalThis as unknown as WithProbe;
  const outcomes: Outcome[] = [];
  for (const text of JSON.parse(json) as string[]) {
    const before = probe.codeField();
    // Typing what stands there already would be no change, and no event to React.
    if (before.value === '' || before.value === text) probe.type('.');
    probe.type(text);
    const typed = before.value;
    await probe.until(() => probe.explained() === undefined, 'typing puts the last problem aside');
    if (probe.codeField().value !== typed) throw new Error('The field does not hold what was typed.');
    probe.press('next');
    await probe.until(
      () => probe.explained() !== undefined || probe.screen() !== 'sessionId',
      'an answer to NEXT',
    );
    const screen = probe.screen();
    const value = screen === 'sessionId' ? probe.codeField().value : undefined;
    const field =
      value === undefined ? 'gone' : value === '' ? 'empty' : value === typed ? 'kept' : 'changed';
    outcomes.push({ screen, explained: probe.explained(), field, wasEmpty: typed === '' });
    if (screen === 'createPin') {
      probe.press('back');
      await probe.until(() => probe.screen() === 'sessionId', 'back at the field');
    }
  }
  return outcomes;
}

/** What is wrong with the phone's answer to a text; undefined if nothing is wrong. */
function faultOf({ is, text }: OddText, { screen, explained, field, wasEmpty }: Outcome): string | undefined {
  if (screen === 'createPin') {
    if (is === 'foreign' || is === 'slip') return 'taken for ours';
    return holdsSecret(text) && is !== 'laden' ? 'ours with a secret in it' : undefined;
  }
  if (screen !== 'sessionId') return 'another screen';
  if (is === 'ours' || is === 'laden') return 'ours, and refused';
  if (!(inputProblems as readonly (string | undefined)[]).includes(explained)) return 'an unknown problem';
  const isForeign = isOfText(explained as ProblemId);
  if (isForeign) {
    if (field !== 'empty') return 'foreign, and still in the field';
    return is === 'slip' ? 'a slip taken for foreign' : undefined;
  }
  if (is === 'foreign') return 'foreign taken for a slip';
  if (holdsSecret(text)) return 'a secret taken for a slip';
  if (explained === 'code-empty') return undefined;
  return field === 'kept' || wasEmpty ? undefined : 'a slip that is gone from the field';
}

async function typeOddTexts({ page, context }: { page: Page; context: BrowserContext }, part: number) {
  const guide = new GuideModel(page, 'en', 'activate-android-code');
  await guide.open();
  await guide.startPractice();
  await guide.see('phone');
  await guide.android.goToSessionId();
  await page.waitForLoadState('networkidle');
  await installProbe(page);
  const address = page.url();
  const title = await page.title();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));

  const texts = oddTexts(count, seed + part);
  expect(texts.length).toBeGreaterThan(count);
  const counts: Record<string, Record<string, number>> = {};
  const begun = Date.now();
  for (let at = 0; at < texts.length; at += chunk) {
    // The last text of a chunk holds a secret, so that the secret looked for has just been typed.
    const typed = [...texts.slice(at, at + chunk), lastText(part * 100 + at / chunk)];
    const outcomes = await page.evaluate(typeAll, JSON.stringify(typed.map(({ text }) => text)));
    expect(outcomes.length).toBe(typed.length);
    const faults = typed.flatMap((odd, index) => {
      const outcome = outcomes[index];
      if (!outcome) return [`no outcome of ${odd.family}`];
      const verdict = outcome.screen === 'createPin' ? 'ours' : (outcome.explained ?? 'nothing');
      const row = (counts[odd.family] ??= {});
      row[verdict] = (row[verdict] ?? 0) + 1;
      const fault = faultOf(odd, outcome);
      return fault ? [`${odd.family}: ${fault}: ${JSON.stringify(odd.text.slice(0, 200))}`] : [];
    });
    expect(faults).toEqual([]);
    const held = await everythingIn(page);
    expect(held).toContain('ib-key');
    expect(holdsSecret(held), `a secret is in the page after ${at + chunk} texts`).toBe(false);
    expect(page.url()).toBe(address);
    expect(await page.title()).toBe(title);
  }
  expect(requests, 'no request while texts are typed').toEqual([]);
  expect(Object.values(counts['a sound code'] ?? {}), 'sound codes were among them').toEqual([count / 200]);

  for (const [family, row] of Object.entries(counts))
    console.log(
      `  ${family.padEnd(34)} ${Object.entries(row)
        .map(([name, sum]) => `${name} ${sum}`)
        .join(', ')}`,
    );
  console.log(`  ${texts.length} texts in ${((Date.now() - begun) / 1000).toFixed(1)} s`);

  // The phone still works as if nothing had happened.
  await guide.see('portal');
  await guide.portal.logIn();
  const code = await guide.portal.code();
  await guide.see('phone');
  await guide.android.type('codeField', code);
  await guide.android.press('next');
  await guide.android.createPin();
  await guide.android.seesScreen('activated');
}

// In parts, so that several workers share them.
for (let part = 0; part < parts; part += 1) {
  test(`odd texts leave the field, the screen and the storage as they should be, part ${part + 1} of ${parts}`, async ({
    page,
    context,
  }) => {
    // As long as so many texts take on a machine with other work.
    test.setTimeout(300_000);
    await typeOddTexts({ page, context }, part);
  });
}
