/**
 * Keeps the document in IndexedDB, or in memory where there is none (blocked, full, wiped in use): practice then
 * works until the page is closed, and `keeps` says so.
 *
 * `transact` is one read-write transaction with nothing but synchronous code between its read and its write, so
 * of two tabs that change the document at once the second one sees what the first one wrote.
 */
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { PracticeDocument } from './document.ts';
import { emptyDocument, isDocument } from './document.ts';

export type Change<Result> = (document: PracticeDocument) => { document: PracticeDocument; result: Result };

export type Store = {
  transact<Result>(change: Change<Result>): Promise<Result>;
  /** Whether what is written outlives the page, as far as the last transaction knows. */
  readonly keeps: boolean;
  /** Whether practice of another version of the site was found, and replaced, since the page was opened. */
  readonly renewed: boolean;
};

const databaseName = 'ib-key-practice';
const objectStore = 'practice';
const key = 'document';
/** ms after which an open that never settles (a blocked or broken database) counts as failed. */
const openPatience = 3000;

/** Opens the store: at once, the first transaction waits for the database. */
export function openStore(): Store {
  let opening = openDatabase();
  let keeps = true;
  /** What the database last held, as far as this page knows: memory goes on from there. */
  let known: PracticeDocument | undefined;
  let memory: Store | undefined;
  let renewed = false;

  async function inDatabase<Result>(db: IDBPDatabase, change: Change<Result>): Promise<Result> {
    const transaction = db.transaction(objectStore, 'readwrite');
    const stored: unknown = await transaction.store.get(key);
    renewed ||= stored !== undefined && !isDocument(stored);
    const { document, result } = change(isDocument(stored) ? stored : emptyDocument);
    await Promise.all([transaction.store.put(document, key), transaction.done]);
    known = document;
    return result;
  }

  return {
    get keeps() {
      return keeps;
    },
    get renewed() {
      return renewed;
    },
    async transact(change) {
      for (let attempt = 0; keeps && attempt < 2; attempt += 1) {
        const database = await opening;
        if (!database) break;
        try {
          return await inDatabase(database, change);
        } catch {
          // Closed under us (storage wiped, a newer version elsewhere): once more with a fresh connection.
          if (attempt === 0) opening = openDatabase();
        }
      }
      keeps = false;
      memory ??= createMemoryStore(known);
      return memory.transact(change);
    },
  };
}

/** A store that lasts as long as the page. */
export function createMemoryStore(start: PracticeDocument = emptyDocument): Store {
  let kept = start;
  return {
    keeps: false,
    renewed: false,
    // eslint-disable-next-line @typescript-eslint/require-await -- the same shape as the database's
    async transact(change) {
      const { document, result } = change(kept);
      kept = document;
      return result;
    },
  };
}

async function openDatabase(): Promise<IDBPDatabase | undefined> {
  try {
    const opening = openDB(databaseName, 1, {
      upgrade: (db) => void db.createObjectStore(objectStore),
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    const givenUp = new Promise<undefined>((resolve) => setTimeout(resolve, openPatience, undefined));
    return await Promise.race([opening, givenUp]);
  } catch {
    return undefined;
  }
}
