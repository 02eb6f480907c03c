/** The styles of the search, fetched together with it. */
import stylesheet from './search.css?url';

/** Rejects when the styles do not load; may be called again. */
export function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('The styles of the search did not load.'));
    };
    document.head.append(link);
  });
}
