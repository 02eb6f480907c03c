import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDocument } from '../../../src/backend/document.ts';
import type { Change, Store } from '../../../src/backend/store.ts';
import { createMemoryStore, openStore } from '../../../src/backend/store.ts';
import { paths } from '../../../src/api/contract.ts';
import { practiceVersion } from '../../../src/enrolment/practice.ts';
import { countingRandom } from '../enrolment/builders.ts';
import { createBackend, enrol, offeredCode } from './builders.ts';

const name = 'ib-key-practice';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Uses the document's latency as a counter and adds 1. @returns the count before. */
const count: Change<number> = (document) => {
  const { latency } = document.conditions;
  return {
    document: { ...document, conditions: { ...document.conditions, latency: latency + 1 } },
    result: latency,
  };
};
const counted = (store: Store) => store.look(({ conditions }) => conditions.latency);
const start = emptyDocument.conditions.latency;
/** ms after which the store gives up a transaction that does not end. */
const patience = 8000;

/** Keeps a transaction of another page open by endless requests. @returns a function that ends it. */
async function lock(): Promise<() => Promise<void>> {
  const database = await openDB(name, 1);
  const transaction = database.transaction('practice', 'readwrite');
  let isOver = false;
  const ask = (): void =>
    void transaction.store.count().then(
      () => isOver || ask(),
      () => undefined,
    );
  ask();
  return async () => {
    isOver = true;
    await transaction.done;
    database.close();
  };
}

describe('a store', () => {
  test('keeps what was written for the next page', async () => {
    const store = openStore();
    expect(store.keeps).toBe(true);
    await store.transact(count);
    expect(await counted(openStore())).toBe(start + 1);
  });

  test('is one with the store of another tab: no change is lost', async () => {
    const tabs = [openStore(), openStore()] as const;
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => tabs[index % 2]!.transact(count)),
    );
    expect(results.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 40 }, (_, index) => start + index),
    );
    expect(await counted(tabs[0])).toBe(start + 40);
  });
});

describe('a look', () => {
  test('begins no transaction that another page waits for', async () => {
    const store = openStore();
    await store.transact(count);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await counted(store)).toBe(start + 1);
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly']);
  });

  test('is the only transaction of a request that changes nothing', async () => {
    const backend = await createBackend({ store: openStore() });
    const { body } = await backend.logIn('practice-ana');
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await backend.readSession(body.id);
    await backend.readPhone('phone');
    await backend.ask('GET', paths.practice);
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readonly', 'readonly', 'readonly']);
  });
});

describe('a rule that throws', () => {
  const mistake = new TypeError('a mistake of ours');
  const fails = (): never => {
    throw mistake;
  };

  test.each<[string, (store: Store) => Promise<unknown>]>([
    ['in a change', (store) => store.transact(fails)],
    ['in a look', (store) => store.look(fails)],
  ])('%s is heard as it is; the database is no worse for it', async (_where, go) => {
    const store = openStore();
    await store.transact(count);
    await expect(go(store)).rejects.toBe(mistake);
    expect(store.keeps).toBe(true);
    await store.transact(count);
    expect(await counted(openStore())).toBe(start + 2);
  });
});

describe('a page that is left', () => {
  /** A store and its window. */
  function openPage() {
    const page = new EventTarget();
    const store = openStore({ page });
    return {
      store,
      leave: () => page.dispatchEvent(new Event('pagehide')),
      show: () => page.dispatchEvent(new Event('pageshow')),
    };
  }
  const tick = () => new Promise((resolve) => setImmediate(resolve));

  test('gives up its change, so that other pages go on; shown again, it makes the change once more', async () => {
    const { store, leave, show } = openPage();
    await store.transact(count);
    let runs = 0;
    const cutOff = store.transact((document) => {
      runs += 1;
      if (runs === 1) leave();
      return count(document);
    });
    const other = openStore();
    expect(await other.transact(count)).toBe(start + 1);
    expect(await counted(other)).toBe(start + 2);
    show();
    expect(await cutOff).toBe(start + 2);
    expect([runs, store.keeps]).toEqual([2, true]);
    expect(await counted(other)).toBe(start + 3);
  });

  test('holds no connection, opens none and begins nothing until it is shown', async () => {
    const { store, leave, show } = openPage();
    await store.transact(count);
    leave();
    const opened = vi.spyOn(indexedDB, 'open');
    const [looked, changed] = [counted(store), store.transact(count)];
    // Waits for every connection to be closed.
    await deleteDB(name);
    opened.mockClear();
    await tick();
    expect(opened).not.toHaveBeenCalled();
    show();
    expect([await looked, await changed]).toEqual([start, start]);
    expect(store.keeps).toBe(true);
  });

  // The steps reach from before the first opening to after the last commit.
  test.each(Array.from({ length: 40 }, (_, steps) => steps))(
    'after %i steps of its first change locks nobody out, and makes the change once',
    async (steps) => {
      const { store, leave, show } = openPage();
      const changed = store.transact(count);
      for (let step = 0; step < steps; step += 1) await (step % 2 === 0 ? Promise.resolve() : tick());
      leave();
      const other = openStore();
      await other.transact(count);
      expect(other.keeps).toBe(true);
      show();
      await changed;
      expect(store.keeps).toBe(true);
      expect(await counted(store)).toBe(start + 2);
    },
  );

  test('sends a request that was cut off again under its request id, which spends nothing twice', async () => {
    const { store, leave, show } = openPage();
    const backend = await createBackend({ store });
    const code = await offeredCode(backend);
    const activated = backend.activate(code, 'phone', 'same');
    await tick();
    leave();
    const next = await createBackend({ store: openStore() });
    const there = await next.activate(code, 'phone', 'same');
    show();
    expect(await activated).toEqual(there);
    expect(there.status).toBe(201);
    expect((await backend.document()).practice.enrolments).toHaveLength(1);
  });
});

