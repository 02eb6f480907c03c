/** Interval of the timer, in ms: the time limit is counted in beats of this length. */
const beat = 500;

/**
 * Calls `end` after so many ms in which an answer could have been heard; the function returned ends that. Of the time
 * in which a page stands still (in the back/forward cache, asleep, on a slow computer) at most one beat counts.
 */
export function afterPatience(ms: number, end: () => void): () => void {
  let left = Math.ceil(ms / beat);
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    end();
  }, beat);
  return () => clearInterval(timer);
}
