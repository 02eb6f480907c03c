/** Long work in pieces: between two of them the browser answers the reader. */

/** Ends the task that runs. */
export const giveWay = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));

/** Waits until what the page shows now is painted; a page that nobody sees goes on at once. */
export const painted = (): Promise<void> =>
  document.hidden ? giveWay() : new Promise((goOn) => requestAnimationFrame(() => setTimeout(goOn)));
