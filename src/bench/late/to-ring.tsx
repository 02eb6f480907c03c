/** Ways by keyboard: to the control with the ring from anywhere, and from there to the words of the step in hand. */
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { bench } from '../../page/bench-hooks.ts';
import { focusOn } from '../../page/focus-on.ts';
import { smallPage } from '../../page/small-page.ts';
import { ringedControl } from './described-ring.ts';

type Props = {
  t: Translate;
  live: RefObject<HTMLElement | null>;
  /** The id of the step in hand, and what it is called in a sentence. */
  step: string;
  place: string;
};

/** @returns whether the focus is now on what wears the ring, or on its device where that cannot be used. */
function focusRing(live: HTMLElement | null): boolean {
  const control = live && ringedControl(live);
  if (!control) return false;
  return [control, control.closest<HTMLElement>('[data-in-use]')].some((target) => {
    target?.focus();
    return document.activeElement === target;
  });
}

/** On a small page, the words of the step stand above the devices. */
function focusStep(live: HTMLElement | null, step: string): void {
  const words = smallPage().matches
    ? live?.closest<HTMLElement>(`[${bench}]`)
    : document.getElementById(step);
  words?.scrollIntoView({ block: 'nearest' });
  focusOn(words);
}

/** The key moves the focus and presses nothing: the reader hears what is there, and decides. */
export function ToRing({ t, live, step, place }: Props) {
  useEffect(() => {
    const heard = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const { key, ctrlKey, target } = event;
      // On a link, a browser opens another tab.
      const isTaken = target instanceof Element && target.closest('a, dialog');
      if (key !== 'Enter' || !ctrlKey || isTaken) return;
      const before = document.activeElement;
      if (!focusRing(live.current)) return;
      event.preventDefault();
      event.stopPropagation();
      if (document.activeElement === before) focusStep(live.current, step);
    };
    addEventListener('keydown', hear, { capture: true, signal: heard.signal });
    return () => heard.abort();
  }, [live, step]);
  return (
    <>
      <button
        type="button"
        className="btn skip"
        aria-keyshortcuts="Control+Enter"
        onClick={() => focusRing(live.current)}
      >
        {t('problems:toRing')}
      </button>
      <button type="button" className="btn skip" onClick={() => focusStep(live.current, step)}>
        {t('problems:toStep', { place })}
      </button>
    </>
  );
}
