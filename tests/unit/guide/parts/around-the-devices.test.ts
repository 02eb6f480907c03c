// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as hooks from '../../../../src/guide/guide-hooks.ts';
import { mountBar } from '../../../../src/guide/parts/bar.ts';
import { mountAnnouncement, mountInHand } from '../../../../src/guide/parts/in-hand.ts';
import { mountSheet } from '../../../../src/guide/parts/sheet.ts';
import { createStart, wasPracticing } from '../../../../src/guide/parts/start.ts';
import { createPlace, showPlace } from '../../../../src/guide/parts/live-place.ts';
import { stepInView, watchScroll } from '../../../../src/guide/parts/step-in-view.ts';
import { goAlong, isInView } from '../../../../src/guide/parts/view.ts';
import * as benchHooks from '../../../../src/page/bench-hooks.ts';
import { stubStorage } from '../../devices/storage-stub.ts';
import { nowOf, one, openPage, place, theStep, words } from './page.ts';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
/** The width of the page: small is where the bench is a sheet. */
function stubWidth(isSmall: boolean) {
  const width = Object.assign(new EventTarget(), { matches: isSmall });
  vi.stubGlobal('matchMedia', () => width);
  return width;
}

describe('the step in hand', () => {
  const mount = () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
      },
    );
    const elementOf = (id: string | undefined) => (id === undefined ? undefined : theStep(id));
    const counted = ['log-in', 'scan'];
    return mountInHand(one(benchHooks.bench), { words, ...page, elementOf, counted });
  };

  test('stands above live devices, in the words of its step', () => {
    const { show } = mount();
    show(nowOf({ inHand: 'scan' }));
    expect(one(hooks.now).hidden).toBe(false);
    expect(one(hooks.nowLabel).textContent).toBe('2');
    expect(one(hooks.nowSentence).querySelector('b')?.textContent).toBe('scan');
    expect(page.sentenceOf('scan').querySelector('b')?.textContent).toBe('scan');
  });

  test('is told with how far the reader is, and with what follows it', () => {
    const { show } = mount();
    show(nowOf({ inHand: 'scan', done: ['log-in'] }));
    const said = one(hooks.now).textContent;
    expect(said).toContain('Step 2 of 2');
    expect(said).toContain('The first part');
    expect(said).toContain('Then scan is over.');
    expect(one(hooks.now).style.getPropertyValue('--done')).toBe('1');
    expect(one(hooks.now).style.getPropertyValue('--steps')).toBe('2');
  });

  test('is told with the words about the practice devices where there are such words', () => {
    const then = theStep('scan').querySelector(`[${hooks.then}]`);
    const practiced = document.createElement('p');
    practiced.setAttribute(hooks.inPractice, '');
    practiced.textContent = 'On the practice phone, choose a camera.';
    then?.append(practiced);
    mount().show(nowOf({ inHand: 'scan' }));
    expect(one(hooks.now).textContent).toContain('On the practice phone, choose a camera.');
    expect(one(hooks.now).textContent).not.toContain('Then scan is over.');
  });

  test('is followed by whole sentences, as many as have room', () => {
    const then = theStep('scan').querySelector('p');
    if (then) then.textContent = 'One sentence. A second one. A third.';
    const { show } = mount();
    place(one(hooks.now), 0, 100);
    const next = one(hooks.now).querySelector<HTMLElement>('.next');
    if (!next) throw new Error('Nothing follows.');
    // A line of 20 px for each sentence, from 65 px on.
    next.getBoundingClientRect = () =>
      ({ bottom: 65 + 20 * (next.textContent.match(/\./g)?.length ?? 0) }) as DOMRect;
    show(nowOf({ inHand: 'scan' }));
    expect(next.textContent).toBe('One sentence.');
  });

  test('is none at the end', () => {
    mount().show(nowOf({ inHand: undefined, done: ['log-in', 'scan', 'see'] }));
    expect(one(hooks.now).textContent).toContain(words.finished);
    expect([one(hooks.nowLabel).hidden, one(hooks.nowSentence).hidden]).toEqual([true, true]);
    expect(one(hooks.now).style.getPropertyValue('--done')).toBe('2');
  });

  test('is announced after the step that the devices have ticked', () => {
    const announce = mountAnnouncement(one(benchHooks.bench), {
      words,
      ...page,
      elementOf: (id) => (id === undefined ? undefined : theStep(id)),
    });
    announce('log-in', 'scan');
    expect(one(hooks.announcement).textContent).toBe(
      'Step 1 is done. Step 2 of 2, Phone, IBKR Mobile: Do scan.',
    );
    announce('see', undefined);
    expect(one(hooks.announcement).textContent).toBe(words.finished);
  });
});

