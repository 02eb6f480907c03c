/** What every clock of practice is read from. */
let last = Date.now();
let lastTick = performance.now();

/**
 * ms since 1970, and never backward: a clock that is set back goes on at its own pace. One that jumps forward, and a
 * computer that has slept, are followed.
 */
export function now(): number {
  const tick = performance.now();
  last = Math.max(Date.now(), last + tick - lastTick);
  lastTick = tick;
  return last;
}
