/**
 * The search: a field over a list. The look-up's answer stands first, then the pages with their steps and problems.
 * Fetched with its styles, its look-up and its index when a reader first asks for it.
 */
import stylesheet from './search.css?url';
import type { Found, Page } from './full-text.ts';
import { searchPages } from './full-text.ts';
import { filled, make } from './hits.ts';
import { judgeLater } from './judge-later.ts';
import type { Known } from './load-lookup.ts';
import { loadLookup, loadWholeLookup } from './load-lookup.ts';
import { once } from './once.ts';
import { helpOf, noteOf, nothingOf, pageItem, replyOf, titled } from './parts.ts';
import type { Reply } from './reply.ts';
import { slashKey } from './slash-key.ts';

/** Pages of the first answer, so that it comes soon; those that follow by themselves; the rest is asked for. */
const pagesAtFirst = 1;
const pagesAtOnce = 5;
/** ms without a key press before the pages are searched. */
const pause = 120;

/** Finds of which the first `shown` are in the list. */
type Shown = Found & { shown: number };
type Search = { open: (text: string) => void };

const search = once(async () => {
  const [known] = await Promise.all([loadLookup(), loadStyles()]);
  return makeSearch(known);
});

/** Opens the search, with the text that is then to be looked for. Rejects when it does not load; may be called again. */
export async function openSearch(text: () => string): Promise<void> {
  (await search()).open(text());
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('The styles of the search did not load.'));
    };
    document.head.append(link);
  });
}

