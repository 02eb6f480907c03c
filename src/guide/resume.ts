/** Offers to go on where the reader stopped: in the guide that was practised or used last. */
import { fill } from '../page/fill.ts';
import { find, valueOf } from '../page/find.ts';
import type { KeptProgress } from '../practice/progress/progress.ts';
import { stepInHand } from '../practice/progress/ticks.ts';
import * as hooks from './home-hooks.ts';

type Options = {
  cards: readonly HTMLAnchorElement[];
  /** How far the reader is, by guide. */
  progress: Readonly<Record<string, KeptProgress>>;
  forget: () => void;
};

export function mountResume(section: HTMLElement, { cards, progress, forget }: Options): void {
  const newest = cards
    .flatMap((card) => {
      const kept = progress[valueOf(card, hooks.card)];
      return kept && kept.practise.length + kept.real.length > 0 ? [{ card, kept }] : [];
    })
    .toSorted((a, b) => b.kept.at - a.kept.at)[0];
  if (newest) offer(section, newest);
  find(section, hooks.forget).addEventListener('click', () => {
    forget();
    section.hidden = true;
  });
}

function offer(section: HTMLElement, { card, kept }: { card: HTMLAnchorElement; kept: KeptProgress }): void {
  const words = JSON.parse(valueOf(section, hooks.words)) as { at: string; done: string };
  const link = find<HTMLAnchorElement>(section, hooks.resumeLink);
  const count = Number(valueOf(card, hooks.count));
  const order = valueOf(card, hooks.steps).split(' ');
  const inHand = stepInHand(order, kept[kept.mode]);
  const label = inHand === undefined ? count : order.indexOf(inHand) + 1;
  // Checks are behind the steps that count, and have no number.
  const said = fill(label > count || inHand === undefined ? words.done : words.at, {
    title: valueOf(card, hooks.title),
    label: String(label),
    count: String(count),
  });
  if (link.firstElementChild) link.firstElementChild.textContent = said;
  link.href = card.href + (inHand === undefined ? '' : `#${inHand}`);
  section.hidden = false;
}
