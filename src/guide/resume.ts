/** Offers to go on where the reader stopped, in the guide that was used last. */
import { fill } from '../page/fill.ts';
import { find, findAll, valueOf } from '../page/find.ts';
import { ready } from '../page/waits.ts';
import type { KeptProgress } from '../practice/progress/progress.ts';
import { stepInHand } from '../practice/progress/ticks.ts';
import * as hooks from './home-hooks.ts';

type Options = {
  /** How far the reader is, by guide. */
  progress: Readonly<Record<string, KeptProgress>>;
  forget: () => void;
};

/** @param root holds the offer, the button that forgets, and the list of all guides. */
export function mountResume(root: ParentNode, { progress, forget }: Options): void {
  const link = find<HTMLAnchorElement>(root, hooks.resume);
  const newest = findAll<HTMLAnchorElement>(root, hooks.guide)
    .flatMap((guide) => {
      const kept = progress[valueOf(guide, hooks.guide)];
      return kept && kept.practise.length + kept.real.length > 0 ? [{ guide, kept }] : [];
    })
    .sort((a, b) => b.kept.at - a.kept.at)[0];
  if (newest) offer(link, newest);
  const button = find(root, hooks.forget);
  const said = find(root, hooks.forgotten);
  button.addEventListener('click', () => {
    forget();
    link.hidden = true;
    said.textContent = valueOf(said, hooks.forgotten);
  });
  ready(button);
}

function offer(link: HTMLAnchorElement, { guide, kept }: { guide: HTMLAnchorElement; kept: KeptProgress }) {
  const words = JSON.parse(valueOf(link, hooks.words)) as { at: string; done: string };
  const count = Number(valueOf(guide, hooks.count));
  const order = valueOf(guide, hooks.steps).split(' ');
  const inHand = stepInHand(order, kept[kept.mode]);
  const label = inHand === undefined ? count : order.indexOf(inHand) + 1;
  // Checks come after the steps that count, and have no number.
  find(link, hooks.resumeText).textContent = fill(
    label > count || inHand === undefined ? words.done : words.at,
    { title: valueOf(guide, hooks.title), label: String(label), count: String(count) },
  );
  link.href = guide.href + (inHand === undefined ? '' : `#${inHand}`);
  link.hidden = false;
}
