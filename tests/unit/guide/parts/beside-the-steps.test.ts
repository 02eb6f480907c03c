// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as hooks from '../../../../src/guide/guide-hooks.ts';
import { mountBranches } from '../../../../src/guide/parts/branches.ts';
import { mountBegin } from '../../../../src/guide/parts/begin.ts';
import { openTarget } from '../../../../src/guide/parts/open-target.ts';
import { mountRail } from '../../../../src/guide/parts/rail.ts';
import { mountSameStep } from '../../../../src/guide/parts/same-step.ts';
import { countedOf } from '../../../../src/guide/parts/steps-of-page.ts';
import { mountWays } from '../../../../src/guide/parts/ways.ts';
import { find, findAll } from '../../../../src/page/find.ts';
import { waits } from '../../../../src/page/waits.ts';
import { choose, nowOf, one, openPage, theStep, words } from './page.ts';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});

describe('the list of steps', () => {
  afterEach(() => vi.unstubAllGlobals());
  const mount = (isWide = true) => {
    const width = Object.assign(new EventTarget(), { matches: isWide });
    vi.stubGlobal('matchMedia', () => width);
    const fold = one<HTMLDetailsElement>(hooks.fold);
    const { names, steps } = page;
    return { fold, width, ...mountRail(fold, { words, names, counted: countedOf(steps) }) };
  };

  test('is open on a wide page and folded on a narrow one, also when the page changes', () => {
    const { fold, width } = mount();
    expect(fold.open).toBe(true);
    expect(fold.getAttribute(hooks.fold)).toBe('set');
    width.matches = false;
    width.dispatchEvent(new Event('change'));
    expect(fold.open).toBe(false);
  });

  test('folds again on a narrow page when a step is chosen', () => {
    const { fold } = mount(false);
    fold.open = true;
    findAll(fold, hooks.railLink)[0]?.click();
    expect(fold.open).toBe(false);
  });

  test('shows what is done, what is in hand, and how many of the steps that count', () => {
    const { fold, show } = mount();
    show(nowOf({ done: ['log-in', 'open-app'], inHand: 'scan' }));
    const links = findAll<HTMLAnchorElement>(fold, hooks.railLink);
    expect(links.map((link) => link.hasAttribute(hooks.isDone))).toEqual([true, true, false, false]);
    expect(links.map((link) => find(link, hooks.railDone).hidden)).toEqual([false, false, true, true]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
    expect(one(hooks.sum).textContent).toBe('1 of 2 done');
    expect(one(hooks.here).textContent).toBe('Step 2 of 2');
    show(nowOf({ inHand: 'log-in', inView: 'see' }));
    expect(one(hooks.here).textContent).toBe('Check A');
  });

  test('says that the guide is finished', () => {
    mount().show(nowOf({ done: ['log-in', 'scan', 'see'], inHand: undefined }));
    expect(one(hooks.here).textContent).toBe(words.finished);
  });
});

describe('the two ways to use a guide', () => {
  const mount = () => {
    const setMode = vi.fn();
    const modes = one(hooks.modes);
    return { setMode, modes, radios: [...modes.querySelectorAll('input')], ...mountWays(modes, setMode) };
  };

  test('can be chosen from the moment at which the script runs', () => {
    const { setMode, modes, radios } = mount();
    expect(modes.hasAttribute(waits)).toBe(false);
    choose(radios[1]);
    choose(radios[0]);
    expect(setMode.mock.calls).toEqual([['real'], ['practise']]);
  });

  test('are shown as chosen, and take the focus', () => {
    const { show, focus, radios } = mount();
    show(nowOf({ mode: 'real' }));
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
    focus('real');
    expect(document.activeElement).toBe(radios[1]);
  });
});

describe('where the guide branches', () => {
  const mount = () => {
    const pick = vi.fn();
    return { pick, radios: [...one(hooks.ask).querySelectorAll('input')], ...mountBranches(document, pick) };
  };
  const isHidden = () => findAll(document, hooks.when).map(({ hidden }) => hidden);

  test('a question begins with the answer that the page has marked, and reports what is picked', () => {
    const { usual, pick, radios } = mount();
    expect(usual).toEqual({ entry: 'login' });
    choose(radios[1]);
    expect(pick).toHaveBeenCalledExactlyOnceWith('entry', 'app');
    expect(one(hooks.ask).hasAttribute(waits)).toBe(false);
  });

  test('the usual way stays the way that the page was built with', () => {
    const before = [...one(hooks.ask).querySelectorAll('input')];
    // A browser that comes back to a page may restore the answer that was marked before.
    if (before[1]) before[1].checked = true;
    expect(mount().usual).toEqual({ entry: 'login' });
  });

  test('steps that are not on the way are hidden, in the text and in the list', () => {
    const { show, radios } = mount();
    show(nowOf({}));
    expect(isHidden()).toEqual([true, true]);
    show(nowOf({ picked: { entry: 'app' } as never }));
    expect(isHidden()).toEqual([false, false]);
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
    expect(findAll(document, hooks.otherWay)).toEqual([]);
  });

  test('for real, no answer is marked before the reader gives one', () => {
    const { show, radios } = mount();
    const marked = () => radios.map(({ checked }) => checked);
    show(nowOf({ mode: 'real' }));
    expect(marked()).toEqual([false, false]);
    show(nowOf({ mode: 'real', answered: { entry: 'login' } as never }));
    expect(marked()).toEqual([true, false]);
    show(nowOf({}));
    expect(marked()).toEqual([true, false]);
  });
});

describe('how the guide begins', () => {
  const mount = () => {
    let see: (inView: boolean) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
          see = (isIntersecting) => tell([{ isIntersecting }]);
        }
        observe = () => undefined;
      },
    );
    const [start, inSight] = [vi.fn(), vi.fn()];
    const { show } = mountBegin(one(hooks.begin), { words, names: page.names, start, inSight });
    vi.unstubAllGlobals();
    return { show, start, inSight, see: (inView: boolean) => see(inView) };
  };

  test.each([
    ['the start', { inHand: 'log-in' }, '#log-in', words.start],
    ['a step', { inHand: 'scan' }, '#scan', 'Go on with Step 2'],
    ['the end', { inHand: undefined }, '#end', words.toDevices],
    ['the start, for real', { mode: 'real', inHand: 'log-in' }, '#log-in', words.startReal],
    ['the end, for real', { mode: 'real', inHand: undefined }, '#end', words.ends],
  ] as const)('leads to %s and says so, before its icon', (_, now, hash, said) => {
    mount().show(nowOf(now));
    const link = one<HTMLAnchorElement>(hooks.goOn);
    expect(link.hash).toBe(hash);
    for (const control of [link, one(hooks.start)]) {
      expect(control.textContent.trim()).toBe(said);
      expect(control.lastElementChild?.localName).toBe('svg');
    }
    expect(one(hooks.begin).hasAttribute(waits)).toBe(false);
  });

  test('is a press, and reports whether the button is in view', () => {
    const { start, inSight, see } = mount();
    one(hooks.start).click();
    expect(start).toHaveBeenCalledOnce();
    see(true);
    see(false);
    expect(inSight.mock.calls).toEqual([[true], [false]]);
  });
});

describe('a link to another guide', () => {
  const follow = (now: Parameters<typeof nowOf>[0]) => {
    const link = one<HTMLAnchorElement>(hooks.sameStep);
    mountSameStep(link, () => nowOf(now));
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return link.hash;
  };

  test('leads to the beginning of that guide while nothing is done', () => {
    expect(follow({})).toBe('');
  });

  test('leads to the last step, up to the step in hand, that both guides have', () => {
    const order = ['log-in', 'open-app', 'scan', 'see'];
    expect(follow({ order, done: ['log-in', 'open-app'], inHand: 'scan' })).toBe('#open-app');
    expect(follow({ order, done: ['log-in'], inHand: 'open-app' })).toBe('#open-app');
  });
});

test('a link to a problem opens the problem, and a link to a step does nothing', () => {
  const problem = theStep('problem') as HTMLDetailsElement;
  location.hash = '#scan';
  openTarget();
  expect(problem.open).toBe(false);
  location.hash = '#problem';
  openTarget();
  expect(problem.open).toBe(true);
  location.hash = '';
});
