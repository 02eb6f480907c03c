import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPatience } from '../../../src/api/patience.ts';

const end = vi.fn();
beforeEach(() => {
  end.mockReset();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

test('patience ends after its time, once', () => {
  afterPatience(4000, end);
  vi.advanceTimersByTime(3999);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('patience that was given up does not end', () => {
  const calm = afterPatience(4000, end);
  vi.advanceTimersByTime(3000);
  calm();
  vi.advanceTimersByTime(10_000);
  expect(end).not.toHaveBeenCalled();
});

test('time in which the page stands still is one beat, however long it is', () => {
  let tick: () => void = () => undefined;
  vi.stubGlobal('setInterval', (beat: () => void) => ((tick = beat), 1));
  afterPatience(4000, end);
  // A browser does not make up for the beats that it left out.
  for (let beat = 0; beat < 7; beat += 1) tick();
  expect(end).not.toHaveBeenCalled();
  tick();
  expect(end).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
