/**
 * What a guide's page has only during practice, fetched when the reader starts: the live bench, the sentence
 * of the step in hand above the bench, and text that goes along with what the devices tick.
 */
import type { Bench } from '../bench/bench.tsx';
import { startBench } from '../bench/bench.tsx';
import type { Language } from '../i18n/languages.ts';
import { loadStyles } from '../page/load-styles.ts';
import { bringPart } from '../page/part.ts';
import type { ProgressListener, ProgressStore } from '../practice/progress/progress.ts';
import * as hooks from './guide-hooks.ts';
import type { GuideWords } from './guide-words.ts';
import { createPlace, showPlace } from './parts/live-place.ts';
import { mountFold } from './parts/fold.ts';
import { mountAnnouncement, mountInHand } from './parts/in-hand.ts';
import type { Part } from './parts/part.ts';
import { dropSecondHalves } from './parts/second-half.ts';
import type { StepNames, StepOfPage } from './parts/steps-of-page.ts';
import { mountTold } from './parts/told.ts';
import { goAlong, isInView } from './parts/view.ts';
import practicingStyles from './practising.css?url';

type Options = {
  bench: HTMLElement;
  /** Whether the button that started practice had the focus. */
  hadFocus: boolean;
  journey: string;
  progress: ProgressStore;
  words: GuideWords;
  names: StepNames;
  steps: readonly StepOfPage[];
  elementOf: (id: string | undefined) => HTMLElement | undefined;
  sentenceOf: (id: string) => HTMLElement;
  /** The steps that count. */
  counted: readonly string[];
  doHere: (id: string) => void;
};

export type LiveGuide = Part & {
  practice: Bench['practice'];
  /** Brings the step in hand into view, beside the devices. */
  goAlong: () => void;
  /** Opens a step for reading. */
  read: (id: string) => void;
  /** Called before a change is drawn. @returns what to do once the change is drawn. */
  follow: (...change: Parameters<ProgressListener>) => () => void;
};

/** Rejects only if a part of the site does not load. */
export async function startLiveGuide(options: Options): Promise<LiveGuide> {
  const { bench, hadFocus, journey, progress, steps, elementOf } = options;
  const host = createPlace();
  const language = document.documentElement.lang as Language;
  // Problems are explained in the card of the step in hand, which replaces the sentence above the devices.
  const explainAt = (): Element | null =>
    elementOf(progress.now().inHand)?.querySelector(`[${hooks.explained}]`) ?? null;
  const inHand = mountInHand(bench, options);
  const later = bench.closest(`[${hooks.guide}]`)?.getAttribute(hooks.laterSheet);
  const sheets = [practicingStyles, ...(later ? [later] : [])];
  const styles = bringPart(async () => void (await Promise.all(sheets.map(loadStyles))));
  const { practice, say, subscribe } = await startBench({
    host,
    language,
    guide: { journey, progress, explainAt, slot: () => inHand.slot, styles },
  });
  const announce = mountAnnouncement(bench, options);
  const goAlongTo = (id: string | undefined): void => {
    const step = elementOf(id);
    if (step) goAlong(step);
  };
  const fold = mountFold(steps, document, options);
  const parts = [
    fold,
    inHand,
    mountTold(steps, () => {
      const { why } = practice.snapshot();
      return why === undefined ? '' : say(why);
    }),
  ];
  const show = (): void => parts.forEach((part) => part.show(progress.now()));
  subscribe(show);
  // The skip link led to the button that begins practice; from now on it leads to the devices.
  document.querySelector('a[href="#begin"]')?.setAttribute('href', '#bench');
  showPlace(bench, host, hadFocus);
  show();
  dropSecondHalves();
  return {
    practice,
    read: fold.read,
    show: (now) => parts.forEach((part) => part.show(now)),
    goAlong: () => goAlongTo(progress.now().inHand),
    // The text goes along only if the reader had the step in hand in view.
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