describe('what is in view', () => {
  const at = (top: number, bottom: number) => {
    const element = document.createElement('p');
    const shown = vi.fn<() => void>();
    element.scrollIntoView = shown;
    place(element, top, bottom);
    return Object.assign(element, { shown });
  };

  test('is a step that has a part of itself in the window', () => {
    expect([at(-90, -10), at(-90, 10), at(760, 900), at(770, 900)].map(isInView)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('is, on a phone, the last step that begins above the middle, and no step above the first one', () => {
    const steps = [at(-500, 0), at(0, 300), at(300, 600), at(600, 900)];
    stubWidth(true);
    expect(stepInView(steps)).toBe(steps[2]);
    expect(stepInView([at(500, 600)])).toBeUndefined();
    stubWidth(false);
    expect(stepInView(steps)).toBeUndefined();
  });

  test('is looked at once a frame while the page is scrolled', () => {
    stubWidth(true);
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const changed = vi.fn();
    watchScroll(changed);
    for (let turns = 0; turns < 3; turns += 1) dispatchEvent(new Event('scroll'));
    expect(changed).not.toHaveBeenCalled();
    frames.forEach((frame) => frame());
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['a step that stands there', 200, 400, undefined],
    ['a step that nearly stands there', 210, 400, undefined],
    ['a step further down', 600, 700, 400],
    ['a step further up', 100, 200, -100],
    ['a step that is too long for the place', 10, 700, -44],
    ['a step that is longer than the window', 10, 800, 10],
  ])('brings %s to the place of the step in hand, beside the devices', (_, top, bottom, by) => {
    const scrolled: (number | undefined)[] = [];
    vi.stubGlobal('scrollBy', (to: ScrollToOptions) => scrolled.push(to.top));
    stubWidth(false);
    goAlong(at(top, bottom));
    stubWidth(true);
    goAlong(at(top, bottom));
    expect(scrolled).toEqual(by === undefined ? [] : [by]);
  });
});

describe('the bar', () => {
  const mount = () => {
    const shown: string[] = [];
    for (const id of ['log-in', 'scan', 'see', 'end']) theStep(id).scrollIntoView = () => void shown.push(id);
    const [doHere, tick] = [vi.fn(), vi.fn()];
    const elementOf = (id: string | undefined) => (id === undefined ? undefined : theStep(id));
    const bar = mountBar(one(hooks.bar), { words, names: page.names, elementOf, doHere, tick });
    return { ...bar, shown, doHere, tick, label: () => one(hooks.openLabel).textContent };
  };

  test('turns to the next step and to the one before, from the one in view', () => {
    const { show, shown } = mount();
    show(nowOf({ inView: 'scan' }));
    one(hooks.next).click();
    // A short step has the next one in view with it.
    show(nowOf({ inView: undefined }));
    one(hooks.previous).click();
    expect(shown).toEqual(['see', 'scan']);
    vi.stubGlobal('scrollY', 400);
    show(nowOf({ inView: 'see' }));
    one(hooks.next).click();
    vi.stubGlobal('scrollY', 0);
    show(nowOf({}));
    vi.stubGlobal('scrollY', 1);
    one(hooks.next).click();
    one(hooks.previous).click();
    expect(shown.slice(2)).toEqual(['end', 'log-in', 'log-in']);
    expect(document.activeElement).toBe(theStep('log-in').querySelector('h3'));
  });

  test.each([
    ['begins the practice', {}, words.start, 'log-in'],
    ['leads to the step in hand', { inHand: 'scan', done: ['log-in'] }, 'Do step 2 here', 'scan'],
    ['does the step in view', { inView: 'see' }, 'Do check A here', 'see'],
    [
      'does no step again that is done',
      { inView: 'log-in', inHand: 'scan', done: ['log-in'] },
      'Do step 2 here',
      'scan',
    ],
    ['leads to the devices at the end', { inHand: undefined, done: ['log-in'] }, words.toDevices, undefined],
  ])('%s, and says so', (_, now, said, wanted) => {
    const { show, doHere, label } = mount();
    show(nowOf(now));
    expect(label()).toBe(said);
    one(hooks.openBench).click();
    expect(doHere).toHaveBeenCalledExactlyOnceWith(wanted);
    expect(one(hooks.openBench).hasAttribute(hooks.quiet)).toBe(wanted === undefined);
  });

  test('is about the step in hand where it stands at the end of the guide', () => {
    const { show, doHere, tick, shown } = mount();
    one(hooks.bar).style.position = 'static';
    show(nowOf({ inView: 'see', inHand: 'scan', done: ['log-in'] }));
    one(hooks.openBench).click();
    expect(doHere).toHaveBeenCalledExactlyOnceWith('scan');
    one(hooks.doneNext).click();
    expect(tick).not.toHaveBeenCalled();
    expect(shown).toEqual(['scan']);
  });

  test('ticks the step in view and turns to the next, when the guide is used for real', () => {
    const { show, tick, shown } = mount();
    show(nowOf({ mode: 'real', inView: 'log-in' }));
    one(hooks.doneNext).click();
    expect(tick).toHaveBeenCalledExactlyOnceWith('log-in');
    expect(shown).toEqual(['scan']);
  });

  test.each([
    ['begins the list', { inHand: 'log-in' }, words.startReal],
    ['goes on', { inHand: 'scan', done: ['log-in'] }, 'Go on with step 2'],
  ])('%s where no step is in view: it ticks none, and says so', (_, now, said) => {
    const done = one(hooks.doneNext);
    done.append('Done, next');
    const { show, tick, shown } = mount();
    show(nowOf({ mode: 'real', inView: 'see' }));
    expect(done.textContent).toBe('Done, next');
    show(nowOf({ mode: 'real', ...now }));
    expect(done.textContent.trim()).toBe(said);
    done.click();
    expect(tick).not.toHaveBeenCalled();
    expect(shown).toEqual([now.inHand]);
  });

  test('has no step to tick when all are done for real', () => {
    const { show } = mount();
    show(nowOf({ mode: 'real', inView: 'see', inHand: undefined, done: ['log-in', 'scan', 'see'] }));
    expect(one(hooks.doneNext).hidden).toBe(true);
  });
});

describe('the start of practice', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = stubStorage('sessionStorage');
  });
  const mount = (play: () => Promise<void>) => {
    const start = createStart(one(hooks.guide), { words, play });
    return { start, button: one<HTMLButtonElement>(hooks.start) };
  };

  test('is remembered in this tab, and says whether its button had the focus', async () => {
    const play = vi.fn(() => Promise.resolve());
    const { start, button } = mount(play);
    expect(wasPracticing()).toBe(false);
    button.focus();
    await start();
    expect(play).toHaveBeenCalledExactlyOnceWith(true);
    expect(wasPracticing()).toBe(true);
    expect(kept.size).toBe(1);
  });

  test('puts the live devices in place of the still ones, with the focus', () => {
    const live = createPlace();
    showPlace(one(benchHooks.bench), live, false);
    expect(one(benchHooks.benchBody).children).toHaveLength(1);
    expect(document.activeElement).not.toBe(live);
    showPlace(one(benchHooks.bench), live, true);
    expect(document.activeElement).toBe(live);
  });

  test('does not begin in a browser that is too old', async () => {
    const play = vi.fn(() => Promise.resolve());
    const { start } = mount(play);
    one(benchHooks.startState).removeAttribute(benchHooks.tooOld);
    await start();
    expect(play).not.toHaveBeenCalled();
  });

  test('is under way once, and says so when it takes long', async () => {
    vi.useFakeTimers();
    const { promise, resolve } = Promise.withResolvers<void>();
    const play = vi.fn(() => promise);
    const { start, button } = mount(play);
    const state = one(benchHooks.startState);
    const both = [start(), start()];
    expect(button.ariaDisabled).toBe('true');
    expect(button.disabled).toBe(false);
    expect(state.textContent).toBe('');
    vi.advanceTimersByTime(300);
    expect(state.textContent).toBe(words.starting);
    resolve();
    await Promise.all(both);
    vi.useRealTimers();
    expect(play).toHaveBeenCalledOnce();
  });

  test('that fails says so, and can be pressed again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const trouble = new Error('no line');
    const play = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(trouble);
    const { start, button } = mount(play);
    await start();
    const state = one(benchHooks.startState);
    expect(state.textContent).toContain('Not all has loaded');
    expect(button.disabled).toBe(false);
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ cause: trouble }));
    expect(wasPracticing()).toBe(false);
    // The message has a button of its own, because on a phone the devices lie over the other button.
    state.querySelector('button')?.click();
    await vi.waitFor(() => expect(wasPracticing()).toBe(true));
    expect(play).toHaveBeenCalledTimes(2);
  });

  test('that fails gives the focus back to the button that was pressed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { start, button } = mount(() => Promise.reject(new Error('no line')));
    button.focus();
    await start();
    expect(document.activeElement).toBe(button);
  });
});

