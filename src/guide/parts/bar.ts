/** The bar on a small page: a step back, a step on, and a button for what to do at the step in view. */
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import { focusOn } from '../../page/focus-on.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { PageNow, Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';

type Options = {
  words: GuideWords;
  names: StepNames;
  elementOf: (id: string | undefined) => HTMLElement | undefined;
  /** Opens the devices at a step; `id` is undefined when all is done. */
  doHere: (id: string | undefined) => void;
  /** Ticks a step that the reader has done for real. */
  tick: (id: string) => void;
};

export function mountBar(bar: HTMLElement, { words, names, elementOf, doHere, tick }: Options): Part {
  const opens = find(bar, hooks.openBench);
  const done = find(bar, hooks.doneNext);
  const usual = done.lastChild?.textContent ?? '';
  let now: PageNow | undefined;
  /** Where the bar has last led: a short step leaves room for the next one, which may then be in view too. */
  let led: { to: string | undefined; y: number } | undefined;

  function turn(by: number): void {
    if (!now) return;
    const { order, inView } = now;
    const at = Math.max(0, order.indexOf((led?.y === scrollY ? led.to : inView) ?? '') + by);
    goTo(elementOf(order[at]) ?? document.getElementById('end'));
    led = { to: order[at], y: scrollY };
  }
  /** The step above the bar; in a low window the bar stands at the end of the guide, and is about no step in view. */
  const above = (): string | undefined =>
    getComputedStyle(bar).position === 'static' ? undefined : now?.inView;
  /** The step that the button leads to: the step in view, or the step in hand if the one in view is done. */
  const wanted = (): string | undefined => {
    const inView = above();
    return inView !== undefined && !now?.done.includes(inView) ? inView : now?.inHand;
  };

  find(bar, hooks.previous).addEventListener('click', () => turn(-1));
  find(bar, hooks.next).addEventListener('click', () => turn(1));
  opens.addEventListener('click', () => doHere(wanted()));
  done.addEventListener('click', () => {
    const inView = above();
    // A step that the reader has not seen is shown, and not ticked.
    if (inView === undefined) goTo(elementOf(now?.inHand));
    else {
      tick(inView);
      turn(1);
    }
  });
  ready(bar);
  return {
    show(shown) {
      now = shown;
      const id = wanted();
      const isNew = now.done.length === 0 && above() === undefined;
      find(bar, hooks.openLabel).textContent =
        id === undefined
          ? words.toDevices
          : isNew
            ? words.start
            : fill(words.doHere, { place: names.inSentence(id) });
      opens.toggleAttribute(hooks.quiet, id === undefined);
      done.hidden = now.inHand === undefined;
      if (done.lastChild)
        done.lastChild.textContent =
          above() !== undefined || id === undefined
            ? usual
            : isNew
              ? words.startReal
              : fill(words.goOn, { place: names.inSentence(id) });
    },
  };
}

/** Brings a place to the top of the page, with the focus. */
export function goTo(place: HTMLElement | null | undefined): void {
  place?.scrollIntoView({ block: 'start' });
  focusOn(place);
}
