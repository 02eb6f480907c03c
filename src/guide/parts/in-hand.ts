/** The sentence of the step in hand, above the live devices. */
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';

type Options = { words: GuideWords; names: StepNames; sentenceOf: (id: string) => HTMLElement };

export function mountInHand(bench: HTMLElement, { names, sentenceOf }: Options): Part {
  const place = find(bench, hooks.now);
  const shown = find(place, hooks.nowSentence);
  return {
    show({ inHand }) {
      place.hidden = inHand === undefined;
      if (inHand === undefined) return;
      find(place, hooks.nowLabel).textContent = names.labelOf(inHand);
      const sentence = sentenceOf(inHand);
      if (shown.textContent !== sentence.textContent)
        shown.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
    },
  };
}

/** Tells a screen reader what the devices have ticked, and what to do next. */
export function mountAnnouncement(bench: HTMLElement, { words, names, sentenceOf }: Options) {
  const place = find(bench, hooks.announcement);
  return (newest: string, inHand: string | undefined): void => {
    place.textContent =
      inHand === undefined
        ? words.finished
        : `${fill(words.stepDone, { place: names.nameOf(newest) })} ${names.placeOf(inHand)}: ${sentenceOf(inHand).textContent.trim()}`;
  };
}
