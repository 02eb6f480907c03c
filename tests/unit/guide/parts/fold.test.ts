// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import * as hooks from '../../../../src/guide/guide-hooks.ts';
import { mountPictures } from '../../../../src/guide/parts/do-here.ts';
import { mountFold } from '../../../../src/guide/parts/fold.ts';
import { nowOf, openPage, theStep, words } from './page.ts';

let page: ReturnType<typeof openPage>;
beforeEach(() => {
  page = openPage();
});

const ids = ['log-in', 'open-app', 'scan', 'see'];
const mount = () => {
  const doHere = vi.fn();
  const fold = mountFold(page.steps, document, { words, names: page.names, doHere });
  const lineOf = (id: string) => theStep(id).querySelector<HTMLButtonElement>(':scope > button');
  const open = () => ids.filter((id) => !theStep(id).hasAttribute(hooks.folded));
  return { ...fold, doHere, lineOf, open };
};

test('a step is one line with its number and its name; the step in hand is open and has no line', () => {
  const { show, lineOf, open } = mount();
  show(nowOf({ inHand: 'scan', done: ['log-in'] }));
  expect(open()).toEqual(['scan']);
  expect(lineOf('log-in')?.textContent).toBe('1The log-in');
  expect(ids.map((id) => lineOf(id)?.hidden)).toEqual([false, false, true, false]);
  expect(ids.map((id) => lineOf(id)?.ariaExpanded)).toEqual(['false', 'false', 'true', 'false']);
});

test('a line says what a phone in another browser did', () => {
  const { show, lineOf } = mount();
  show(nowOf({ inHand: 'see', done: ['log-in', 'scan'], elsewhere: ['scan'] }));
  expect(lineOf('scan')?.textContent).toBe(`2The scan${words.elsewhere}`);
  expect(lineOf('log-in')?.textContent).toBe('1The log-in');
});

test('a press on a line opens the step to read; another press or the next step in hand closes it', () => {
  const { show, lineOf, open, read } = mount();
  show(nowOf({ inHand: 'log-in' }));
  lineOf('see')?.click();
  expect(open()).toEqual(['log-in', 'see']);
  lineOf('scan')?.click();
  expect(open()).toEqual(['log-in', 'scan']);
  lineOf('scan')?.click();
  expect(open()).toEqual(['log-in']);
  read('see');
  show(nowOf({ inHand: 'log-in' }));
  expect(open()).toEqual(['log-in', 'see']);
  show(nowOf({ inHand: 'scan', done: ['log-in'] }));
  expect(open()).toEqual(['scan']);
});

test('a step that is read ahead has a button that does it; a done step has none', () => {
  const { show, doHere } = mount();
  show(nowOf({ inHand: 'scan', done: ['log-in'] }));
  const buttonOf = (id: string) => theStep(id).querySelector<HTMLButtonElement>('p button');
  expect(['log-in', 'scan', 'see'].map((id) => buttonOf(id)?.hidden)).toEqual([true, true, false]);
  expect(buttonOf('see')?.textContent).toBe('Do check A here');
  buttonOf('see')?.click();
  expect(doHere).toHaveBeenCalledExactlyOnceWith('see');
});

test('a picture is a button that names its step', () => {
  const doHere = vi.fn();
  mountPictures(page.steps, { words, names: page.names, doHere });
  const button = theStep('scan').querySelector<HTMLButtonElement>('figure button');
  expect(button?.ariaLabel).toBe('Do step 2 here');
  button?.click();
  expect(doHere).toHaveBeenCalledExactlyOnceWith('scan');
});
