/**
 * Tells portal and phone, in this tab and in others, that something changed. The message carries no data: a device that
 * hears it asks the backend, which alone knows the truth.
 *
 * A hidden page hears of all changes at once when it comes into view: its requests could be frozen with the page.
 */
import { isInView } from './in-view.ts';

const channelName = 'ib-key-practice';
let channel: BroadcastChannel | undefined;
let followsPage = false;
let isLeft = false;
const listeners = new Set<() => void>();

const tellListeners = (): void => listeners.forEach((listener) => listener());

/** Without a channel (Firefox refuses one when cookies are blocked), the page works without news from other tabs. */
function openChannel(): BroadcastChannel | undefined {
  followPage();
  if (channel || isLeft) return channel;
  try {
    channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', tellListeners);
  } catch {
    return undefined;
  }
  return channel;
}

/** A page that is left gives its channel back: Chromium drops a kept page that a message reaches. */
function followPage(): void {
  if (followsPage || typeof window === 'undefined') return;
  followsPage = true;
  window.addEventListener('pagehide', () => {
    isLeft = true;
    channel?.close();
    channel = undefined;
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    isLeft = false;
    if (!persisted) return;
    openChannel();
    tellListeners();
  });
}

/** Announces that something changed. */
export function announceChange(): void {
  try {
    openChannel()?.postMessage('changed');
  } catch {
    // Other pages see it when they come into view.
  }
  tellListeners();
}

/** Calls `listener` after each change, and when the page comes into view; the function returned ends that. */
export function onChange(listener: () => void): () => void {
  const heard = (): void => {
    if (isInView()) listener();
  };
  openChannel();
  listeners.add(heard);
  const page = typeof document === 'undefined' ? undefined : document;
  page?.addEventListener('visibilitychange', heard);
  return () => {
    listeners.delete(heard);
    page?.removeEventListener('visibilitychange', heard);
  };
}
