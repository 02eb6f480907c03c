/**
 * The search as a whole: what follows from what happens. The same for the dialog, the box on the page of problems and a
 * wrong address; run.ts does what is to be done, and a view draws the state.
 *
 *     opened, typed ─> read ─┬─> a secret, a code, nothing, a number
 *                            └─> found ─> learnt, brought
 */
import { pagesAtOnce } from './pages-at-once.ts';
import { brought, moreOf, notBrought, pagesIn } from './reduce-pages.ts';
import type { Effect, Event, Part, State, Step } from './search-state.ts';
import type { WhatItIs, Words } from './what-it-is.ts';

export const atFirst: State = {
  text: '',
  question: 0,
  list: [],
  said: '',
  leads: false,
  waitsToOpen: false,
  isOpen: false,
};

const hasPlace = ({ reply }: Words): boolean => reply.answers.some((answer) => 'target' in answer);
const replyIn = ({ words }: State): readonly Part[] => (words ? [{ is: 'reply', reply: words.reply }] : []);

/** Words that are no secret stand in the address of the page, so that a link, a reload and Back lead to their result. */
const addressOf = ({ words, text }: State): Effect => ({
  do: 'address',
  text: words?.inAddress ? text.trim() : undefined,
});

/** What waited for a hit is done as soon as one is there. */
function openedIfWaiting([state, effects]: Step): Step {
  if (!state.waitsToOpen || !state.leads) return [state, effects];
  return [{ ...state, waitsToOpen: false }, [...effects, { do: 'open-first' }]];
}

function ask(state: State, text: string, isTyped = false): Step {
  const question = state.question + 1;
  const next = { ...state, text, question, words: undefined, leads: false };
  return [next, [{ do: 'read', text, question, isTyped }]];
}

/** The field lets go of what it held; `note` says why. */
function letGo(state: State, list: readonly Part[], said: State['said'] = ''): Step {
  const leads = said === 'failed';
  return [
    { ...state, text: '', words: undefined, waitsToOpen: false, list, said, leads },
    [
      { do: 'fill', text: '' },
      { do: 'address', text: undefined },
    ],
  ];
}

/** @param finds whether pages are searched behind the answer */
function read(state: State, what: WhatItIs, finds: boolean): Step {
  switch (what.is) {
    case 'empty':
      return [{ ...state, list: [{ is: 'help' }], said: '' }, [addressOf(state)]];
    case 'code':
      return letGo(state, [{ is: 'note', of: 'code', said: '' }]);
    case 'secret': {
      const { kind, kept } = what;
      if (kept !== '') {
        const [next, effects] = ask(state, kept);
        return [next, [{ do: 'fill', text: kept }, ...effects]];
      }
      const [next, effects] = letGo(state, [{ is: 'note', of: 'secret', said: '' }]);
      return [next, [...effects, { do: 'name', kind, question: state.question }]];
    }
    case 'number':
    case 'message':
    case 'question': {
      const next = { ...state, words: what };
      const { answers, is } = what.reply;
      // A number is known or it is not: pages in which some digits of it occur are no answer.
      if (what.is === 'number' || !finds) {
        const below: Part[] =
          what.is === 'number' ? [{ is: 'help' }] : is === 'nothing' ? [{ is: 'nothing' }] : [];
        const list = [...replyIn(next), ...below];
        return [{ ...next, list, said: answers.length, leads: hasPlace(what) }, [addressOf(next)]];
      }
      // What is only near may give way to a page that has the very words.
      const leads = hasPlace(what) && is === 'answer';
      const { text, question } = state;
      const before = pagesIn(state);
      const list = [...replyIn(next), ...(before ? [before] : [])];
      const said = before && typeof state.said === 'number' ? state.said : 'searching';
      return [{ ...next, list, said, leads }, [{ do: 'find', text, question }]];
    }
  }
}

