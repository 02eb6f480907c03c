/**
 * Keeps the document in IndexedDB, or in memory where there is none that works (blocked, full, wiped in use, locked):
 * practice then goes on until the page is closed, and `keeps` says so.
 *
 * `transact` is one read-write transaction with nothing but synchronous code between its read and its write, so
 * of two tabs that change the document at once the second one sees what the first one wrote.
 */
import type { Database } from './database.ts';
import { openDatabase } from './database.ts';
import type { PracticeDocument } from './document.ts';
import { emptyDocument, isDocument, isOtherVersion } from './document.ts';

export type Change<Result> = (document: PracticeDocument) => { document: PracticeDocument; result: Result };

export type Store = {
  /** Reads the document. Pages read in parallel, and none waits for another. */
  look<Result>(view: (document: PracticeDocument) => Result): Promise<Result>;
  /** Changes the document. What the change throws is thrown on, and nothing is changed. */
  transact<Result>(change: Change<Result>): Promise<Result>;
  /** True when writes outlive the page, according to the last transaction. */
  readonly keeps: boolean;
  /** Whether practice of another version of the site was found, and replaced, since the page was opened. */
  readonly renewed: boolean;
  /** Whether what was found, and replaced, could not be used. */
  readonly damaged: boolean;
};

type Options = {
  /** The window that the store belongs to. */
  page?: EventTarget;
  /** Called when practice is no longer stored in the browser. */
  onLoss?: () => void;
};

/** Opens the store without waiting: the first transaction waits for the database. */
export function openStore({ page, onLoss }: Options = {}): Store {
  const database = openDatabase(page);
  /** The last document this page saw in the database: the memory fallback continues from this snapshot. */
  let known: PracticeDocument | undefined;
  let memory: Store | undefined;
  let renewed = false;
  let damaged = false;

  const run: Database['run'] = async (mode, work) => (memory ? undefined : database.run(mode, work));

  function documentOf(stored: unknown): PracticeDocument {
    if (stored === undefined) return emptyDocument;
    if (isDocument(stored)) return stored;
    if (isOtherVersion(stored)) renewed = true;
    else damaged = true;
    return emptyDocument;
  }

  function inMemory(): Store {
    if (!memory) {
      memory = createMemoryStore(known);
      onLoss?.();
    }
    return memory;
  }

  return {
    get keeps() {
      return memory === undefined;
    },
    get renewed() {
      return renewed;
    },
    get damaged() {
      return damaged;
    },
    async look(view) {
      const looked = await run('readonly', (stored) => {
        known = documentOf(stored);
        const isReplaced = known === emptyDocument && stored !== undefined;
        return { result: { seen: view(known), isReplaced } };
      });
      if (!looked) return inMemory().look(view);
      // What cannot be used is put aside once: the next page finds a document.
      if (looked.result.isReplaced) await this.transact((document) => ({ document, result: undefined }));
      return looked.result.seen;
    },
    async transact(change) {
      const changed = await run('readwrite', (stored) => {
        const { document, result } = change(documentOf(stored));
        return { write: document, result: { document, result } };
      });
      if (!changed) return inMemory().transact(change);
      known = changed.result.document;
      return changed.result.result;
    },
  };
}

/** A store that lasts as long as the page. */
export function createMemoryStore(start: PracticeDocument = emptyDocument): Store {
  let kept = start;
  return {
    keeps: false,
    renewed: false,
    damaged: false,
    // eslint-disable-next-line @typescript-eslint/require-await -- the same shape as the database's
    look: async (view) => view(kept),
    // eslint-disable-next-line @typescript-eslint/require-await -- the same shape as the database's
    async transact(change) {
      const { document, result } = change(kept);
      kept = document;
      return result;
    },
  };
}
