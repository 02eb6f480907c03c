/**
 * On a small page the devices are a sheet over the page. The open sheet has a history entry of its own: Back
 * closes the sheet, and a return to the entry opens the sheet again.
 */
import { bench as benchHook } from '../../page/bench-hooks.ts';
import { fill } from '../../page/fill.ts';
import { find } from '../../page/find.ts';
import { focusOn } from '../../page/focus-on.ts';
import * as hooks from '../guide-hooks.ts';
import type { GuideWords } from '../guide-words.ts';
import type { Part } from './part.ts';
import type { StepNames } from './steps-of-page.ts';
import { smallPage } from '../../page/small-page.ts';

/** The second half of a double press comes this soon (ms). */
const secondWithin = 500;

type Options = {
  words: GuideWords;
  names: StepNames;
  /** False for real: the guide has no devices then. */
  hasDevices: () => boolean;
  opened: () => void;
  closed: () => void;
};

type Sheet = Part & {
  /** Opens the sheet if the current history entry is the sheet's. */
  takeUp: () => void;
  open: (this: void) => void;
};

/** @param guide holds the bench and what the sheet covers. */
export function mountSheet(guide: HTMLElement, { words, names, hasDevices, opened, closed }: Options): Sheet {
  const bench = find(guide, benchHook);
  const close = find(bench, hooks.closeBench);
  const small = smallPage();
  const isOpen = (): boolean => bench.hasAttribute(hooks.open);
  /** The open sheet is a dialog; on a wide page the same bench stands beside the text. */
  const isDialog = (): boolean => isOpen() && small.matches;

  /** When the sheet was opened, and when it was asked to close. */
  let [cameAt, left] = [-secondWithin, -secondWithin];

  const isOfSheet = (): boolean => (history.state as { bench?: true } | null)?.bench === true;

  /** The sheet closes only when the browser has gone back: a second press must not go back once more. */
  function leave(): void {
    if (performance.now() - left < secondWithin) return;
    left = performance.now();
    // Without an entry in the history the sheet closes by itself: Back would leave the guide.
    if (isOfSheet()) history.back();
    else followHistory();
  }

  /** Makes what an open sheet covers inert. */
  function cover(): void {
    for (const covered of document.querySelectorAll<HTMLElement>(
      `body > :not([${hooks.guide}], dialog), [${hooks.guide}] > :not([${benchHook}])`,
    ))
      covered.toggleAttribute('inert', isDialog());
    for (const [name, value] of Object.entries({ role: 'dialog', 'aria-modal': 'true' }))
      if (isDialog()) bench.setAttribute(name, value);
      else bench.removeAttribute(name);
  }

  function set(isToBeOpen: boolean): void {
    cameAt = performance.now();
    left = -secondWithin;
    bench.toggleAttribute(hooks.open, isToBeOpen);
    document.body.toggleAttribute(hooks.benchOpen, isToBeOpen);
    // A dialog that stays open in a closed sheet is seen by nobody, and nothing else can be pressed.
    if (!isToBeOpen) for (const dialog of bench.querySelectorAll('dialog')) dialog.close();
    cover();
  }
  function show(): void {
    set(true);
    // The sentence of the step in hand is the heading of the sheet; it comes with the devices.
    focusOn(bench);
    opened();
  }

  function followHistory(): void {
    if (isOfSheet() && hasDevices()) show();
    else if (isOpen()) {
      set(false);
      closed();
      // The browser puts the page back where it was only after this event.
      setTimeout(() => {
        if (!isOpen()) history.scrollRestoration = 'auto';
      });
    }
  }

  small.addEventListener('change', cover);
  close.addEventListener('click', ({ detail }) => {
    // A click of the keyboard is no second half of the press that opened the sheet.
    if (detail === 0 || performance.now() - cameAt > secondWithin) leave();
  });
  addEventListener('keydown', ({ key, target }) => {
    // Escape closes the search first, which lies over the sheet.
    const inSearch = target instanceof Element && target.closest('dialog');
    if (key === 'Escape' && isDialog() && !inSearch) leave();
  });
  addEventListener('popstate', followHistory);
  return {
    takeUp: followHistory,
    // The close button says where it leads.
    show({ inHand }) {
      find(close, hooks.backLabel).textContent =
        inHand === undefined
          ? words.backToGuide
          : fill(words.backToStep, { place: names.inSentence(inHand) });
    },
    open() {
      if (isOpen()) return;
      // After the sheet closes, the page shows the step in hand, not the place where the reader was.
      history.scrollRestoration = 'manual';
      try {
        history.pushState({ bench: true }, '');
      } catch {
        // Safari refuses when the history changes often.
      }
      show();
    },
  };
}
