/** Buttons that set the devices to a step: over its picture, and in its words when they are read ahead. */
import { fill } from '../../page/fill.ts';
import type { GuideWords } from '../guide-words.ts';
import type { StepNames, StepOfPage } from './steps-of-page.ts';

type Options = { words: GuideWords; names: StepNames; doHere: (id: string) => void };

/** Makes the picture of each step a button. */
export function mountPictures(steps: readonly StepOfPage[], options: Options): void {
  for (const step of steps) {
    const button = createButton(step, 'on-figure', options);
    button.ariaLabel = button.textContent;
    button.textContent = '';
    step.element.querySelector('figure')?.append(button);
  }
}

export function createButton({ id }: StepOfPage, className: string, { words, names, doHere }: Options) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = fill(words.doHere, { place: names.inSentence(id) });
  button.addEventListener('click', () => doHere(id));
  return button;
}
