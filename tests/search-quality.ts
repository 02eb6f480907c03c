/**
 * `npm run search-quality` measures how well the search answers questions that it was not made from, by ways and
 * folds. `ours` measures only the site's own way. Pagefind's own ranking is not included: the build makes its index,
 * which cannot learn from phrasings. On 103 questions of others, Pagefind had the right page first for 36 of 100.
 */
import type { IntentId } from '../src/search/intents.ts';
import { intents } from '../src/search/intents.ts';
import { byAuthor, byPhrasing } from './search-quality/folds.ts';
import { ours } from './search-quality/ours.ts';
import type { Way } from './search-quality/other-ways.ts';
import { otherWays } from './search-quality/other-ways.ts';
import type { Written } from './search-quality/phrasings.ts';
import type { Score } from './search-quality/score.ts';
import { heading, line, scoreOf, sum } from './search-quality/score.ts';

const kindOf = (intent: IntentId): string => {
  const { to } = intents[intent];
  if ('isUrgent' in intents[intent]) return 'what to do at once';
  return to[0]?.split(':')[0] ?? 'nothing of ours';
};

const own: Way = { name: 'both, as sent (the site’s own)', make: ours };
const ways = process.argv.includes('ours') ? [own] : [...otherWays, own];

for (const [title, folds] of [
  ['Each author of each language left out', byAuthor()],
  ['A third of all phrasings left out', byPhrasing()],
] as const) {
  console.log(`\n${title}\n${heading}`);
  for (const way of ways) {
    const scores = new Map<string, Score[]>();
    const add = (name: string, score: Score): void => {
      scores.set(name, [...(scores.get(name) ?? []), score]);
    };
    for (const { asked, known, name } of folds) {
      const answer = way.make(known);
      const count = (rows: readonly Written[]): Score =>
        sum(
          [...Map.groupBy(rows, ({ language }) => language)].map(([language, some]) =>
            scoreOf(some, (text) => answer(text, language)),
          ),
        );
      add('', count(asked));
      if (way !== own) continue;
      add(`  ${name}`, count(asked));
      for (const [language, rows] of Map.groupBy(asked, (row) => row.language))
        add(`  language: ${language}`, count(rows));
      for (const [kind, rows] of Map.groupBy(asked, ({ intent }) => kindOf(intent)))
        add(`  kind: ${kind}`, count(rows));
    }
    for (const [name, some] of [...scores].sort(([a], [b]) => a.localeCompare(b)))
      console.log(line(name === '' ? way.name : name, sum(some)));
  }
}
