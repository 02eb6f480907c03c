/**
 * The two cards of the home page, each a link to a guide. The two pairs of answers below the cards change
 * which guide, in place. The answers are remembered for the visit.
 */
import { find, findAll, valueOf } from '../page/find.ts';
import { keep, kept } from '../page/safe-storage.ts';
import { ready } from '../page/waits.ts';
import * as hooks from './home-hooks.ts';

const key = 'ib-key-answers';
const questions = ['purpose', 'method'] as const;
type Question = (typeof questions)[number];

/** @param root holds the cards, the pairs, and the list of all guides that the cards choose from. */
export function mountPhoneCards(root: ParentNode): void {
  const pairs = find(root, hooks.pairs);
  const radios = [...pairs.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const chosen = (question: Question): string | undefined =>
    radios.find(({ name, checked }) => name === question && checked)?.value;
  const guides = findAll<HTMLAnchorElement>(root, hooks.guide);
  const guideFor = (phone: string): HTMLAnchorElement | undefined =>
    guides.find(
      (guide) =>
        valueOf(guide, hooks.answerTo.phone) === phone &&
        questions.every((question) => valueOf(guide, hooks.answerTo[question]) === chosen(question)),
    );

  /** Points each card to its guide. @returns what to say about the cards. */
  function show(): string {
    return findAll<HTMLAnchorElement>(root, hooks.card)
      .map((card) => {
        const guide = guideFor(valueOf(card, hooks.card));
        if (!guide) return '';
        const [title, length] = [valueOf(guide, hooks.title), valueOf(guide, hooks.length)];
        card.href = guide.href;
        find(card, hooks.cardTitle).textContent = title;
        find(card, hooks.cardLength).textContent = length;
        return `${title}: ${length}.`;
      })
      .join(' ');
  }

  const answers = remembered();
  for (const radio of radios) if (answers[radio.name] === radio.value) radio.checked = true;
  show();
  ready(pairs);
  pairs.addEventListener('change', () => {
    find(pairs, hooks.said).textContent = show();
    keep(key, JSON.stringify(Object.fromEntries(questions.map((q) => [q, chosen(q)]))), 'sessionStorage');
  });
}

function remembered(): Record<string, unknown> {
  try {
    return (JSON.parse(kept(key, 'sessionStorage') ?? 'null') ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