function makeSearch(known: Known): Search {
  const { data } = known;
  const { words } = data;
  const field = make('input', '');
  field.type = 'search';
  field.id = 'search-field';
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.enterKeyHint = 'search';
  const label = make('label', 'search-label', words.field);
  label.htmlFor = field.id;
  const close = make('button', 'btn sm', words.close);
  close.type = 'button';
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = make('div', 'search-list');
  const slash = make('input', '');
  slash.type = 'checkbox';
  slash.checked = slashKey.isOn();
  const form = make('form', 'search-form', label, make('div', 'search-row', field, close), status);
  form.setAttribute('role', 'search');
  const dialog = make(
    'dialog',
    'search',
    form,
    list,
    make('div', 'search-foot', make('span', '', words.keys), make('label', '', slash, ` ${words.slash}`)),
  );
  dialog.setAttribute('aria-label', words.title);
  document.body.append(dialog);

  let { replyTo, telling } = known;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked: an answer to an older question is dropped. */
  let asked = 0;
  /** Whether the first hit of the list is for the text in the field. */
  let isAnswered = false;
  /** Whether the reader has pressed Enter, and no such hit was there yet. */
  let waitsToOpen = false;

  async function ask(): Promise<void> {
    clearTimeout(waiting);
    asked += 1;
    isAnswered = false;
    const question = asked;
    const text = field.value;
    const { kept, gone } = await judgeLater(text);
    if (question !== asked) return;
    if (gone) {
      field.value = kept;
      if (kept === '') show([noteOf(data, gone)], '');
      else askNow();
      return;
    }
    if (text.trim() === '') {
      show([helpOf(data)], '');
      return;
    }
    const reply = replyTo(text);
    const { answers } = reply;
    const leads = answers.some((answer) => 'target' in answer);
    // A number is known or it is not: pages in which some digits of it occur are no answer.
    if (answers.some(({ is }) => is === 'article' || is === 'no-article')) {
      show([replyOf(data, reply), helpOf(data)], countOf(answers.length), leads);
      return;
    }
    waiting = setTimeout(() => void findPages(text, reply, question), pause);
    // What is only near may give way to a page that has the very words.
    show([replyOf(data, reply)], words.searching, leads && reply.is === 'answer');
  }

  /** What could not be judged may be private: it goes, unless something newer stands in the field. */
  function askNow(): void {
    const answered = ask();
    const question = asked;
    answered.catch((error: unknown) => {
      console.warn(error);
      if (question !== asked) return;
      field.value = '';
      waitsToOpen = false;
      show([noteOf(data), failureOf(askAgain)], words.failed, true);
    });
  }

  /** Enter was meant for the text before. */
  function askAnew(): void {
    waitsToOpen = false;
    askNow();
  }

  async function findPages(text: string, reply: Reply, question: number): Promise<void> {
    try {
      const found = await searchPages(telling(text));
      let shown = pagesAtFirst;
      let pages = await found.pages(0, shown);
      // What Pagefind puts first may be no find; the next ones may be some.
      if (pages.length === 0) pages = await found.pages(0, (shown = pagesAtOnce));
      if (question !== asked) return;
      if (reply.answers.length + pages.length > 0) showFound(reply, pages, { ...found, shown }, question);
      await learnRest();
      if (question !== asked || reply.is === 'answer') return;
      const more = replyTo(text);
      if (more.answers.length > reply.answers.length) showFound(more, pages, { ...found, shown }, question);
      else if (reply.answers.length > 0) return;
      else if (pages.length === 0) show([nothingOf(data)], words.nothing);
    } catch (error) {
      console.warn(error);
      if (question !== asked) return;
      waitsToOpen = false;
      show([replyOf(data, reply), failureOf(askAgain)], words.failed, true);
    }
  }

  /** What is said in other languages, once the first answer in the page's own is there. */
  async function learnRest(): Promise<void> {
    try {
      ({ replyTo, telling } = await loadWholeLookup());
    } catch (error) {
      console.warn(error);
    }
  }

  function showFound(reply: Reply, pages: readonly Page[], found: Shown, question: number): void {
    const { answers } = reply;
    const count = answers.length + (pages.length === 0 ? 0 : found.count);
    const said = countOf(count);
    show([replyOf(data, reply), pagesOf(pages, found, answers, question, said)], said, true);
  }

  const plurals = new Intl.PluralRules(data.language);
  /** A language may have more forms than English, or fewer. */
  const countOf = (count: number): string =>
    filled(words[`found_${plurals.select(count)}` as 'found_one'] ?? words.found_other, 'count', count);

  /** @param leads whether the first hit is what Enter opens: a find, or the button that tries again */
  const show = (parts: readonly Node[], said: string, leads = false): void => {
    list.replaceChildren(...parts);
    list.scrollTop = 0;
    say(said);
    isAnswered = leads;
    if (waitsToOpen) openFirst();
  };

  const say = (said: string): void => {
    if (status.textContent !== said) status.textContent = said;
  };

  function pagesOf(
    pages: readonly Page[],
    found: Shown,
    answers: Reply['answers'],
    question: number,
    said: string,
  ): Node {
    const named = answers.flatMap((answer) => ('target' in answer ? [answer.target.href] : []));
    const items = make('ul', 'hits');
    const add = (added: readonly Page[]): HTMLElement | null => {
      const fresh = added.flatMap((page) => pageItem(page, named));
      items.append(...fresh);
      return fresh[0]?.querySelector('a') ?? null;
    };
    add(pages);
    if (items.childElementCount === 0) return document.createDocumentFragment();
    /** Adds more of the pages; `pressed` is what asked for them. What does not come can be asked for again. */
    async function bring(from: number, to: number, pressed?: HTMLElement): Promise<void> {
      const isInView = (): boolean => question === asked && items.isConnected;
      let next: HTMLElement | null;
      if (pressed) say(words.searching);
      try {
        const rest = await found.pages(from, to);
        if (!isInView()) return;
        next = add(rest) ?? field;
        say(said);
        if (to < found.count) {
          const more = button(words.more, () => void bring(to, found.count, more));
          items.after(more);
        }
      } catch (error) {
        console.warn(error);
        if (!isInView()) return;
        const failure = failureOf(() => void bring(from, to, failure));
        items.after(failure);
        next = failure.querySelector('button');
        say(words.failed);
      }
      if (!pressed) return;
      pressed.remove();
      next?.focus();
    }
    void bring(found.shown, pagesAtOnce);
    return titled(words.pages, items);
  }

  /** What did not come, and a way to ask for it again: once, since then another answer takes its place. */
  function failureOf(again: () => void): HTMLElement {
    return make('div', 'search-note', make('p', '', words.failed), button(words.retry, again));
  }

  function askAgain(): void {
    field.focus();
    askNow();
  }

  function button(text: string, press: () => void): HTMLButtonElement {
    const made = make('button', 'btn sm', text);
    made.type = 'button';
    made.addEventListener('click', press, { once: true });
    return made;
  }

  /* ---------- keys ---------- */

  const hits = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a.hit, button')];

  /** Opens the first hit for the text in the field, as soon as there is one. */
  function openFirst(): void {
    waitsToOpen = !isAnswered;
    if (isAnswered) hits()[0]?.click();
  }

  function move(by: 1 | -1): void {
    const all = hits();
    const at = all.indexOf(document.activeElement as HTMLElement) + by;
    if (at < 0) field.focus();
    else all[Math.min(at, all.length - 1)]?.focus();
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (
      event.target instanceof HTMLAnchorElement &&
      /^[^\s]$/u.test(event.key) &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      // Whoever goes on typing goes on asking.
      field.focus();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    openFirst();
  });
  field.addEventListener('input', askAnew);
  close.addEventListener('click', () => dialog.close());
  slash.addEventListener('change', () => slashKey.set(slash.checked));
  // A press beside the dialog closes it, as Esc does.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    // Only entries of the page of problems are found, and that page opens them itself.
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  const forget = (): void => {
    clearTimeout(waiting);
    asked += 1;
    field.value = '';
  };
  dialog.addEventListener('close', forget);
  // The browser would keep it for the way back.
  addEventListener('pagehide', forget);

  return {
    open: (text) => {
      if (!dialog.open) dialog.showModal();
      field.value = text;
      field.focus();
      askAnew();
    },
  };
}
