/** Starts practice: fetches the live devices, and says in their place that they are coming. */
import { startState, tooOld } from '../../page/bench-hooks.ts';
import { find } from '../../page/find.ts';
import { sayMissing, whyMissing } from '../../page/part.ts';
import { keep, kept } from '../../page/safe-storage.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';

/** Kept while this tab practices: a reload or a language switch goes on with practice. */
const key = 'ib-key-tab-practising';
export const wasPracticing = (): boolean => kept(key, 'sessionStorage') !== null;

/** ms until the page says that practice is starting. */
const slowness = 300;

type Options = {
  words: GuideWords;
  /** Fetches the live devices and shows them; they take the focus if the button had it. */
  play: (hadFocus: boolean) => Promise<void>;
};

/**
 * @param guide holds the start button and the devices.
 * @returns a function that starts practice once; its promise resolves when the devices are live, or do not
 * load.
 */
export function createStart(guide: HTMLElement, { words, play }: Options): () => Promise<void> {
  const button = find<HTMLButtonElement>(guide, hooks.start);
  const state = find(guide, startState);
  let started: Promise<void> | undefined;
  const once = (): Promise<void> => (started ??= start());

  async function start(): Promise<void> {
    // The browser is too old, and the page says so.
    if (!state.hasAttribute(tooOld)) return;
    const pressed = document.activeElement;
    // A disabled button would lose the focus.
    button.ariaDisabled = 'true';
    const slow = setTimeout(() => (state.textContent = words.starting), slowness);
    try {
      await play(pressed === button);
      keep(key, 'yes', 'sessionStorage');
    } catch (thrown) {
      const error = await whyMissing(thrown);
      console.warn(error);
      started = undefined;
      // A second button: on a small page the sheet covers the start button.
      sayMissing(state, error, () => void once());
      // Loaded again, the page goes on with practice.
      if (error.isGone) keep(key, 'yes', 'sessionStorage');
    } finally {
      clearTimeout(slow);
      button.ariaDisabled = null;
    }
    if (pressed === button && !started) button.focus();
  }
  return once;
}
