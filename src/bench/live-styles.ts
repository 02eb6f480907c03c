/** The styles that only a live bench needs: no page waits for them before the reader asks for practice. */
import sheet from './live.css?url';

let loaded: Promise<void> | undefined;

/** Adds the styles to the page once. Rejects when the styles do not load; the next call tries again. */
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
