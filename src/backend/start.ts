/** Starts the practice backend once a page. */

let started: Promise<void> | undefined;

/** Resolves when the backend answers under `root`; a second call waits for the first. */
export function startBackend(root: string): Promise<void> {
  started ??= start(root);
  return started;
}

async function start(root: string): Promise<void> {
  offerStorage();
  const { enableNetwork } = await import('./network.ts');
  await enableNetwork(root);
}

/** MSW reads localStorage while it loads, and fails where a browser refuses it: there it is given an empty one. */
function offerStorage(): void {
  try {
    void localStorage.length;
  } catch {
    const value = { getItem: () => null, setItem: () => undefined };
    Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
  }
}
