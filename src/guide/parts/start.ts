/** Where the devices stand: still until the reader starts practising, then live. */
import { startState } from '../../page/bench-hooks.ts';
import { find } from '../../page/find.ts';
import { keep, kept } from '../../page/safe-storage.ts';
import { ready } from '../../page/waits.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';

/** This tab practises: a reload or a language switch goes on with it. */
const key = 'ib-key-tab-practising';
export const wasPractising = (): boolean => kept(key, 'sessionStorage') !== null;

/** ms after which the start is said to be under way. */
const slowness = 300;

type Options = {
  words: GuideWords;
  /** The reader presses the button. */
  press: () => void;
  /** Fetches the live devices and shows them; they take the focus where the button had it. */
  play: (hadFocus: boolean) => Promise<void>;
};

/** @returns starts practice, once; resolves when the devices are live, or when they do not come. */
export function mountStart(bench: HTMLElement, { words, press, play }: Options): () => Promise<void> {
  const button = find<HTMLButtonElement>(bench, hooks.start);
  const state = find(bench, startState);
  let starting = false;
  button.addEventListener('click', press);
  ready(button);
  return async () => {
    if (starting) return;
    starting = true;
    const hadFocus = document.activeElement === button;
    button.disabled = true;
    const slow = setTimeout(() => (state.textContent = words.starting), slowness);
    try {
      await play(hadFocus);
      keep(key, 'yes', 'sessionStorage');
    } catch (error) {
      console.warn(error);
      state.textContent = words.startFailed;
      button.disabled = false;
      button.focus();
    } finally {
      clearTimeout(slow);
      starting = false;
    }
  };
}
