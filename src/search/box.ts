/** Answers in a page, by the same rules as the search: for the box on the page of problems, and for a wrong address. */
import { bringPart } from '../page/part.ts';
import { makeDrawList } from './draw-list.ts';
import { make } from './hits.ts';
import type { LookupData } from './lookup-data.ts';
import { loadWholeLookup } from './load-lookup.ts';
import type { ReplyTo } from './reply.ts';
import type { Tell } from './run.ts';
import { run } from './run.ts';
import type { Part, State } from './search-state.ts';

type Box = {
  /** The element for the answers. */
  answers: HTMLElement;
  /** The parts of the list that this page shows. */
  partsOf: (state: State) => readonly Part[];
  /** The reply, where it differs from that of the search. */
  replyWith?: (data: LookupData, replyTo: ReplyTo) => ReplyTo;
  /** The field for the text, if a reader types one. */
  field?: HTMLInputElement;
  /** The words for a text that nothing answers, and for a failure to load. */
  words?: { nothing: (state: State) => string; failed: string };
  /** Called after each answer. */
  drawn?: () => void;
};

/** @returns the function that tells the search what happens. */
export function openBox({ answers, partsOf, replyWith, field, words, drawn }: Box): Tell {
  let drawList: ((parts: readonly Part[]) => void) | undefined;
  const say = (text: string): void => {
    drawList?.([]);
    answers.replaceChildren(...(text === '' ? [] : [make('p', '', text)]));
  };

  function draw(state: State): void {
    const parts = partsOf(state);
    if (!drawList) say(state.said === 'failed' ? (words?.failed ?? '') : '');
    else if (parts.some(({ is }) => is === 'nothing') && words) say(words.nothing(state));
    else drawList(parts);
    drawn?.();
  }

  const load = async () => {
    const known = await bringPart(loadWholeLookup);
    drawList ??= makeDrawList(known.data, answers, {
      more: () => tell({ is: 'more' }),
      retry: () => tell({ is: 'retried' }),
    });
    const { data, replyTo } = known;
    return replyWith ? { ...known, replyTo: replyWith(data, replyTo) } : known;
  };
  const tell = run(
    {
      draw,
      do: (effect) => {
        if (effect.do === 'fill' && field) field.value = effect.text;
        if (effect.do === 'focus') field?.focus();
      },
    },
    { finds: false, load },
  );
  return tell;
}

/** Fetches ahead what an answer needs. */
export const prepare = (): void => void loadWholeLookup().catch(() => undefined);