describe('the sheet of a small page', () => {
  /** A history that answers at once. */
  function stubHistory(inWindow: EventTarget) {
    const entries: unknown[] = [null];
    const history = {
      scrollRestoration: 'auto',
      get state() {
        return entries.at(-1);
      },
      pushState: (state: unknown) => void entries.push(state),
      back() {
        entries.pop();
        inWindow.dispatchEvent(new Event('popstate'));
      },
    };
    vi.stubGlobal('history', history);
    return history;
  }
  const mount = ({ isSmall = true, hasDevices = true } = {}) => {
    const target = new EventTarget();
    const history = stubHistory(target);
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('dispatchEvent', target.dispatchEvent.bind(target));
    const width = stubWidth(isSmall);
    const [opened, closed] = [vi.fn(), vi.fn()];
    const sheet = mountSheet(one(hooks.guide), {
      words,
      names: page.names,
      hasDevices: () => hasDevices,
      opened,
      closed,
    });
    return { history, width, opened, closed, bench: one(benchHooks.bench), ...sheet };
  };
  const covered = () =>
    [...document.querySelectorAll<HTMLElement>(`header, main, nav, [${hooks.fold}]`)].map(
      ({ inert }) => inert,
    );
  const pressEscape = (target: Element = document.body) =>
    dispatchEvent(
      Object.defineProperty(new KeyboardEvent('keydown', { key: 'Escape' }), 'target', { value: target }),
    );

  test('is a dialog over the page, and the page is out of reach', () => {
    const { open, opened, bench } = mount();
    open();
    expect(bench.getAttribute('role')).toBe('dialog');
    expect(covered()).not.toContain(false);
    expect(bench.inert || document.querySelector('dialog')?.inert).toBeFalsy();
    expect(document.activeElement).toBe(bench);
    expect(document.body.hasAttribute(hooks.benchOpen)).toBe(true);
    open();
    expect(opened).toHaveBeenCalledOnce();
  });

  test('says where its button leads', () => {
    const { show } = mount();
    show(nowOf({ inHand: 'scan' }));
    expect(one(hooks.backLabel).textContent).toBe('Back to step 2');
    show(nowOf({ inHand: undefined }));
    expect(one(hooks.backLabel).textContent).toBe(words.backToGuide);
  });

  test('is closed by its button, by Escape and by Back, which all go back in the history', async () => {
    const { open, closed, history, bench } = mount();
    for (const close of [() => one(hooks.closeBench).click(), () => pressEscape(), () => history.back()]) {
      open();
      expect(history.scrollRestoration).toBe('manual');
      close();
      expect(bench.hasAttribute(hooks.open)).toBe(false);
      expect(bench.hasAttribute('role')).toBe(false);
      expect(covered()).not.toContain(true);
      await vi.waitFor(() => expect(history.scrollRestoration).toBe('auto'));
    }
    expect(closed).toHaveBeenCalledTimes(3);
  });

  test('closes its dialogs with it: one that is open out of sight keeps all presses from the page', () => {
    const { open, history, bench } = mount();
    const tools = bench.appendChild(document.createElement('dialog'));
    open();
    tools.showModal();
    history.back();
    expect(tools.open).toBe(false);
  });

  test('stays open where Escape closes the search over it', () => {
    const { open, bench } = mount();
    open();
    pressEscape(document.querySelector('dialog') ?? undefined);
    expect(bench.hasAttribute(hooks.open)).toBe(true);
  });

  test('is open again when the reader comes back to it, but not when the guide is used for real', () => {
    const taken = mount();
    taken.history.pushState({ bench: true });
    taken.takeUp();
    expect(taken.opened).toHaveBeenCalledOnce();
    openPage();
    const forReal = mount({ hasDevices: false });
    forReal.history.pushState({ bench: true });
    forReal.takeUp();
    expect(forReal.opened).not.toHaveBeenCalled();
  });

  test('covers nothing on a wide page, and covers the rest once the page becomes small', () => {
    const { open, width, bench } = mount({ isSmall: false });
    open();
    expect(covered()).not.toContain(true);
    expect(bench.hasAttribute('role')).toBe(false);
    width.matches = true;
    width.dispatchEvent(new Event('change'));
    expect(covered()).not.toContain(false);
  });
});
