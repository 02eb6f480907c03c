import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const noon = Date.UTC(2026, 10, 25, 12);
let tick = 0;

beforeEach(() => {
  tick = 0;
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.spyOn(performance, 'now').mockImplementation(() => tick);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function clock(): Promise<(seen?: number) => number> {
  return (await import('../../../src/api/now.ts')).now;
}

test('a clock that is set back goes on at its own pace', async () => {
  const now = await clock();
  expect(now()).toBe(noon);
  vi.setSystemTime(noon - 3_600_000);
  tick = 5000;
  expect(now()).toBe(noon + 5000);
  tick = 7000;
  expect(now()).toBe(noon + 7000);
});

test('a clock that jumps forward is followed, and so is a computer that slept', async () => {
  const now = await clock();
  vi.setSystemTime(noon + 86_400_000);
  expect(now()).toBe(noon + 86_400_000);
  tick = 1000;
  expect(now()).toBe(noon + 86_401_000);
});

test('a moment that was seen before the clock was set back is where it goes on', async () => {
  const now = await clock();
  expect(now(noon + 3_600_000)).toBe(noon + 3_600_000);
  tick = 2000;
  expect(now()).toBe(noon + 3_602_000);
  expect(now(noon)).toBe(noon + 3_602_000);
});
