/**
 * Every guide is played to its end, on the phone in one language and on the wide page in the other: guides take turns.
 * Of two guides that differ in their phone alone, the wide page plays one; of two guides of an article, the phone plays
 * the other one.
 */
import { firstLanguage, languages } from '../../src/i18n/languages.ts';
import { guideIds, journeys } from '../../src/journeys/all-journeys.ts';
import { journeyIds } from '../../src/journeys/journey-ids.ts';
import { test } from './fixtures.ts';
import { playSeeingMarks } from './flags.ts';
import { waysThrough } from './models/play.ts';
import { turnOfPhones } from './turn.ts';

for (const [place, journey] of Object.values(journeys).entries())
  test(
    `${journey.id} is played to its end, and its marks are whole and cover no words`,
    turnOfPhones(
      journey.id,
      journeyIds,
      'phone',
      guideIds.some((id) => id === journey.id) ? undefined : 'wide',
    ),
    async ({ page, isMobile }) => {
      const language = languages[(place + (isMobile ? 0 : 1)) % languages.length] ?? firstLanguage;
      await playSeeingMarks(page, language, journey, waysThrough(journey)[0]);
    },
  );
