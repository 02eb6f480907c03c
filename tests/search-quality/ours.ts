/** The site's own model as the page gets it, made from some phrasings and asked about others. */
import type { Decision } from '../../src/search/model/decide.ts';
import { decide } from '../../src/search/model/decide.ts';
import type { Phrasing } from '../../src/search/model/learn.ts';
import { learn } from '../../src/search/model/learn.ts';
import { readModel } from '../../src/search/model/read.ts';
import { concepts } from './phrasings.ts';

export function ours(from: readonly Phrasing[]): (text: string) => Decision {
  const likely = readModel(learn(from, concepts));
  return (text) => {
    const chances = likely(text);
    return chances ? decide(chances) : { is: 'none', order: [] };
  };
}
