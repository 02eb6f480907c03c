// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeOnePressAtATime } from '../../../src/devices/kit/second-press.ts';

/** A control of a device, by its name and its place. */
type Control = { name: string; x: number; y: number };
const sessionId: Control = { name: 'sessionId', x: 100, y: 300 };
const qrCode: Control = { ...sessionId, name: 'qrCode' };
const four: Control = { name: '4', x: 40, y: 400 };
const five: Control = { name: '5', x: 90, y: 400 };

let presses: ReturnType<typeof takeOnePressAtATime>;
let now = 0;
let clicks = 0;
/** Names of the controls that were pressed, in order. */
let taken: string[];

beforeEach(() => {
  vi.stubGlobal('performance', { now: () => 0 });
  presses = takeOnePressAtATime();
  [now, clicks, taken] = [10_000, 0, []];
});
afterEach(() => vi.unstubAllGlobals());

function down(control: Control, pointerType: 'mouse' | 'touch', after: number): void {
  now += after;
  presses.onPointerDownCapture({ ...eventOn(control), pointerType });
}
function click(control: Control, detail: number): void {
  const stopPropagation = vi.fn();
  presses.onClickCapture({ ...eventOn(control), detail, stopPropagation, preventDefault: vi.fn() });
  if (stopPropagation.mock.calls.length === 0) taken.push(control.name);
}
const targets = new Map<string, EventTarget>();
function eventOn({ name, x, y }: Control) {
  const target = targets.get(name) ?? ({ closest: () => target } as unknown as EventTarget);
  targets.set(name, target);
  return { target, timeStamp: now, clientX: x, clientY: y };
}

/** @param after ms since the last press. A mouse counts its presses at one place within half a second. */
function press(control: Control, pointerType: 'mouse' | 'touch', after: number): void {
  clicks = pointerType === 'mouse' && after < 500 ? clicks + 1 : 1;
  down(control, pointerType, after);
  click(control, clicks);
}

describe.each(['mouse', 'touch'] as const)('by %s', (pointer) => {
  test('the second half of a double press does not press the control that the first half brought', () => {
    press(sessionId, pointer, 1000);
    press(qrCode, pointer, 120);
    press(qrCode, pointer, 120);
    expect(taken).toEqual(['sessionId']);
  });

  test('a press at a usual pace presses it', () => {
    press(sessionId, pointer, 1000);
    press(qrCode, pointer, 700);
    expect(taken).toEqual(['sessionId', 'qrCode']);
  });

  test('a key takes every press', () => {
    press(four, pointer, 1000);
    press(four, pointer, 60);
    press(four, pointer, 60);
    expect(taken).toEqual(['4', '4', '4']);
  });

  test('a press that began on another control, or before this control came, does not count', () => {
    down(sessionId, pointer, 1000);
    click(qrCode, 1);
    expect(taken).toEqual([]);
    press(qrCode, pointer, 1000);
    expect(taken).toEqual(['qrCode']);
  });

  test('the second half of the double press that brought the devices does not count', () => {
    now = 0;
    [clicks] = [1];
    press(sessionId, pointer, 150);
    expect(taken).toEqual([]);
  });
});

test('neighboring keys can be typed as fast as a hand moves', () => {
  press(four, 'touch', 1000);
  press(five, 'touch', 60);
  press(four, 'touch', 60);
  expect(taken).toEqual(['4', '5', '4']);
});

test('without a pointer, as a screen reader presses, every press counts', () => {
  click(sessionId, 0);
  click(qrCode, 0);
  click(sessionId, 1);
  expect(taken).toEqual(['sessionId', 'qrCode', 'sessionId']);
});

test.each([
  ['Enter', true, true],
  ['Enter', false, false],
  ['a', true, false],
])('%s, held: %s, is dropped: %s', (key, repeat, isDropped) => {
  const [preventDefault, stopPropagation] = [vi.fn(), vi.fn()];
  presses.onKeyDownCapture({ key, repeat, preventDefault, stopPropagation });
  expect([preventDefault.mock.calls.length > 0, stopPropagation.mock.calls.length > 0]).toEqual([
    isDropped,
    isDropped,
  ]);
});
