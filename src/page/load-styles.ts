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
    const fail = (): void => {
      link.remove();
      loaded.delete(sheet);
      reject(new Error(`Not loaded: ${sheet}`));
    };
    // A sheet without a rule is another file in its place, such as the login page of a Wi-Fi.
    link.addEventListener('load', () => (link.sheet?.cssRules.length === 0 ? fail() : resolve()));
    link.addEventListener('error', fail);
    document.head.append(link);
  });
  loaded.set(sheet, coming);
  return coming;
}
