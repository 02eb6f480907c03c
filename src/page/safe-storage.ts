/** Small things kept in the browser: in its storage where there is one, nowhere where that is refused. */

/** `sessionStorage` belongs to one tab. */
type Where = 'localStorage' | 'sessionStorage';

/** Keeps a text; silently does not where storage is refused or full. */
export function keep(key: string, text: string, where: Where = 'localStorage'): void {
  try {
    globalThis[where].setItem(key, text);
  } catch {
    // Refused or full: the page works on without.
  }
}

/** @returns the kept text, or null. */
export function kept(key: string, where: Where = 'localStorage'): string | null {
  try {
    return globalThis[where].getItem(key);
  } catch {
    return null;
  }
}
