/** The list of steps and how far the reader is: open beside the text, folded above the text. */
import { fill } from '../../page/fill.ts';
import { find, findAll } from '../../page/find.ts';
import { widePage } from '../../page/wide-page.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import { markInHand } from './step.ts';
import type { StepNames } from './steps-of-page.ts';

/** @param fold the list, with its summary. */
export function mountRail(
  fold: HTMLDetailsElement,
  { words, names, counted }: { words: GuideWords; names: StepNames; counted: readonly string[] },
): Part {
  const wide = widePage();
  const links = findAll<HTMLAnchorElement>(fold, hooks.railLink);
  const set = (): void => {
    fold.open = wide.matches;
    fold.setAttribute(hooks.fold, 'set');
  };
  const summary = find(fold, hooks.here).closest('summary');
  set();
  wide.addEventListener('change', set);
  for (const link of links) link.addEventListener('click', set);
  return {
    show({ inHand, inView, done }) {
      for (const link of links) {
        const id = link.hash.slice(1);
        link.toggleAttribute(hooks.isDone, done.includes(id));
        find(link, hooks.railDone).hidden = !done.includes(id);
        markInHand(link, id === inHand);
      }
      // Where the list does not fold, its head is no control.
      if (summary) summary.tabIndex = getComputedStyle(summary).pointerEvents === 'none' ? -1 : 0;
      const here = inHand && (inView ?? inHand);
      const count = String(counted.filter((id) => done.includes(id)).length);
      find(fold, hooks.sum).textContent = fill(words.of, { done: count });
      fold.style.setProperty('--done', count);
      fold.style.setProperty('--steps', String(counted.length));
      find(fold, hooks.here).textContent = here === undefined ? words.finished : names.placeOf(here);
    },
  };
}
