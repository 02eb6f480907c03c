/**
 * Lets a text through once while its code stays in view: a camera reads the same code many times a second.
 * @returns a function that is true when `text` is news: not seen within the last `quietMs` milliseconds. Each sight
 * of the text prolongs the quiet time. `now` is any steadily growing clock, in ms.
 */
export function createHitFilter(quietMs = 3000): (text: string, now: number) => boolean {
  const lastSeen = new Map<string, number>();
  return (text, now) => {
    for (const [old, at] of lastSeen) if (now - at >= quietMs) lastSeen.delete(old);
    const isNews = !lastSeen.has(text);
    lastSeen.set(text, now);
    return isNews;
  };
}
