/** Nothing on a page takes longer, even on a slow computer. */
export const patienceMs = 60_000;

/** No single action of a browser takes longer, such as opening a page. */
export const browserPatienceMs = 120_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Looks again and again until a value is there.
 * @param what Names the value in the message.
 * @param every Time between two looks, in ms.
 * @throws with `what` when the value does not come.
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
