/** The sentence of the step in hand, above the live devices. */
import { toType } from '../../page/bench-hooks.ts';
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';

/** CSS px, at the usual size, with the keys in the sentence. */
const threeLines = 84;

type Options = {
  words: GuideWords;
  names: StepNames;
  sentenceOf: (id: string) => HTMLElement;
  elementOf: (id: string | undefined) => HTMLElement | undefined;
  counted: readonly string[];
};

/** @returns besides, the place in which something else may be said instead. */
export function mountInHand(
  bench: HTMLElement,
  { words, names, sentenceOf, elementOf, counted }: Options,
): Part & { slot: HTMLElement } {
  const place = find(bench, hooks.now);
  const flag = find(place, hooks.nowLabel);
  const shown = find(place, hooks.nowSentence);
  // Made here: a page that is only read does not carry them.
  const [at, next, slot] = [create('p', 'at'), create('p', 'next'), create('div', 'told')];
  const [where, stage] = [create('b'), create('span')];
  at.append(where, stage, create('i', 'parts'));
  place.prepend(at);
  place.append(next, slot);

  let sentences: string[] = [];
  let isForPractice = false;
  /** A long sentence is set smaller, and of what follows stand as many whole sentences as have room. */
  function fit(): void {
    const { bottom } = place.getBoundingClientRect();
    place.removeAttribute(hooks.long);
    if (shown.offsetHeight > threeLines) place.setAttribute(hooks.long, '');
    if (shown.getBoundingClientRect().bottom > bottom) place.setAttribute(hooks.long, 'very');
    tellNext(bottom);
    // What to do on the practice devices is said in any case.
    for (const size of ['', 'very'])
      if (isForPractice && next.hidden) {
        place.setAttribute(hooks.long, size);
        tellNext(bottom);
      }
    // So has the text to type, with the button that copies it.
    const copy = slot.querySelector(`[${toType}] button`);
    if (copy && copy.getBoundingClientRect().bottom > bottom) place.setAttribute(hooks.long, 'very');
  }
  function tellNext(bottom: number): void {
    next.hidden = false;
    for (let many = sentences.length; many >= 0; many--) {
      next.replaceChildren(...inPieces(sentences.slice(0, many).join(' ')));
      if (next.getBoundingClientRect().bottom <= bottom) break;
    }
    next.hidden = next.textContent === '';
  }
  new ResizeObserver(fit).observe(place);
  // A text to type makes the sentence smaller for as long as it is there.
  new MutationObserver(fit).observe(slot, { childList: true, subtree: true });

  return {
    slot,
    show({ inHand, done }) {
      place.hidden = false;
      place.style.setProperty('--done', String(counted.filter((id) => done.includes(id)).length));
      place.style.setProperty('--steps', String(counted.length));
      where.textContent = inHand === undefined ? words.finished : names.placeOf(inHand);
      stage.textContent = stageOf(elementOf(inHand));
      flag.hidden = shown.hidden = inHand === undefined;
      const step = elementOf(inHand);
      const practiced = step?.querySelector(`[${hooks.inPractice}]`);
      const after = practiced ?? step?.querySelector(`[${hooks.then}] > p`);
      isForPractice = practiced != null;
      sentences = (after?.textContent.trim() ?? '').match(/\S.*?(?:[.!?](?= )|$)/gs) ?? [];
      if (inHand !== undefined) {
        flag.textContent = names.labelOf(inHand);
        const sentence = sentenceOf(inHand);
        if (shown.textContent !== sentence.textContent)
          shown.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
      }
      fit();
    },
  };
}

/** A text whose words with a hyphen, such as practice-ana, stay on one line each. */
function inPieces(text: string): (string | HTMLElement)[] {
  return text.split(/(\S+-\S+)/).map((piece, place) => {
    if (place % 2 === 0) return piece;
    const whole = create('span');
    whole.textContent = piece;
    whole.style.whiteSpace = 'nowrap';
    return whole;
  });
}

/** The name of the group of steps: the heading before them begins with it. */
function stageOf(step: Element | undefined): string {
  let before = step?.previousElementSibling;
  while (before && before.tagName !== 'H2') before = before.previousElementSibling;
  return before?.firstChild?.textContent?.trim() ?? '';
}

function create(name: 'p' | 'b' | 'i' | 'span' | 'div', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** The device and the screen of a step, as its words name them. */
const whereOf = (step: Element | undefined): string =>
  step?.querySelector(`[${hooks.where}]`)?.textContent ?? '';

/** Tells a screen reader what the devices have ticked, and what to do next. */
export function mountAnnouncement(
  bench: HTMLElement,
  { words, names, sentenceOf, elementOf }: Pick<Options, 'words' | 'names' | 'sentenceOf' | 'elementOf'>,
) {
  const place = find(bench, hooks.announcement);
  return (newest: string, inHand: string | undefined): void => {
    place.textContent =
      inHand === undefined
        ? words.finished
        : `${fill(words.stepDone, { place: names.nameOf(newest) })} ${names.placeOf(inHand)}, ${whereOf(elementOf(inHand))}: ${sentenceOf(inHand).textContent.trim()}.`;
  };
}
