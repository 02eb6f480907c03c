/**
 * The other way at each branch of a guide is played to its end where there is the least room. Languages take turns, and
 * so do guides that differ in their phone alone.
 */
import { firstLanguage, languages } from '../../src/i18n/languages.ts';
import { journeys } from '../../src/journeys/all-journeys.ts';
import { test } from './fixtures.ts';
import { playSeeingMarks } from './flags.ts';
import { waysThrough } from './models/play.ts';
import { turnOfPhones } from './turn.ts';

const ways = Object.values(journeys).flatMap((journey) =>
  waysThrough(journey)
    .slice(1)
    .map((picked) => ({ journey, picked, name: [journey.id, ...Object.values(picked)].join(', ') })),
);

const names = ways.map(({ name }) => name);
for (const [place, { journey, picked, name }] of ways.entries())
  test(
    `${name} is played to its end, and its marks are whole`,
    turnOfPhones(name, names),
    async ({ page }) => {
      await playSeeingMarks(page, languages[place % languages.length] ?? firstLanguage, journey, picked);
    },
  );
