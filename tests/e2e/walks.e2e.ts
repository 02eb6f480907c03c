/** A few of the random walks; `npm run walks` takes many (tests/walks.ts). */
import { guideIds } from '../../src/journeys/all-journeys.ts';
import { walk } from '../walks/walk.ts';
import { test } from './fixtures.ts';
import { languages } from './models/words.ts';
import { turn } from './turn.ts';

/** What a walk may ask for, and this browser refuses: it has no camera. */
test.use({ expectedTrouble: [/NotAllowedError|NotFoundError/] });

for (const [place, language] of languages.entries())
  test(
    `a reader without a plan can always start again, in ${language}`,
    turn(language),
    async ({ page, isMobile }) => {
      const journey = guideIds[place * 2 + (isMobile ? 1 : 0)] ?? guideIds[0];
      await walk(page, { language, journey, seed: 1, acts: 10 });
    },
  );
