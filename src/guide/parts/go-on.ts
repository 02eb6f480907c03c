/** The link to the step in hand; at the end it leads to what works then. */
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';

export function mountGoOn(
  place: HTMLElement,
  { words, names }: { words: GuideWords; names: StepNames },
): Part {
  const link = find<HTMLAnchorElement>(place, hooks.goOn);
  ready(place);
  return {
    show({ inHand, order }) {
      link.href = `#${inHand ?? 'end'}`;
      const said =
        inHand === undefined
          ? words.ends
          : inHand === order[0]
            ? words.fromStart
            : fill(words.goOn, { place: names.nameOf(inHand) });
      // Its icon stands behind the words.
      if (link.firstChild) link.firstChild.textContent = `${said} `;
    },
  };
}
