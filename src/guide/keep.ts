/** Small things kept in the browser: localStorage where there is one, nothing where it is refused. */

/** Keeps a text; silently does not where storage is refused or full. */
export function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused or full: the page works on without.
  }
}

/** @returns the kept text, or null. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
