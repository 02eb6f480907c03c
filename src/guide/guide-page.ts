/**
 * What a guide's page does before and beside the bench: ticks, the step in hand, the two ways to use it, the bar on
 * a phone. Small on purpose, since every reader gets it; the bench and all it needs come with `startBench`.
 */
import type { Language } from '../i18n/languages.ts';
import type { GuideWords } from './guide-words.ts';
import type { Bench, BenchState } from '../bench/bench.tsx';
import type { GuideProgress, Mode } from './progress.ts';
import { noProgress, readProgress, stepInHand, tick, writeProgress } from './progress.ts';

const find = <Found extends HTMLElement>(selector: string, within: ParentNode = document): Found => {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The guide's page has no ${selector}.`);
  return found;
};
/** From now on this script takes the presses; those before it are done now (layouts/early-press.ts). */
const ready = (waiting: HTMLElement): void => waiting.removeAttribute('data-waits');
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

const guide = find('[data-guide]');
const journey = guide.dataset['guide'] ?? '';
const words = JSON.parse(find('[data-words]').textContent) as GuideWords;
const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const steps = all('[data-step]');
const everyStep = steps.map(({ id }) => id);
const withLabel = (pattern: RegExp): string[] =>
  steps.filter(({ dataset }) => pattern.test(dataset['label'] ?? '')).map(({ id }) => id);
/** Steps that have a number, 3 or 3a, and those that count: a branch counts with the step before it. */
const numbered = withLabel(/^\d/);
const counted = withLabel(/^\d+$/);
const element = (id: string): HTMLElement => find(`#${CSS.escape(id)}`);
const labelOf = (id: string): string => element(id).dataset['label'] ?? '';

const benchElement = find('[data-bench]');
const startButton = find<HTMLButtonElement>('[data-start]');
const runningKey = 'ib-key-tab-practising';

let progress: GuideProgress = readProgress()[journey] ?? noProgress;
let bench: Bench | undefined;
let starting = false;
let why: string | undefined;
/** The steps that are left after the reader's choices. */
let order = everyStep;

const done = (): string[] => progress[progress.mode];

function keepProgress(change: Partial<GuideProgress>): void {
  progress = { ...progress, ...change, at: Date.now() };
  writeProgress(journey, progress);
  show();
}

/* ---------- showing ---------- */

function show(): void {
  const inHand = stepInHand(order, done());
  document.body.dataset['mode'] = progress.mode;
  document.body.toggleAttribute('data-live', bench !== undefined);
  for (const step of steps) showStep(step, inHand);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-rail]')) {
    const id = link.hash.slice(1);
    link.classList.toggle('done', done().includes(id));
    find('[data-rail-done]', link).hidden = !done().includes(id);
    if (id === inHand) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  const count = String(counted.filter((id) => done().includes(id)).length);
  find('[data-sum]').textContent = fill(words.of, { done: count });
  find('[data-here]').textContent = inHand === undefined ? words.finished : placeOf(inHand);
  showNow(inHand);
  const goOn = find<HTMLAnchorElement>('[data-go-on]');
  goOn.href = `#${inHand ?? 'end'}`;
  if (goOn.firstChild) goOn.firstChild.textContent = `${goOnTo(inHand)} `;
  bench?.setStep(progress.mode === 'practise' ? inHand : undefined);
}

/** What the link to the step in hand says; at the end it leads to what works then. */
function goOnTo(inHand: string | undefined): string {
  if (inHand === undefined) return words.ends;
  return inHand === order[0] ? words.fromStart : fill(words.goOn, { place: nameOf(inHand) });
}

/** "Step 7", or "Check A". */
const nameOf = (id: string): string =>
  fill(numbered.includes(id) ? words.step : words.check, { label: labelOf(id) });

/** The same within a sentence: the letter of a check stays a capital. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "Step 7 of 12", or "Check A". */
const placeOf = (id: string): string =>
  numbered.includes(id) ? fill(words.stepOf, { label: labelOf(id) }) : nameOf(id);

