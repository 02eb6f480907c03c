/**
 * During practice on a wide page, each step of the guide is folded to one line, and the step in hand is open.
 * The reader can open one more step to read it.
 */
import { find } from '../../page/find.ts';
import { focusOn } from '../../page/focus-on.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import { createButton } from './do-here.ts';
import type { PageNow, Part } from './part.ts';
import type { StepNames, StepOfPage } from './steps-of-page.ts';

type Options = { words: GuideWords; names: StepNames; doHere: (id: string) => void };

/** @returns also `read`, which opens a step for reading. */
export function mountFold(
  steps: readonly StepOfPage[],
  list: ParentNode,
  options: Options,
): Part & { read: (id: string) => void } {
  let now: PageNow | undefined;
  let read: string | undefined;
  const lines = steps.map((step) => {
    const { element, id, label } = step;
    const line = document.createElement('button');
    line.type = 'button';
    line.className = 'line';
    const number = document.createElement('i');
    number.textContent = label;
    // A link in the list of steps holds the step's name, and then whether the step is done.
    const name = list.querySelector(`[href="#${id}"] > span`)?.firstChild?.textContent ?? '';
    const elsewhere = document.createElement('small');
    line.append(number, name, elsewhere);
    line.addEventListener('click', () => {
      read = read === id ? undefined : id;
      draw();
    });
    const doHere = createButton(step, 'btn sm do-here', options);
    find(element, hooks.tick).closest('p')?.append(doHere);
    element.prepend(line);
    return { step, line, elsewhere, doHere };
  });

  function draw(): void {
    if (!now) return;
    const { inHand, done } = now;
    const used = document.activeElement;
    for (const { step, line, elsewhere, doHere } of lines) {
      elsewhere.textContent = now.elsewhere.includes(step.id) ? options.words.elsewhere : '';
      const isOpen = step.id === inHand || step.id === read;
      step.element.toggleAttribute(hooks.folded, !isOpen);
      line.ariaExpanded = String(isOpen);
      line.hidden = step.id === inHand;
      doHere.hidden = step.id === inHand || done.includes(step.id);
    }
    // What had the focus may be folded now, or not needed any more.
    if (used?.closest(`[${hooks.step}]`) && used.getClientRects().length === 0)
      focusOn(steps.find(({ id }) => id === inHand)?.element ?? document.getElementById('end'));
  }
  return {
    show(next) {
      // A reader who goes on sees only the step in hand.
      if (next.inHand !== now?.inHand) read = undefined;
      now = next;
      draw();
    },
    read(id) {
      read = id;
      draw();
    },
  };
}
