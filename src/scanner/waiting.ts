/** Resolves after this many ms. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with true once `isTrue()` holds, or with false after `limitMs`. Looks every 20 ms. */
export async function until(isTrue: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!isTrue()) {
    if (performance.now() >= deadline) return false;
    await pause(20);
  }
  return true;
}

/** Runs one job at a time: each job starts when the one before has settled, well or badly. */
export function createTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => undefined);
    return mine;
  };
}
