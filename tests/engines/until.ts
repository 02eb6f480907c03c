/** Nothing on a page takes longer, on a slow computer too. */
export const patienceMs = 60_000;

/** Nor does a browser to do one thing, such as to open a page. */
export const browserPatienceMs = 120_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Looks again and again until something is there.
 *
 * @param what names it in the message.
 * @param every ms between two looks.
 * @throws with `what` when it does not come
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  every = 100,
): Promise<Value> {
  const end = performance.now() + patienceMs;
  let trouble = '';
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      trouble = error instanceof Error ? ` (${error.message})` : '';
    }
    await pause(every);
  }
  throw new Error(`Not there after ${patienceMs / 1000} s: ${what}${trouble}.`);
}