function showStep(step: HTMLElement, inHand: string | undefined): void {
  const isDone = done().includes(step.id);
  step.classList.toggle('done', isDone);
  if (step.id === inHand) step.setAttribute('aria-current', 'step');
  else step.removeAttribute('aria-current');
  const box = find<HTMLInputElement>('[data-tick]', step);
  box.disabled = false;
  box.checked = isDone;
  const elsewhere = progress.mode === 'practise' && progress.elsewhere?.includes(step.id);
  find('.state [data-on]', step).textContent = elsewhere ? words.elsewhere : words.done;
  const waiting = find('[data-waiting]', step);
  waiting.hidden = !(bench && step.id === inHand && why !== undefined && progress.mode === 'practise');
  if (!waiting.hidden && waiting.textContent !== why) waiting.textContent = why ?? '';
  const next = find<HTMLAnchorElement>('[data-continue]', step);
  const nextId = order[order.indexOf(step.id) + 1];
  next.hidden = !(isDone && step.id === lastDone() && inHand !== undefined);
  next.href = `#${inHand ?? nextId ?? 'end'}`;
}

/** The newest tick: behind it "Continue" stands. */
const lastDone = (): string | undefined => order[order.indexOf(stepInHand(order, done()) ?? '') - 1];

/** The step in hand, above the devices. */
function showNow(inHand: string | undefined): void {
  const now = find('[data-now]');
  now.hidden = bench === undefined || inHand === undefined;
  find('[data-back-label]').textContent =
    inHand === undefined ? words.backToGuide : fill(words.backToStep, { place: inSentence(nameOf(inHand)) });
  if (inHand === undefined) return;
  find('[data-now-label]').textContent = labelOf(inHand);
  const sentence = find('[data-do]', element(inHand));
  const place = find('[data-now-do]');
  if (place.textContent !== sentence.textContent) {
    place.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
  }
}

function announce(text: string): void {
  find('[data-announce]').textContent = text;
}

const isSeen = (id: string | undefined): boolean => {
  if (id === undefined) return false;
  const { top, bottom } = element(id).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Beside the devices the text goes along: it says what to expect there. On a phone the devices lie over it. */
function goAlong(id: string | undefined): void {
  if (id === undefined || small.matches) return;
  const { top, bottom } = element(id).getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) element(id).scrollIntoView({ block: 'start' });
}

/* ---------- ticking ---------- */

for (const step of steps) {
  find<HTMLInputElement>('[data-tick]', step).addEventListener('change', (event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    const ticks = checked ? [...done(), step.id] : done().filter((id) => id !== step.id);
    keepProgress({ [progress.mode]: order.filter((id) => ticks.includes(id)) });
  });
}

/** The devices say which steps hold: those are ticked, and the newest is announced. */
function hear(state: BenchState): void {
  why = state.why;
  const before = progress.practise;
  const ticks = tick(order, before, state.done);
  if (ticks.length === before.length && ticks.every((id) => before.includes(id))) {
    show();
    return;
  }
  const newest = order.findLast((id) => ticks.includes(id) && !before.includes(id));
  const fresh = ticks.filter((id) => !before.includes(id) && element(id).dataset['on'] !== 'portal');
  const known = (progress.elsewhere ?? []).filter((id) => before.includes(id));
  const elsewhere = state.elsewhere ? [...known, ...fresh] : known;
  const goesAlong = isSeen(stepInHand(order, before));
  progress = { ...progress, practise: ticks, elsewhere, at: Date.now() };
  writeProgress(journey, progress);
  show();
  const next = stepInHand(order, ticks);
  if (goesAlong) goAlong(next);
  const said = newest === undefined ? '' : fill(words.stepDone, { place: nameOf(newest) });
  announce(
    next === undefined
      ? words.finished
      : `${said} ${placeOf(next)}: ${find('[data-do]', element(next)).textContent.trim()}`,
  );
}

/* ---------- the two ways to use a guide ---------- */

