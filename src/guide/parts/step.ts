/** One step in the text: its tick, whether it is in hand, and the link onward after the newest tick. */
import { find } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';

export function mountStep(
  step: HTMLElement,
  { words, tick }: { words: GuideWords; tick: (id: string, isDone: boolean) => void },
): Part {
  const { id } = step;
  const box = find<HTMLInputElement>(step, hooks.tick);
  const onward = find<HTMLAnchorElement>(step, hooks.onward);
  box.addEventListener('change', () => tick(id, box.checked));
  return {
    show({ mode, inHand, order, done, elsewhere }) {
      const isDone = done.includes(id);
      markInHand(step, id === inHand);
      box.disabled = false;
      box.checked = isDone;
      find(step, hooks.done).textContent =
        mode === 'practise' && elsewhere.includes(id) ? words.elsewhere : words.done;
      const newest = order[order.indexOf(inHand ?? '') - 1];
      onward.hidden = !(isDone && id === newest);
      onward.href = `#${inHand ?? 'end'}`;
    },
  };
}

/** Marks a step, or a link to one, as in hand or not. */
export function markInHand(element: Element, isInHand: boolean): void {
  if (isInHand) element.setAttribute('aria-current', 'step');
  else element.removeAttribute('aria-current');
}
