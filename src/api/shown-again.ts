/** The page after Back or Forward has shown it again, as it was when it was left. */

/** Calls `listener` whenever Back or Forward shows a kept page again. @returns a function that ends this. */
export function whenShownAgain(listener: () => void): () => void {
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener();
  };
  globalThis.addEventListener?.('pageshow', shown);
  return () => globalThis.removeEventListener?.('pageshow', shown);
}

/**
 * Reads the body of a request or an answer. Firefox never ends a reading in whose middle the page was left, so the page
 * reads once more when it is shown again.
 */
export const textOf = (body: Request | Response): Promise<string> =>
  new Promise((resolve, reject) => {
    const read = (): void => void body.clone().text().then(resolve, reject).finally(ends);
    const ends = whenShownAgain(read);
    read();
  });
