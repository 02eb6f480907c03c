/**
 * Tells portal and phone, in this tab and in others, that something changed. The word carries nothing: whoever
 * hears it asks the backend, which is the truth.
 */
const channelName = 'ib-key-practice';
let channel: BroadcastChannel | undefined;
const listeners = new Set<() => void>();

const tellListeners = (): void => listeners.forEach((listener) => listener());

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  if (!channel) {
    channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', tellListeners);
  }
  return channel;
}

/** Says that something changed. */
export function announceChange(): void {
  openChannel()?.postMessage('changed');
  tellListeners();
}

/** Calls `listener` after each change; the function returned ends that. */
export function onChange(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
