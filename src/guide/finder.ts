/**
 * The three questions of the home page, and the page that they lead to. The guides are read from the list of all
 * guides below them; an answer that needs no other one names its page itself. The answers are remembered for the visit.
 */
import { fill } from '../page/fill.ts';
import { find, findAll, valueOf } from '../page/find.ts';
import { keep, kept } from '../page/safe-storage.ts';
import { ready } from '../page/waits.ts';
import * as hooks from './home-hooks.ts';

const key = 'ib-key-answers';
const questions = Object.keys(hooks.answerTo) as (keyof typeof hooks.answerTo)[];

/** @param cards are links to all guides. */
export function mountFinder(asks: HTMLElement, cards: readonly HTMLAnchorElement[]): void {
  const radios = [...asks.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const marked = (question: string): string | undefined =>
    radios.find(({ name, checked }) => name === question && checked)?.value;

  /** What the answers lead to: a page that one of them names by itself, or the guide to all three. */
  function destination(): { title: string; length: string; href: string } | undefined {
    const named = radios.find((radio) => radio.checked && radio.hasAttribute(hooks.page));
    if (named) return { title: valueOf(named, hooks.title), length: '', href: valueOf(named, hooks.page) };
    const card = cards.find((each) =>
      questions.every((question) => valueOf(each, hooks.answerTo[question]) === marked(question)),
    );
    return (
      card && { title: valueOf(card, hooks.title), length: valueOf(card, hooks.length), href: card.href }
    );
  }

  /** Shows what the answers lead to. @returns what to say of it */
  function show(): string {
    const found = destination();
    const link = find<HTMLAnchorElement>(asks, hooks.answer);
    link.hidden = !found;
    find(asks, hooks.unanswered).hidden = Boolean(found);
    if (!found) return '';
    const { title, length, href } = found;
    find(asks, hooks.answerTitle).textContent = title;
    find(asks, hooks.answerLength).textContent = length;
    link.href = href;
    return fill(valueOf(asks, hooks.yourGuide), { guide: length ? `${title}. ${length}.` : `${title}.` });
  }

  // The answer that the reader's browser gives by itself: which phone it runs on. A computer gives none.
  for (const option of findAll<HTMLInputElement>(asks, hooks.browser))
    if (new RegExp(valueOf(option, hooks.browser)).test(navigator.userAgent)) option.checked = true;
  const answers = remembered();
  for (const radio of radios) if (answers[radio.name] === radio.value) radio.checked = true;
  show();
  ready(asks);
  asks.addEventListener('change', () => {
    find(asks, hooks.answerSaid).textContent = show();
    keep(key, JSON.stringify(Object.fromEntries(questions.map((q) => [q, marked(q)]))), 'sessionStorage');
  });
}

function remembered(): Record<string, string> {
  try {
    return (JSON.parse(kept(key, 'sessionStorage') ?? 'null') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}
