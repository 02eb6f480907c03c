/** What every clock of practice is read from. */
let last = Date.now();
let lastTick = performance.now();

/**
 * ms since 1970, and never backward: a clock that is set back goes on at its own pace. One that jumps forward, and a
 * computer that has slept, are followed.
 *
 * @param seen A moment that has been, such as one that another page has kept.
 */
export function now(seen = -Infinity): number {
  const tick = performance.now();
  last = Math.max(Date.now(), last + tick - lastTick, seen);
  lastTick = tick;
  return last;
}

/** The wait after a moment, in ms, so that the clock of the practice service is past it, too. */
const after = 50;

/**
 * Calls `act` once, after so many ms; the function returned ends that. The clock is looked at again and again: it may
 * jump, and a computer may sleep.
 */
export function onceOver(ms: number, act: () => void): () => void {
  const end = now() + ms + after;
  const timer = setInterval(() => {
    if (now() < end) return;
    clearInterval(timer);
    act();
  }, 500);
  return () => clearInterval(timer);
}
