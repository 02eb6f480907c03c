/**
 * The script of a guide's page mounts the parts of the page. How far the reader is, and what practice says,
 * flows down to all parts; what the reader does comes up as commands. The script is small on purpose, since
 * every reader gets it: the live bench and all it needs come when practice starts.
 */
import { bench as benchHook, benchBody } from '../page/bench-hooks.ts';
import { find, findAll, valueOf } from '../page/find.ts';
import { focusOn } from '../page/focus-on.ts';
import { bringPart } from '../page/part.ts';
import { ready } from '../page/waits.ts';
import type { ProgressStore } from '../practice/progress/progress.ts';
import { createProgress } from '../practice/progress/progress.ts';
import * as hooks from './guide-hooks.ts';
import type { GuideWords } from './guide-words.ts';
import type { LiveGuide } from './live-guide.ts';
import { goTo, mountBar } from './parts/bar.ts';
import { mountBegin } from './parts/begin.ts';
import { mountBranches } from './parts/branches.ts';
import { mountPictures } from './parts/do-here.ts';
import { openTarget } from './parts/open-target.ts';
import { mountRail } from './parts/rail.ts';
import { mountSameStep } from './parts/same-step.ts';
import { mountSheet } from './parts/sheet.ts';
import { createStart, wasPracticing } from './parts/start.ts';
import { mountStep } from './parts/step.ts';
import { countedOf, nameSteps, readSteps } from './parts/steps-of-page.ts';
import { stepInView, watchScroll } from './parts/step-in-view.ts';
import { mountWays } from './parts/ways.ts';
import { smallPage } from '../page/small-page.ts';
import { progressOf, writeProgress } from './progress.ts';

const guide = find(document, hooks.guide);
const bench = find(guide, benchHook);
const journey = valueOf(guide, hooks.guide);
const words = JSON.parse(find(document, hooks.words).textContent) as GuideWords;
const steps = readSteps(guide);
const names = nameSteps(steps, words);
const counted = countedOf(steps);
const elementOf = (id: string | undefined): HTMLElement | undefined =>
  steps.find((step) => step.id === id)?.element;
const sentenceOf = (id: string): HTMLElement => find(elementOf(id) ?? guide, hooks.sentence);

const branches = mountBranches(guide, (choice, option) => progress.pick(choice, option));
const progress: ProgressStore = createProgress({
  steps,
  usual: branches.usual,
  options: branches.options,
  kept: progressOf(journey),
  keep: (kept) => writeProgress(journey, kept),
  clock: () => Date.now(),
});

/* ---------- what flows down ---------- */

let live: LiveGuide | undefined;
let inView: string | undefined;
function show(): void {
  const now = { ...progress.now(), inView };
  document.body.setAttribute(hooks.mode, now.mode);
  for (const part of parts) part.show(now);
  live?.show(now);
}
progress.subscribe((...change) => {
  const goAlong = live?.follow(...change);
  show();
  goAlong?.();
});

/* ---------- the parts, and what comes up from them ---------- */

const forReal = find(guide, hooks.forReal);
forReal.addEventListener('click', () => {
  progress.setMode('real');
  find(guide, hooks.modes).scrollIntoView();
  ways.focus('real');
});
ready(forReal);
for (const link of findAll<HTMLAnchorElement>(guide, hooks.sameStep))
  mountSameStep(link, () => progress.now());

const start = createStart(guide, {
  words,
  async play(hadFocus) {
    const { startLiveGuide } = await bringPart(() => import('./live-guide.ts'));
    live = await startLiveGuide({
      bench,
      hadFocus,
      journey,
      progress,
      words,
      names,
      steps,
      elementOf,
      sentenceOf,
      counted,
      doHere: (id) => void doHere(id),
    });
    const end = document.getElementById('end')?.getBoundingClientRect();
    document.body.setAttribute(hooks.practicing, '');
    show();
    // The sheet was opened before its heading had come.
    if (document.activeElement === bench) focusOn(bench);
    // The folded list is much shorter: a reader who is at its steps is taken to the step in hand.
    if (end && end.top > 0) live.goAlong();
  },
});

/** Sets the devices to a step; on a small page their sheet opens first. */
async function doHere(id: string | undefined): Promise<void> {
  if (smallPage().matches) sheet.open();
  await start();
  if (id !== undefined && id !== progress.now().inHand) await live?.practice.bring(id);
  live?.practice.seeStep();
  live?.goAlong();
}

const sheet = mountSheet(guide, {
  words,
  names,
  hasDevices: () => progress.now().mode === 'practise',
  opened() {
    if (live) live.practice.seeStep();
    else void start();
  },
  closed() {
    const { inHand } = progress.now();
    goTo(elementOf(inHand) ?? document.getElementById('end'));
  },
});
const bar = mountBar(find(document, hooks.bar), {
  words,
  names,
  elementOf,
  doHere: (id) => void doHere(id),
  tick: (id) => progress.tick(id, true),
});
mountPictures(steps, { words, names, doHere: (id) => void doHere(id) });
// A click on the still devices starts practice too. Keyboards and screen readers have the start button.
find(bench, benchBody).addEventListener('click', () => {
  if (!live) void doHere(progress.now().inHand);
});

const ways = mountWays(find(guide, hooks.modes), (mode) => progress.setMode(mode));
const parts = [
  branches,
  sheet,
  bar,
  ways,
  mountRail(find<HTMLDetailsElement>(guide, hooks.fold), { words, names, counted }),
  mountBegin(find(guide, hooks.begin), {
    words,
    names,
    start: () => void doHere(progress.now().inHand),
    inSight: (isInSight) => find(document, hooks.bar).toggleAttribute(hooks.atStart, isInSight),
  }),
  ...steps.map((step) => mountStep(step.element, { words, tick: (id, isDone) => progress.tick(id, isDone) })),
];

show();
watchScroll(() => {
  const next = stepInView(progress.now().order.flatMap((id) => elementOf(id) ?? []))?.id;
  if (next === inView) return;
  inView = next;
  show();
});
sheet.takeUp();
if (wasPracticing()) void start();
addEventListener('hashchange', openTarget);
openTarget();
addEventListener('hashchange', () => live?.read(location.hash.slice(1)));
// Back may show a page as it was left, while another page has gone on with the guide.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) progress.takeUp(progressOf(journey));
});
