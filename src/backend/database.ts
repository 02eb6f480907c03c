/**
 * One value in IndexedDB. Every request ends: done, given up after a time limit, or aborted when its page
 * is left.
 *
 *     shown ── pagehide ──> left: open transactions are aborted, the connection is closed, none is begun or opened
 *       ^──── pageshow ─────┘     what was cut off is done once more, from its beginning
 *
 * A page that is left may go into the browser's back/forward cache. A transaction that is open then is frozen with the
 * page, and in WebKit every other page waits for it forever.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import { afterPatience } from '../api/patience.ts';

const databaseName = 'ib-key-practice';
const objectStore = 'practice';
const key = 'document';
/**
 * ms that one piece of work may take, the opening included, before the database counts as one that never answers
 * (blocked, locked). Less than the client's patience.
 */
const patience = 8000;

/** Nothing but synchronous code: a wait inside a transaction ends the transaction. `write` is stored if it is there. */
export type Work<Result> = (stored: unknown) => { result: Result; write?: unknown };

export type Mode = 'readonly' | 'readwrite';

type Transaction = IDBPTransaction<unknown, [typeof objectStore], Mode>;

/** `failed` may go better with a new connection; whatever is not `done` has written nothing. */
type End<Result> =
  { how: 'done'; result: Result } | { how: 'threw'; error: unknown } | { how: 'failed' | 'late' | 'left' };

export type Database = {
  /**
   * Does its work in one transaction; undefined where there is no database that works.
   *
   * @throws what the work throws; nothing is written then.
   */
  run<Result>(mode: Mode, work: Work<Result>): Promise<{ result: Result } | undefined>;
};

/**
 * Opens the database: at once, what is asked of it waits.
 *
 * @param page tells when it is left and shown again: a window. Absent where there is none.
 */
export function openDatabase(page?: EventTarget): Database {
  let connection: Promise<IDBPDatabase> | undefined;
  let shown = Promise.resolve();
  let show: (() => void) | undefined;
  /** The functions that abort the transactions under way. */
  const cuts = new Set<() => void>();

  page?.addEventListener('pagehide', () => {
    if (show) return;
    shown = new Promise((resolve) => (show = resolve));
    for (const cut of [...cuts]) cut();
    disconnect();
  });
  page?.addEventListener('pageshow', () => {
    show?.();
    show = undefined;
  });

  // The call itself throws when the browser forbids the database.
  const open = async (): Promise<IDBPDatabase> =>
    openDB(databaseName, 1, {
      upgrade(made, _before, _after, transaction) {
        made.createObjectStore(objectStore);
        const cut = (): void => abort(transaction);
        cuts.add(cut);
        void ended(transaction).then(() => cuts.delete(cut));
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  const connect = (): Promise<IDBPDatabase> => (connection ??= open());

  function disconnect(): void {
    connection?.then(
      (opened) => opened.close(),
      () => undefined,
    );
    connection = undefined;
  }

  function attempt<Result>(mode: Mode, work: Work<Result>): Promise<End<Result>> {
    return new Promise((resolve) => {
      let transaction: Transaction | undefined;
      let isOver = false;
      function end(how: End<Result>): void {
        isOver = true;
        cuts.delete(cut);
        calm();
        if (transaction && how.how !== 'done') abort(transaction);
        resolve(how);
      }
      const cut = (): void => end({ how: 'left' });
      const calm = afterPatience(patience, () => end({ how: 'late' }));
      cuts.add(cut);
      connect()
        .then((opened) => {
          if (isOver) return undefined;
          transaction = opened.transaction(objectStore, mode);
          return carryOut(transaction, work);
        })
        .then(
          (done) => done && end(done),
          () => end({ how: 'failed' }),
        );
    });
  }

  connect().catch(() => undefined);
  return {
    async run(mode, work) {
      for (let failures = 0; failures < 2;) {
        await shown;
        const end = await attempt(mode, work);
        if (end.how === 'done') return end;
        if (end.how === 'threw') throw end.error;
        if (end.how === 'left') continue;
        // The browser closed the connection (storage wiped, a newer version in another tab): retry with a fresh one.
        disconnect();
        failures += end.how === 'late' ? 2 : 1;
      }
      return undefined;
    },
  };
}

async function carryOut<Result>(transaction: Transaction, work: Work<Result>): Promise<End<Result>> {
  const over = ended(transaction);
  const stored: unknown = await transaction.store.get(key);
  let worked: ReturnType<typeof work>;
  try {
    worked = work(stored);
  } catch (error) {
    return { how: 'threw', error };
  }
  const { result, write } = worked;
  if (write !== undefined) await transaction.store.put?.(write, key);
  return (await over) ? { how: 'done', result } : { how: 'failed' };
}

/** Resolves when a transaction has ended, with whether it did what it was to do. Unheard, a failure is the page's. */
const ended = (transaction: Pick<IDBPTransaction, 'done'>): Promise<boolean> =>
  transaction.done.then(
    () => true,
    () => false,
  );

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has already ended by itself.
  }
}
