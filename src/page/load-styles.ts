/** Styles that a page needs only when something is asked for: they are fetched then. */
const loaded = new Map<string, Promise<void>>();

/** Adds a style sheet to the page once; rejects where it does not come, and tries again at the next call. */
export function loadStyles(sheet: string): Promise<void> {
  const known = loaded.get(sheet);
  if (known) return known;
  const coming = new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      loaded.delete(sheet);
      reject(new Error(`Not loaded: ${sheet}`));
    });
    document.head.append(link);
  });
  loaded.set(sheet, coming);
  return coming;
}
