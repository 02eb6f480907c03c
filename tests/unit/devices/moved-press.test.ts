// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { takeOnePressAtATime } from '../../../src/devices/kit/second-press.ts';

let control: HTMLButtonElement;
let other: HTMLButtonElement;
let presses: ReturnType<typeof takeOnePressAtATime>;
let taken: string[];

beforeEach(() => {
  [control, other] = ['control', 'other'].map((id) =>
    Object.assign(document.createElement('button'), { id }),
  ) as [HTMLButtonElement, HTMLButtonElement];
  const main = document.createElement('main');
  main.append(control, other);
  document.body.replaceChildren(main, document.createElement('footer'));
  presses = takeOnePressAtATime();
  taken = [];
  // happy-dom lays nothing out.
  control.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  for (const each of [control, other]) each.addEventListener('click', () => taken.push(each.id));
});

function pressAndLetGo(over: Element, { moved = 0, detail = 1 } = {}): void {
  presses.onPointerDownCapture({ target: control, pointerType: 'mouse', clientX: 50, clientY: 80 });
  over.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX: 50 + moved, clientY: 80 }),
  );
}

test.each(['#other', 'main', 'footer', 'html'])('a click that falls on %s is one of its control', (over) => {
  pressAndLetGo(document.querySelector(over) as Element);
  expect(taken).toEqual(['control']);
});

test('a click that falls on the control itself counts once', () => {
  pressAndLetGo(control);
  expect(taken).toEqual(['control']);
});

test('a pointer that has been drawn away presses what it lies on', () => {
  pressAndLetGo(other, { moved: 11 });
  expect(taken).toEqual(['other']);
});

test.each([
  ['is gone', () => control.remove()],
  ['is switched off', () => (control.disabled = true)],
  ['lies behind something', () => control.parentElement?.setAttribute('inert', '')],
  ['is hidden', () => (control.getClientRects = () => [] as unknown as DOMRectList)],
])('a control that %s takes no press', (_, change) => {
  presses.onPointerDownCapture({ target: control, pointerType: 'mouse', clientX: 50, clientY: 80 });
  change();
  document.body.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: 50, clientY: 80 }),
  );
  expect(taken).toEqual([]);
});

test('a press of the keyboard after a finger that only scrolled is its own', () => {
  pressAndLetGo(other, { detail: 0 });
  expect(taken).toEqual(['other']);
});
