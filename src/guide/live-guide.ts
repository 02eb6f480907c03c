/**
 * What the page of a guide has only while it is practised, fetched when the reader starts: the live bench, the
 * sentence of the step in hand above it, and that the text goes along with what the devices tick.
 */
import type { Bench } from '../bench/bench.tsx';
import { startBench } from '../bench/bench.tsx';
import type { Language } from '../i18n/languages.ts';
import { loadStyles } from '../bench/load-styles.ts';
import type { ProgressListener, ProgressStore } from '../practice/progress/progress.ts';
import * as hooks from './guide-hooks.ts';
import type { GuideWords } from './guide-words.ts';
import { createPlace, showPlace } from './parts/live-place.ts';
import { mountFold } from './parts/fold.ts';
import { mountAnnouncement, mountInHand } from './parts/in-hand.ts';
import type { Part } from './parts/part.ts';
import type { StepNames, StepOfPage } from './parts/steps-of-page.ts';
import { mountTold } from './parts/told.ts';
import { goAlong, isInView } from './parts/view.ts';
import { smallPage } from './parts/widths.ts';
import practisingStyles from './practising.css?url';

type Options = {
  bench: HTMLElement;
  /** Whether the button that started it had the focus. */
  hadFocus: boolean;
  journey: string;
  progress: ProgressStore;
  words: GuideWords;
  names: StepNames;
  steps: readonly StepOfPage[];
  elementOf: (id: string | undefined) => HTMLElement | undefined;
  sentenceOf: (id: string) => HTMLElement;
  doHere: (id: string) => void;
};

export type LiveGuide = Part & {
  practice: Bench['practice'];
  /** Brings the step in hand into view, beside the devices. */
  goAlong: () => void;
  /** Opens a step to read it. */
  read: (id: string) => void;
  /** Is told of a change before it is drawn. @returns what to do after that. */
  follow: (...change: Parameters<ProgressListener>) => () => void;
};

/** Rejects only where a part of the site does not load. */
export async function startLiveGuide(options: Options): Promise<LiveGuide> {
  const { bench, hadFocus, journey, progress, steps, elementOf } = options;
  const host = createPlace();
  const language = document.documentElement.lang as Language;
  // In the card of the step in hand, which takes the place of the sentence above the devices.
  const explainAt = (): Element | null =>
    smallPage().matches
      ? null
      : (elementOf(progress.now().inHand)?.querySelector(`[${hooks.explained}]`) ?? null);
  const [{ practice, say, subscribe }] = await Promise.all([
    startBench({ host, language, guide: { journey, progress, explainAt } }),
    loadStyles(practisingStyles),
  ]);
  const announce = mountAnnouncement(bench, options);
  const goAlongTo = (id: string | undefined): void => {
    const step = elementOf(id);
    if (step) goAlong(step);
  };
  const fold = mountFold(steps, document, options);
  const parts = [
    fold,
    mountInHand(bench, options),
    mountTold(steps, () => {
      const { why } = practice.snapshot();
      return why === undefined ? '' : say(why);
    }),
  ];
  const show = (): void => parts.forEach((part) => part.show(progress.now()));
  subscribe(show);
  // The link past the text leads to what begins the practice, and then to the devices.
  document.querySelector('a[href="#begin"]')?.setAttribute('href', '#bench');
  showPlace(bench, host, hadFocus);
  show();
  return {
    practice,
    read: fold.read,
    show: (now) => parts.forEach((part) => part.show(now)),
    goAlong: () => goAlongTo(progress.now().inHand),
    // The text goes along where the reader was at the step in hand.
    follow({ inHand }, { before, newest }) {
      const was = newest === undefined ? undefined : elementOf(before.inHand);
      const goesAlong = was && isInView(was);
      return () => {
        if (newest === undefined) return;
        if (goesAlong) goAlongTo(inHand);
        announce(newest, inHand);
      };
    },
  };
}
