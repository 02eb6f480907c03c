// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as hooks from '../../../../src/guide/guide-hooks.ts';
import { mountStep } from '../../../../src/guide/parts/step.ts';
import { readSteps } from '../../../../src/guide/parts/steps-of-page.ts';
import { mountTold } from '../../../../src/guide/parts/told.ts';
import { find } from '../../../../src/page/find.ts';
import { nowOf, openPage, theStep, words } from './page.ts';

describe('a step', () => {
  const tick = vi.fn();
  beforeEach(() => {
    openPage();
    tick.mockClear();
  });
  const mount = (id: string) => {
    const root = theStep(id);
    const { show } = mountStep(root, { words, tick });
    return { root, show, the: (hook: `data-${string}`) => find<HTMLAnchorElement>(root, hook) };
  };

  test('can be ticked once it is shown, and reports what the reader did', () => {
    const { root, show } = mount('scan');
    const box = find<HTMLInputElement>(root, hooks.tick);
    show(nowOf({}));
    expect(box.disabled).toBe(false);
    box.click();
    box.click();
    expect(tick.mock.calls).toEqual([
      ['scan', true],
      ['scan', false],
    ]);
  });

  test('shows its tick', () => {
    const { root, show } = mount('log-in');
    show(nowOf({ done: ['log-in'], inHand: 'scan' }));
    expect(find<HTMLInputElement>(root, hooks.tick).checked).toBe(true);
    show(nowOf({}));
    expect(find<HTMLInputElement>(root, hooks.tick).checked).toBe(false);
  });

  test('says in practice that another phone did it, and not when the guide is used for real', () => {
    const { show, the } = mount('scan');
    const done = { done: ['log-in', 'scan'], elsewhere: ['scan'], inHand: 'see' };
    show(nowOf(done));
    expect(the(hooks.done).textContent).toBe(words.elsewhere);
    show(nowOf({ ...done, mode: 'real' }));
    expect(the(hooks.done).textContent).toBe(words.done);
  });

  test('says whether it is in hand', () => {
    const { root, show } = mount('log-in');
    show(nowOf({}));
    expect(root.getAttribute('aria-current')).toBe('step');
    show(nowOf({ done: ['log-in'], inHand: 'scan' }));
    expect(root.hasAttribute('aria-current')).toBe(false);
  });

  test('says what it waits for while it is in hand, and as long as there is something to say', () => {
    const { the } = mount('log-in');
    const why = vi.fn(() => 'Nobody is logged in.');
    const { show } = mountTold(readSteps(document), why);
    show(nowOf({}));
    expect(the(hooks.waiting).textContent).toBe('Nobody is logged in.');
    expect(the(hooks.waiting).hidden).toBe(false);
    why.mockReturnValueOnce('');
    show(nowOf({}));
    expect(the(hooks.waiting).hidden).toBe(true);
    show(nowOf({ done: ['log-in'], inHand: 'scan' }));
    expect(the(hooks.waiting).hidden).toBe(true);
    expect(find(theStep('scan'), hooks.waiting).hidden).toBe(false);
  });

  test('leads on from the newest tick, at last to the end', () => {
    const { show, the } = mount('see');
    show(nowOf({ done: ['log-in', 'see'], inHand: 'scan' }));
    expect(the(hooks.onward).hidden).toBe(true);
    const first = mount('log-in');
    first.show(nowOf({ done: ['log-in', 'see'], inHand: 'scan' }));
    expect(first.the(hooks.onward).hidden).toBe(false);
    expect(first.the(hooks.onward).hash).toBe('#scan');
    mount('scan').show(nowOf({ done: ['log-in', 'scan', 'see'], inHand: undefined }));
    expect(find<HTMLAnchorElement>(theStep('scan'), hooks.onward).hash).toBe('#end');
  });
});