function found(state: State, { pages, shown, count }: Extract<Event, { is: 'found' }>): Step {
  const { text, question } = state;
  const effects: Effect[] = [addressOf(state), { do: 'learn', text, question }];
  const answers = state.words?.reply.answers.length ?? 0;
  const replied = { ...state, list: replyIn(state) };
  if (answers + pages.length === 0) return [{ ...replied, said: 'searching' }, effects];
  const said = answers + (pages.length === 0 ? 0 : count);
  if (pages.length === 0) return [{ ...replied, said, leads: true }, effects];
  const rest = shown < count ? 'coming' : 'none';
  const part: Part = {
    is: 'pages',
    of: question,
    pages,
    shown,
    wanted: Math.min(pagesAtOnce, count),
    count,
    rest,
  };
  const list = [...replied.list, part];
  const bring: Effect[] =
    rest === 'coming' ? [{ do: 'bring', from: shown, to: part.wanted, question, isPressed: false }] : [];
  return [{ ...state, list, said, leads: true }, [...effects, ...bring]];
}

function learnt(state: State, reply: Words['reply'] | undefined): Step {
  const { words, list, said } = state;
  if (!words || words.reply.is === 'answer') return [state, []];
  const known = words.reply.answers.length;
  const more = (reply?.answers.length ?? 0) - known;
  const pages = pagesIn(state);
  if (reply && more > 0) {
    const next = { ...state, words: { ...words, reply } };
    const count = reply.answers.length + (pages?.count ?? 0);
    const shown = [...replyIn(next), ...list.filter((part) => part.is !== 'reply')];
    return [
      { ...next, list: shown, said: typeof said === 'number' || !pages ? count : said, leads: true },
      [],
    ];
  }
  if (known > 0 || pages) return [state, []];
  // That no page answers is said where it is known; else nothing was found.
  return [{ ...state, list: [...replyIn(state), { is: 'nothing' }], said: 'nothing' }, []];
}

function failed(state: State): Step {
  const list: Part[] = [...replyIn(state), { is: 'failed' }];
  return [{ ...state, list, said: 'failed', leads: true, waitsToOpen: false }, []];
}

function happened(state: State, event: Event, finds: boolean): Step {
  switch (event.is) {
    case 'opened':
    case 'typed':
      return ask({ ...state, isOpen: true, waitsToOpen: false }, event.text, event.is === 'typed');
    case 'read':
      return read(state, event.what, finds);
    case 'found':
      return found(state, event);
    case 'learnt':
      return learnt(state, event.reply);
    case 'named': {
      const { said } = event;
      return [
        { ...state, list: state.list.map((part) => (part.is === 'note' ? { ...part, said } : part)) },
        [],
      ];
    }
    // What could not be judged may be private.
    case 'unjudged':
      return letGo(state, [{ is: 'note', of: 'unjudged', said: '' }, { is: 'failed' }], 'failed');
    case 'failed':
      return failed(state);
    case 'brought':
      return brought(state, event);
    case 'not-brought':
      return notBrought(state, event);
    case 'more':
      return moreOf(state);
    case 'retried': {
      const [next, effects] = ask(state, state.text);
      return [next, [{ do: 'focus', hit: -1 }, ...effects]];
    }
    case 'entered':
      return [{ ...state, waitsToOpen: true }, []];
    case 'moved': {
      const { by, from, of } = event;
      return [state, of === 0 ? [] : [{ do: 'focus', hit: Math.min(Math.max(-1, from + by), of - 1) }]];
    }
    case 'escaped':
    case 'went-back':
      return [state, [{ do: 'close' }]];
    // Back leads to what was found again.
    case 'followed':
      return [{ ...state, isOpen: false }, [addressOf(state), { do: 'close' }]];
    case 'closed':
    case 'left':
      return left(state, event.is === 'closed' && state.isOpen);
  }
}

/** Nothing that was typed stays. */
function left(state: State, isPutAside: boolean): Step {
  const { question } = state;
  return [
    { ...atFirst, question: question + 1, list: [{ is: 'help' }] },
    [{ do: 'fill', text: '' }, ...(isPutAside ? [{ do: 'address', text: undefined } as const] : [])],
  ];
}

/** @param finds whether pages are searched behind the answer */
export const makeReduce =
  ({ finds }: { finds: boolean }) =>
  (state: State, event: Event): Step => {
    // What comes for an older question changes nothing.
    if ('question' in event && event.question !== state.question) return [state, []];
    return openedIfWaiting(happened(state, event, finds));
  };
