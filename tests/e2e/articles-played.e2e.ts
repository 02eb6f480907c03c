/** Articles with a bench: each journey is played to the end on the page of its article. */
import { readFileSync } from 'node:fs';
import { languages } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { articleNumbers } from '../../src/journeys/articles.ts';
import { journeyIds } from '../../src/journeys/journey-ids.ts';
import { expect, expectNoAxeFindings, test } from './fixtures.ts';
import { GuideModel } from './models/guide.model.ts';
import { playJourney, waysThrough } from './models/play.ts';
import { turn } from './turn.ts';

const content = new URL('../../content/', import.meta.url);

for (const language of languages) {
  for (const [place, number] of articleNumbers.entries()) {
    const article = readFileSync(new URL(`${language}/kb/${number}.mdx`, content), 'utf8');
    const id = journeyIds.find((each) => article.includes(`\nplays: ${each}\n`));
    if (id === undefined) continue;
    test(`KB${number} in ${language} plays ${id}`, turn(language, place), async ({ page }) => {
      const guide = new GuideModel(page, language, id, `kb/${number}/`);
      await playJourney(guide, journeys[id], waysThrough(journeys[id])[0]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      // axe calls a link too small that is half under the header. The page is scrolled to where none is.
      await page
        .locator('#end')
        .evaluate((end) => end.scrollIntoView({ block: 'start', behavior: 'instant' }));
      await expectNoAxeFindings(page, `KB${number} with its bench`);
    });
  }
}
