/** A real notification of this page, so that a reader can see how their own phone shows one. */

/** What became of it. */
export const outcomes = ['sent', 'refused', 'unanswered', 'unsupported', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

type Words = { title: string; body: string };

const tag = 'ib-key-practice';

/** Waits until a worker can show something. */
const active = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker of the notification did not start.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Chrome on Android and Safari on iPhone show a notification only for a worker. This one has no page in its scope. */
async function showByWorker(workerAddress: string, { title, body }: Words): Promise<void> {
  const scope = new URL('notice-worker/', new URL(workerAddress, location.href)).pathname;
  const registration = await navigator.serviceWorker.register(workerAddress, { scope });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker) await active(worker);
  await registration.showNotification(title, { body, tag });
}

/**
 * Asks for permission and shows the notification. Call it at a press only: a browser may ask the reader then. Never
 * rejects.
 */
export async function showNotice(workerAddress: string, words: Words): Promise<Outcome> {
  if (!('Notification' in globalThis)) return 'unsupported';
  try {
    const permission = await Notification.requestPermission();
    if (permission !== 'granted') return permission === 'denied' ? 'refused' : 'unanswered';
    try {
      new Notification(words.title, { body: words.body, tag });
    } catch {
      await showByWorker(workerAddress, words);
    }
    return 'sent';
  } catch {
    return 'failed';
  }
}
