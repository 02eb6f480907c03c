/** The pages below an answer: more pages follow without the reader at first, and then when the reader asks. */
import type { Effect, Event, Part, State, Step } from './search-state.ts';

type Pages = Extract<Part, { is: 'pages' }>;

export const pagesIn = ({ list }: State): Pages | undefined =>
  list.find((part): part is Pages => part.is === 'pages');

const withPages = (state: State, pages: Pages): readonly Part[] =>
  state.list.map((part) => (part.is === 'pages' ? pages : part));

const countIn = ({ words }: State, { count }: Pages): number => count + (words?.reply.answers.length ?? 0);

export function brought(state: State, { pages, isPressed }: Extract<Event, { is: 'brought' }>): Step {
  const part = pagesIn(state);
  if (!part) return [state, []];
  const { wanted, count } = part;
  const all = [...part.pages, ...pages];
  const next: Pages = {
    is: 'pages',
    of: part.of,
    pages: all,
    shown: wanted,
    wanted: count,
    count,
    rest: wanted < count ? 'more' : 'none',
  };
  // The pressed button is gone: the first of the new pages gets the focus.
  const effects: Effect[] = isPressed ? [{ do: 'focus-page', from: part.pages.length }] : [];
  return [{ ...state, list: withPages(state, next), said: countIn(state, part) }, effects];
}

/** The reader can ask again for pages that did not load; the loaded ones stay. */
export function notBrought(state: State, { isPressed }: Extract<Event, { is: 'not-brought' }>): Step {
  const part = pagesIn(state);
  if (!part) return [state, []];
  const list = withPages(state, { ...part, rest: 'failed', isAsked: false });
  return [{ ...state, list, said: 'failed' }, isPressed ? [{ do: 'focus-retry' }] : []];
}

/** The button below the pages: it brings more pages, or those that did not load. */
export function moreOf(state: State): Step {
  const part = pagesIn(state);
  if (!part || part.of !== state.question || part.isAsked || part.rest === 'coming' || part.rest === 'none')
    return [state, []];
  const { shown: from, wanted: to } = part;
  return [
    { ...state, said: 'searching', list: withPages(state, { ...part, isAsked: true }) },
    [{ do: 'bring', from, to, question: state.question, isPressed: true }],
  ];
}
