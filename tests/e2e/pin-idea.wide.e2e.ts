/** The field for an idea of a PIN on the page of KB2269: it answers, and nothing of the idea leaves it. */
import { expect, test } from './fixtures.ts';
import { languages, words } from './models/words.ts';
import { storedIn } from './page-holdings.ts';
import { turn } from './turn.ts';

const secret = '913577';

for (const language of languages) {
  const { pinIdea } = words[language].site;

  test(`an idea for a PIN is judged in ${language}, and kept nowhere`, turn(language), async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${language}/kb/2269/`);
    const field = page.getByLabel(pinIdea.label);
    const answer = page.getByRole('status').filter({ hasText: pinIdea.yourself });
    for (const [idea, finding] of [
      ['503', 'length'],
      ['5o38', 'digits'],
      ['198407', 'date'],
      [secret, 'nothing'],
    ] as const) {
      await field.fill(idea);
      await expect(answer.getByText(pinIdea[finding])).toBeVisible();
    }
    expect(await storedIn(page)).not.toContain(secret);
    expect(sent.filter((request) => request.includes(secret))).toEqual([]);
    await field.fill('');
    await expect(page.getByText(pinIdea.yourself)).toBeHidden();
    await field.fill(secret);
    await page.reload();
    await expect(field).toHaveValue('');
  });
}
