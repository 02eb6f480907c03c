/** True while the page is visible. A hidden page asks nothing of the backend: it may be frozen at any moment. */
export const isInView = (): boolean =>
  typeof document === 'undefined' || document.visibilityState !== 'hidden';
