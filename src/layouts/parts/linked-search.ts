/** A search that an address asks for by `?q=`, also on the way back and forward. */
export function mountLinkedSearch(open: (text: string) => void): void {
  const openLinked = (): void => {
    const text = new URLSearchParams(location.search).get('q');
    if (text) open(text);
  };
  addEventListener('popstate', openLinked);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) openLinked();
  });
  openLinked();
}
