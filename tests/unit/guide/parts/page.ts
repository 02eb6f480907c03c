/** The page of a small guide, as the .astro files write it: two steps on the way, one on another way, and a check. */
import * as benchHooks from '../../../../src/page/bench-hooks.ts';
import type { Hook } from '../../../../src/page/find.ts';
import { find } from '../../../../src/page/find.ts';
import { again } from '../../../../src/page/part.ts';
import { waits } from '../../../../src/page/waits.ts';
import * as hooks from '../../../../src/guide/guide-hooks.ts';
import type { GuideWords } from '../../../../src/guide/guide-words.ts';
import type { PageNow } from '../../../../src/guide/parts/part.ts';
import { nameSteps, readSteps } from '../../../../src/guide/parts/steps-of-page.ts';

export const words: GuideWords = {
  stepOf: 'Step {{label}} of 2',
  step: 'Step {{label}}',
  check: 'Check {{label}}',
  of: '{{done}} of 2 done',
  goOn: 'Go on with {{place}}',
  start: 'Start here',
  startReal: 'Start the list',
  doHere: 'Do {{place}} here',
  toDevices: 'To the devices',
  ends: 'What works now',
  backToStep: 'Back to {{place}}',
  backToGuide: 'Back to the guide',
  stepDone: '{{place}} is done.',
  finished: 'Finished',
  done: 'Done',
  elsewhere: 'Done on another phone',
  starting: 'Starting',
};

const step = (id: string, label: string, role: string, more = '') => `
  <section id="${id}" ${hooks.step} ${hooks.label}="${label}" ${hooks.role}="${role}" ${more}>
    <div ${hooks.where}>Phone, IBKR Mobile</div><h3><span ${hooks.sentence}>Do <b>${id}</b> </span></h3><div ${hooks.then}><p>Then ${id} is over.</p></div>
    <figure></figure>
    <p><input type="checkbox" ${hooks.tick} disabled /></p>
    <span ${hooks.notDone}>Mark it</span><span ${hooks.done}>Done</span>
    <a ${hooks.onward} href="#" hidden>Continue</a>
  </section>`;
const inRail = (id: string, more = '') =>
  `<li ${more}><a ${hooks.railLink} href="#${id}"><span>The ${id}<span ${hooks.railDone} hidden>, done</span></span></a></li>`;
const onApp = `${hooks.when}="entry app"`;

const markup = `
  <header>Head</header>
  <div ${hooks.guide}="a-journey">
    <details ${hooks.fold}="unset" open>
      <summary><b ${hooks.here}></b><span ${hooks.sum}></span></summary>
      ${inRail('log-in')}${inRail('open-app', `${onApp} ${hooks.otherWay}`)}${inRail('scan')}${inRail('see')}
    </details>
    <main>
      <h1 ${hooks.guideTop}>A guide</h1>
      <a ${hooks.sameStep}="log-in open-app" ${waits} href="/other/">Another way</a>
      <fieldset ${hooks.modes} ${waits}>
        <input type="radio" name="mode" value="practise" checked /><input type="radio" name="mode" value="real" />
      </fieldset>
      <p ${hooks.begin} ${waits}><button ${hooks.start}>Start <svg></svg></button><a ${hooks.goOn} href="#log-in">From the start <svg></svg></a></p>
      <h2>The first part <span>Steps 1 and 2</span></h2>
      ${step('log-in', '1', 'portal')}
      <fieldset ${hooks.ask}="entry" ${waits}>
        <input type="radio" name="ask-entry" value="login" checked />
        <input type="radio" name="ask-entry" value="app" />
      </fieldset>
      ${step('open-app', '1a', 'phone', onApp)}${step('scan', '2', 'phone')}${step('see', 'A', 'portal')}
      <section id="end"><button ${hooks.forReal} ${waits}>For real</button></section>
      <details id="problem"></details>
    </main>
    <section ${benchHooks.bench}>
      <div ${hooks.now} hidden><i ${hooks.nowLabel}></i><p ${hooks.nowSentence}></p></div>
      <div ${benchHooks.benchBody}>
        <p>Not all has loaded. <a ${again}>Again</a></p>
        <p ${benchHooks.startState} ${benchHooks.tooOld}="Too old"></p>
      </div>
      <button ${hooks.closeBench}><span ${hooks.backLabel}></span></button>
      <p ${hooks.announcement}></p>
    </section>
    <nav ${hooks.bar} ${waits}>
      <button ${hooks.previous}></button><button ${hooks.openBench}><span ${hooks.openLabel}></span></button>
      <button ${hooks.doneNext}></button><button ${hooks.next}></button>
    </nav>
  </div>
  <dialog></dialog>
  <script type="application/json" ${hooks.words}>${JSON.stringify(words)}</script>`;

/** Shows the page from the start. */
export function openPage() {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...body.children);
  const steps = readSteps(document);
  return {
    steps,
    names: nameSteps(steps, words),
    sentenceOf: (id: string): HTMLElement => find(theStep(id), hooks.sentence),
  };
}

export const one = <Found extends HTMLElement = HTMLElement>(hook: Hook): Found =>
  find<Found>(document, hook);

export function theStep(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no step ${id}.`);
  return found;
}

/** What the parts of the page are told to show: by default what a reader sees who has just come. */
export const nowOf = (progress: Partial<PageNow>): PageNow => ({
  mode: 'practise',
  order: ['log-in', 'scan', 'see'],
  done: [],
  elsewhere: [],
  inHand: 'log-in',
  picked: { entry: 'login' },
  answered: {},
  ...progress,
});

/** Gives a step a place in a window that is 768 px high. */
export function place(element: HTMLElement, top: number, bottom: number): void {
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
}

export const choose = (radio: HTMLInputElement | undefined): void => {
  if (!radio) throw new Error('There is no such radio button.');
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
};
