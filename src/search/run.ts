/** Does what the reducer orders, and tells the reducer what came of it. */
import { pagesAtFirst, pagesAtOnce } from './pages-at-once.ts';
import type { Found } from './full-text.ts';
import { searchPages } from './full-text.ts';
import type { Known } from './load-lookup.ts';
import { loadWholeLookup } from './load-lookup.ts';
import { atFirst, makeReduce } from './reduce.ts';
import type { Effect, Event, State } from './search-state.ts';
import { whatItIs } from './what-it-is.ts';

/** The effects that touch the page, which the view carries out. */
export type ViewEffect = Extract<
  Effect,
  { do: 'fill' | 'focus' | 'focus-page' | 'focus-retry' | 'open-first' | 'close' | 'address' }
>;
export type View = { draw: (state: State) => void; do: (effect: ViewEffect) => void };
export type Tell = (event: Event) => void;

/** Resolves in the task after the next paint. */
const painted = () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve)));

/** How long after the last key press the pages are searched, in ms. */
const pause = 120;

type Options = {
  /** True when the search also looks through the pages. */
  finds: boolean;
  /** Loads what the first answer needs. */
  load: () => Promise<Known>;
};

/** @returns the function with which the view tells what happens. */
export function run(view: View, { finds, load }: Options): Tell {
  const reduce = makeReduce({ finds });
  let state = atFirst;
  let known: Known | undefined;
  let found: Found | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const tell: Tell = (event) => {
    const [next, effects] = reduce(state, event);
    const isNew = next !== state;
    state = next;
    if (isNew) view.draw(state);
    effects.forEach(perform);
  };

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'read':
        clearTimeout(waiting);
        void read(effect);
        return;
      case 'find':
        waiting = setTimeout(() => void find(effect.text, effect.question), pause);
        return;
      case 'learn':
        void learn(effect.text, effect.question);
        return;
      case 'name':
        void name(effect);
        return;
      case 'bring':
        void bring(effect);
        return;
      default:
        view.do(effect);
    }
  }

  async function read({ text, question, isTyped }: Extract<Effect, { do: 'read' }>): Promise<void> {
    try {
      known ??= await load();
      if (isTyped) await painted();
      // A reader who types fast is answered when the last letter is there.
      if (question !== state.question) return;
    } catch (error) {
      console.warn(error);
      tell({ is: 'failed', question });
      return;
    }
    try {
      tell({ is: 'read', question, what: await whatItIs(text, known) });
    } catch (error) {
      console.warn(error);
      tell({ is: 'unjudged', question });
    }
  }

  async function find(text: string, question: number): Promise<void> {
    try {
      const here = await searchPages(known?.telling(text) ?? text);
      let shown = pagesAtFirst;
      let pages = await here.pages(0, shown);
      // The pages that Pagefind puts first may hold no real find; the next ones may.
      if (pages.length === 0) pages = await here.pages(0, (shown = pagesAtOnce));
      found = here;
      tell({ is: 'found', question, pages, shown, count: here.count });
    } catch (error) {
      console.warn(error);
      tell({ is: 'failed', question });
    }
  }

  /** Asks the look-up of the other languages once the first answer in the page's own language is there. */
  async function learn(text: string, question: number): Promise<void> {
    try {
      known = await loadWholeLookup();
      tell({ is: 'learnt', question, reply: known.replyTo(text) });
    } catch (error) {
      console.warn(error);
      tell({ is: 'learnt', question });
    }
  }

  async function name({ kind, question }: Extract<Effect, { do: 'name' }>): Promise<void> {
    try {
      const { sayKind } = await import('./private-text.ts');
      tell({ is: 'named', question, said: await sayKind(kind) });
    } catch (error) {
      console.warn(error);
    }
  }

  async function bring({ from, to, question, isPressed }: Extract<Effect, { do: 'bring' }>): Promise<void> {
    try {
      const pages = (await found?.pages(from, to)) ?? [];
      tell({ is: 'brought', question, pages, isPressed });
    } catch (error) {
      console.warn(error);
      tell({ is: 'not-brought', question, isPressed });
    }
  }

  return tell;
}
