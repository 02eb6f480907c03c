/** The other way at each branch of a guide is played to its end where there is the least room; languages take turns. */
import { firstLanguage, languages } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { test } from './fixtures.ts';
import { playSeeingMarks } from './flags.ts';
import { waysThrough } from './models/play.ts';

const ways = Object.values(journeys).flatMap((journey) =>
  waysThrough(journey)
    .slice(1)
    .map((picked) => ({ journey, picked })),
);

for (const [place, { journey, picked }] of ways.entries())
  test(`${[journey.id, ...Object.values(picked)].join(', ')} is played to its end, and its marks are whole`, async ({
    page,
  }) => {
    await playSeeingMarks(page, languages[place % languages.length] ?? firstLanguage, journey, picked);
  });