function setMode(mode: Mode): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="mode"]'))
    radio.checked = radio.value === mode;
  keepProgress({ mode });
}

/* ---------- where the guide branches ---------- */

const asks = all('[data-ask]');
const pickedOf = (ask: HTMLElement): string => find<HTMLInputElement>('input:checked', ask).value;

/** Shows what is on the way that the reader picked, and tells the practice phone. */
function follow(justNow = false): void {
  const picked = Object.fromEntries(asks.map((ask) => [ask.dataset['ask'] ?? '', pickedOf(ask)]));
  for (const part of all('[data-when]')) {
    const [choice = '', option] = (part.dataset['when'] ?? '').split(' ');
    part.hidden = picked[choice] !== option;
    part.removeAttribute('data-other-way');
  }
  order = everyStep.filter((id) => !element(id).hidden);
  bench?.pick(picked, justNow && progress.mode === 'practise');
}

for (const ask of asks) {
  const choice = ask.dataset['ask'] ?? '';
  for (const radio of ask.querySelectorAll('input')) {
    radio.addEventListener('change', () => {
      follow(true);
      keepProgress({ picked: { ...progress.picked, [choice]: radio.value } });
    });
  }
  ready(ask);
}

/** Shows what is kept of the choices. */
function takeUpChoices(): void {
  for (const ask of asks) {
    const kept = progress.picked?.[ask.dataset['ask'] ?? ''];
    for (const radio of ask.querySelectorAll('input')) if (radio.value === kept) radio.checked = true;
  }
  follow();
}
takeUpChoices();

ready(find('[data-modes]'));
ready(find('[data-begin]'));
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="mode"]')) {
  radio.addEventListener('change', () => setMode(radio.value === 'real' ? 'real' : 'practise'));
}
const forReal = find('[data-for-real]');
ready(forReal);
forReal.addEventListener('click', () => {
  setMode('real');
  find('#main h1').scrollIntoView();
  find<HTMLInputElement>('input[value="real"]').focus({ preventScroll: true });
});

/* ---------- practising ---------- */

async function startPractice(): Promise<void> {
  if (starting) return;
  starting = true;
  const state = find('[data-start-state]');
  const hadFocus = document.activeElement === startButton;
  startButton.disabled = true;
  const slow = setTimeout(() => (state.textContent = words.starting), 300);
  try {
    const { startBench } = await import('../bench/bench.tsx');
    const host = find('[data-bench-body]');
    const place = document.createElement('div');
    place.className = 'live-host';
    place.tabIndex = -1;
    bench = await startBench({
      host: place,
      language: document.documentElement.lang as Language,
      journey,
      phone: guide.dataset['phone'] === 'iphone' ? 'iphone' : 'android',
      onChange: hear,
      onRestart: () => keepProgress({ practise: [], elsewhere: [] }),
    });
    follow();
    host.replaceChildren(place);
    // The button is gone: who goes on by keyboard goes on from here.
    if (hadFocus) place.focus({ preventScroll: true });
    remember('yes');
    show();
  } catch (error) {
    console.warn(error);
    state.textContent = words.startFailed;
    startButton.disabled = false;
    startButton.focus();
  } finally {
    clearTimeout(slow);
    starting = false;
  }
}

/** This tab practises: a reload or a language switch goes on with it. */
function remember(value: string): void {
  try {
    sessionStorage.setItem(runningKey, value);
  } catch {
    // Without storage a reload starts with still devices.
  }
}

function wasPractising(): boolean {
  try {
    return sessionStorage.getItem(runningKey) !== null;
  } catch {
    return false;
  }
}

ready(startButton);
startButton.addEventListener('click', () => {
  void startPractice().then(() => {
    if (bench) goAlong(stepInHand(order, done()));
  });
});

/* ---------- on a phone: one step a screen, the devices over it ---------- */

ready(find('[data-bar]'));
const fold = find<HTMLDetailsElement>('[data-fold]');
const wide = matchMedia('(min-width: 1200px)');
const setFold = (): void => {
  fold.open = wide.matches;
  fold.dataset['fold'] = 'set';
};
setFold();
wide.addEventListener('change', setFold);
for (const link of all('[data-rail]')) link.addEventListener('click', setFold);

