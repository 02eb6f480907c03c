// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as hooks from '../../../src/guide/home-hooks.ts';
import { mountResume } from '../../../src/guide/resume.ts';
import { waits } from '../../../src/page/waits.ts';
import type { KeptProgress } from '../../../src/practice/progress/progress.ts';
import { one, openHome } from './home.ts';

const qr = 'first-activate-qr';
const keptOf = (progress: Partial<KeptProgress>): KeptProgress => ({
  mode: 'practise',
  practise: [],
  real: [],
  at: 1,
  ...progress,
});

describe('the way back to where the reader stopped', () => {
  const forget = vi.fn();
  const mount = (progress: Record<string, KeptProgress>) => mountResume(document, { progress, forget });
  const link = () => one<HTMLAnchorElement>(hooks.resume);
  const said = () => one(hooks.resumeText).textContent;
  beforeEach(() => {
    forget.mockClear();
    openHome();
  });

  test('is not offered to a reader who has done nothing', () => {
    mount({ [qr]: keptOf({}) });
    expect(link().hidden).toBe(true);
  });

  test('is not offered for a guide that the page does not list', () => {
    mount({ elsewhere: keptOf({ practise: ['log-in'] }) });
    expect(link().hidden).toBe(true);
  });

  test('leads to the step in hand, and names it', () => {
    mount({ [qr]: keptOf({ practise: ['log-in'] }) });
    expect(link().hidden).toBe(false);
    expect(said()).toBe('first activate qr: 2 of 2');
    expect(link().pathname + link().hash).toBe(`/${qr}/#scan`);
  });

  test('counts what was done in the mode that was used last', () => {
    mount({ [qr]: keptOf({ mode: 'real', practise: ['log-in'], real: ['log-in', 'scan'] }) });
    expect(link().hash).toBe('#see');
    expect(said()).toBe('first activate qr: all 2');
  });

  test('leads to a guide whose steps are all done', () => {
    mount({ [qr]: keptOf({ practise: ['log-in', 'scan', 'see'] }) });
    expect(said()).toBe('first activate qr: all 2');
    expect(link().pathname + link().hash).toBe(`/${qr}/`);
  });

  test('leads to the guide that was used last', () => {
    mount({
      [qr]: keptOf({ practise: ['log-in'], at: 1 }),
      'second-add-user-code': keptOf({ practise: ['log-in'], at: 3 }),
      'first-add-user-qr': keptOf({ practise: ['log-in'], at: 2 }),
    });
    expect(link().pathname).toBe('/second-add-user-code/');
  });

  test('goes with the progress once the reader has it forgotten, and the page says so', () => {
    mount({ [qr]: keptOf({ practise: ['log-in'] }) });
    expect(one(hooks.forget).hasAttribute(waits)).toBe(false);
    expect(one(hooks.forgotten).textContent).toBe('');
    one(hooks.forget).click();
    expect(forget).toHaveBeenCalledOnce();
    expect(link().hidden).toBe(true);
    expect(one(hooks.forgotten).textContent).toBe('It is gone');
  });
});
