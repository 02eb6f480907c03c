/** Starts the practice backend once a page. */
import './offer-storage.ts';

let started: Promise<void> | undefined;

/** Resolves when the backend answers under `root`; a second call waits for the first. */
export function startBackend(root: string): Promise<void> {
  started ??= start(root);
  return started;
}

async function start(root: string): Promise<void> {
  const { enableNetwork } = await import('./network.ts');
  await enableNetwork(root);
}