/** As wide as guide.css makes the bench a sheet. */
const small = matchMedia('(max-width: 699px)');
const isOpen = (): boolean => benchElement.hasAttribute('data-open');

/** The open sheet is a dialog; on a wide page the same bench stands beside the text. */
const isDialog = (): boolean => isOpen() && small.matches;

/** What the sheet covers is out of reach. */
function cover(): void {
  for (const covered of all('body > :not([data-guide], dialog), [data-guide] > :not([data-bench])'))
    covered.inert = isDialog();
  for (const [name, value] of Object.entries({ role: 'dialog', 'aria-modal': 'true' }))
    if (isDialog()) benchElement.setAttribute(name, value);
    else benchElement.removeAttribute(name);
}
small.addEventListener('change', cover);

function openBench(): void {
  if (isOpen()) return;
  // Closed again, the page shows the step in hand, not where it was left.
  history.scrollRestoration = 'manual';
  history.pushState({ bench: true }, '');
  showBench();
}

function showBench(): void {
  benchElement.setAttribute('data-open', '');
  document.body.setAttribute('data-bench-open', '');
  cover();
  find<HTMLButtonElement>('[data-close-bench]').focus({ preventScroll: true });
  if (bench) bench.openAtStep();
  else void startPractice();
}

function closeBench(): void {
  benchElement.removeAttribute('data-open');
  document.body.removeAttribute('data-bench-open');
  cover();
  history.scrollRestoration = 'auto';
  element(stepInHand(order, done()) ?? 'end').scrollIntoView({ block: 'start' });
  find<HTMLButtonElement>('[data-open-bench]').focus({ preventScroll: true });
}

/** The open sheet has an entry of its own in the history: it is open again where that entry is met again. */
function followHistory(): void {
  const isOfSheet = (history.state as { bench?: true } | null)?.bench;
  // Whoever uses the guide for real has no devices.
  if (isOfSheet && progress.mode === 'practise') showBench();
  else if (isOpen()) closeBench();
}

find('[data-open-bench]').addEventListener('click', openBench);
find('[data-close-bench]').addEventListener('click', () => history.back());
addEventListener('keydown', ({ key, target }) => {
  // The search lies over the sheet, and is closed before it.
  const inSearch = target instanceof Element && target.closest('dialog');
  if (key === 'Escape' && isDialog() && !inSearch) history.back();
});
addEventListener('popstate', followHistory);
followHistory();
if (wasPractising()) void startPractice();

/** The step that fills the screen now. */
function inView(): number {
  const middle = innerHeight / 2;
  const shown = order.map(element);
  const place = shown.findLastIndex((step) => step.getBoundingClientRect().top <= middle);
  return Math.max(0, place);
}
const turn = (by: number): void =>
  element(order[Math.min(order.length - 1, Math.max(0, inView() + by))] ?? '').scrollIntoView({
    block: 'start',
  });
find('[data-previous]').addEventListener('click', () => turn(-1));
find('[data-next]').addEventListener('click', () => turn(1));

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-step]')) {
  ready(link);
  link.addEventListener('click', () => {
    const inHand = stepInHand(order, done());
    if (inHand === undefined || done().length === 0) return;
    // The step in hand, or the last one before it that the other guide has too.
    const there = (link.dataset['sameStep'] ?? '').split(' ');
    link.hash = order.slice(0, order.indexOf(inHand) + 1).findLast((id) => there.includes(id)) ?? '';
  });
}

/** A link to a problem opens it. */
function openTarget(): void {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();

function takeUpMode(): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="mode"]'))
    radio.checked = radio.value === progress.mode;
  show();
}
takeUpMode();
// Back shows a page as it was left; meanwhile another page may have gone on with the guide.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  progress = readProgress()[journey] ?? noProgress;
  takeUpChoices();
  takeUpMode();
});
