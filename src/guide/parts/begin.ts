/** Begins the guide, or goes on: a button that starts the devices, or for real a link to the step in hand. */
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';

type Options = {
  words: GuideWords;
  names: StepNames;
  /** Starts the devices at the step in hand. */
  start: () => void;
  /** Called when this place comes into view or leaves it: in view, it makes the bar's button quiet. */
  inSight: (isInSight: boolean) => void;
};

export function mountBegin(place: HTMLElement, { words, names, start, inSight }: Options): Part {
  const link = find<HTMLAnchorElement>(place, hooks.goOn);
  const button = find(place, hooks.start);
  button.addEventListener('click', start);
  new IntersectionObserver((seen) => inSight(seen.some(({ isIntersecting }) => isIntersecting))).observe(
    place,
  );
  ready(place);
  return {
    show({ mode, inHand, order }) {
      const isNew = inHand === order[0];
      const said =
        inHand === undefined
          ? mode === 'real'
            ? words.ends
            : words.toDevices
          : isNew
            ? mode === 'real'
              ? words.startReal
              : words.start
            : fill(words.goOn, { place: names.nameOf(inHand) });
      link.href = `#${inHand ?? 'end'}`;
      // The words are the first child, and the icon stays behind them.
      for (const control of [link, button])
        if (control.firstChild) control.firstChild.textContent = `${said} `;
    },
  };
}
