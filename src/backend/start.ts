/**
 * The practice backend behind this page's `fetch`. MSW intercepts in the page itself and not in a service worker,
 * so it is the same on plain http, in a private window and after a hard reload.
 */
import './offer-storage.ts';
import type { HttpHandler } from 'msw';
import { getResponse } from 'msw/utils/get-response';
import { answerFetch } from './answer-fetch.ts';
import { announceChange } from '../api/changes.ts';
import { now } from '../api/now.ts';
import { chapterHandlers } from './chapters.ts';
import type { Backend } from './exchange.ts';
import { mistaken } from './exchange.ts';
import { activationHandlers } from './handlers/activations.ts';
import { loginRequestHandlers } from './handlers/login-requests.ts';
import { phoneHandlers } from './handlers/phones.ts';
import { practiceHandlers } from './handlers/practice.ts';
import { sessionHandlers } from './handlers/sessions.ts';
import { openStore } from './store.ts';

/** Every handler of the backend, under the given root (e.g. `/base/api`). */
export const createHandlers = (root: string, backend: Backend) => [
  ...sessionHandlers(root, backend),
  ...activationHandlers(root, backend),
  ...phoneHandlers(root, backend),
  ...loginRequestHandlers(root, backend),
  ...practiceHandlers(root, backend),
];

let service: { backend: Backend; handlers: HttpHandler[]; chapters: Set<string> } | undefined;

/** Answers the page's requests under `root` from now on. */
function begin(root: string): NonNullable<typeof service> {
  const chapters = new Set<string>();
  const backend: Backend = {
    // Lost storage is announced like any other change, so that listeners ask the backend and show it.
    store: openStore({ page: globalThis.window, onLoss: announceChange }),
    clock: now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    chapters,
  };
  const handlers = createHandlers(root, backend);
  answerFetch(root, async (request) => {
    try {
      return await getResponse(handlers, request);
    } catch (error) {
      // A bug of the service is no network failure, so the console reports its cause.
      console.error(
        `The practice service broke at ${request.method} ${new URL(request.url).pathname}:`,
        error,
      );
      return mistaken(backend);
    }
  });
  return { backend, handlers, chapters };
}

/**
 * Answers the page's requests under `root` from now on, those of these chapters too. A second call only adds chapters.
 */
export async function startBackend(root: string, chapters: readonly string[] = []): Promise<void> {
  service ??= begin(root);
  const { backend, handlers, chapters: known } = service;
  const added = await chapterHandlers(
    chapters.filter((id) => !known.has(id)),
    root,
    backend,
  );
  handlers.push(...added);
  chapters.forEach((id) => known.add(id));
}
