/** The styles of what only a live bench has: no page waits for them before practice is asked for. */
import sheet from './live.css?url';

let loaded: Promise<void> | undefined;

/** Adds the styles to the page once; rejects where they do not come, and tries again at the next call. */
export const loadLiveStyles = (): Promise<void> =>
  (loaded ??= new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      loaded = undefined;
      reject(new Error(`Not loaded: ${sheet}`));
    });
    document.head.append(link);
  }));