describe('a document of another version', () => {
  async function leave(stored: unknown): Promise<void> {
    const old = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('practice') });
    await old.put('practice', stored, 'document');
    old.close();
  }
  const lying = async (): Promise<unknown> => {
    const database = await openDB(name, 1);
    const stored: unknown = await database.get('practice', 'document');
    database.close();
    return stored;
  };

  test.each([
    { version: practiceVersion - 1, strange: true },
    { version: practiceVersion + 1 },
    'text',
    null,
  ])('%j is replaced by an empty one', async (stored) => {
    await leave(stored);
    const store = openStore();
    expect(await counted(store)).toBe(start);
    await store.transact(count);
    expect(await lying()).toMatchObject({ version: practiceVersion, conditions: { latency: start + 1 } });
  });

  test('makes the page that finds it say that practice is renewed, and no page after that', async () => {
    await leave({ version: practiceVersion - 1 });
    const store = openStore();
    await store.transact(count);
    expect(store.renewed).toBe(true);
    await store.transact(count);
    expect(store.renewed, 'for as long as the page is open').toBe(true);
    const next = openStore();
    await next.transact(count);
    expect(next.renewed).toBe(false);
  });

  test('is not seen in an empty store, nor in one of this version', async () => {
    for (let page = 0; page < 2; page += 1) {
      const store = openStore();
      await store.transact(count);
      expect(store.renewed).toBe(false);
    }
  });
});

describe('two tabs that redeem one code together', () => {
  test.each(Array.from({ length: 8 }, (_, round) => round))('exactly one wins (%i)', async (round) => {
    const random = countingRandom();
    const [one, two] = await Promise.all([
      createBackend({ store: openStore(), random }),
      createBackend({ store: openStore(), random }),
    ]);
    const code = await offeredCode(one);
    const both = [one.activate(code, 'one', 'by one'), two.activate(code, 'two', 'by two')];
    const replies = await Promise.all(round % 2 ? both : both.reverse());
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await one.document()).practice.enrolments).toHaveLength(1);
    expect(await two.document()).toEqual(await one.document());
  });

  test('hear one answer to one request id', async () => {
    const [one, two] = [
      await createBackend({ store: openStore() }),
      await createBackend({ store: openStore() }),
    ];
    const code = await offeredCode(one, 'practice-ana');
    const [first, second] = await Promise.all([
      one.activate(code, 'phone', 'same'),
      two.activate(code, 'phone', 'same'),
    ]);
    expect(first.status).toBe(201);
    expect(second).toEqual(first);
  });
});

describe('without a database it works in memory and says so', () => {
  const goesOn = async (store: Store) => {
    await store.transact(count);
    expect(store.keeps).toBe(false);
    expect(await store.transact(count)).toBe(start + 1);
  };

  test('where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await goesOn(openStore());
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await goesOn(openStore());
  });

  test('where it is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await goesOn(openStore());
  });

  test('where a newer version of the database is kept', async () => {
    (await openDB(name, 2)).close();
    await goesOn(openStore());
  });

  test('where opening never ends', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const going = goesOn(openStore());
    await vi.advanceTimersByTimeAsync(patience);
    await going;
  });

  test('where a transaction never ends: practice goes on from what was there, and nothing comes after it', async () => {
    const onLoss = vi.fn();
    const store = openStore({ onLoss });
    await store.transact(count);
    const release = await lock();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const [looked, changed] = [counted(store), store.transact(count)];
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(store.keeps).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(await looked).toBe(start + 1);
    expect(await changed).toBe(start + 1);
    expect(store.keeps).toBe(false);
    expect(onLoss).toHaveBeenCalledOnce();
    await release();
    expect(await counted(openStore())).toBe(start + 1);
  });

  test('where it has another shape', async () => {
    (await openDB(name, 1)).close();
    const store = openStore();
    await store.transact(count);
    expect(store.keeps).toBe(false);
    expect(await counted(store)).toBe(start + 1);
  });

  test('where it is full: practice goes on from what was there', async () => {
    const store = openStore();
    await store.transact(count);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await store.transact(count)).toBe(start + 1);
    expect(store.keeps).toBe(false);
    expect(await counted(store)).toBe(start + 2);
  });
});

describe('a database that is wiped in use', () => {
  test('is made again, and practice starts from the beginning', async () => {
    const backend = await createBackend({ store: openStore() });
    await enrol(backend, 'practice-ana', 'phone');
    await deleteDB(name);
    expect((await backend.readPhone('phone')).body.userIds).toEqual([]);
    await enrol(backend, 'practice-ana', 'phone');
    expect((await backend.readPhone('phone')).body.userIds).toEqual(['practice-ana']);
    expect(backend.store.keeps).toBe(true);
  });

  test('and forbidden from then on leaves practice in memory', async () => {
    const store = openStore();
    await store.transact(count);
    await deleteDB(name);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await store.transact(count);
    expect(store.keeps).toBe(false);
    expect(await counted(store)).toBe(start + 2);
  });
});

test('a memory store knows nothing of another one', async () => {
  const [one, other] = [createMemoryStore(), createMemoryStore()];
  await one.transact(count);
  expect(await counted(other)).toBe(start);
  expect([one.keeps, one.renewed]).toEqual([false, false]);
});
