/** Everything that a page holds or shows, as one text: tests search it for what must not be there. */
import type { Page } from '@playwright/test';

/** What the browser stores of the page: IndexedDB, localStorage, sessionStorage, cookies, as one text. */
export const storedIn = async (page: Page): Promise<string> =>
  JSON.stringify((JSON.parse(await everythingIn(page)) as unknown[]).slice(0, 4));

/**
 * IndexedDB, localStorage, sessionStorage, cookies, address, history, the document with its title, and what stands
 * in its fields, each as JSON or markup.
 */
export function everythingIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const opened = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(new Error(name));
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              const transaction = opening.result.transaction(stores);
              const all = stores.map((store) => transaction.objectStore(store).getAll());
              transaction.oncomplete = () => {
                opening.result.close();
                resolve(all.map(({ result }) => result as unknown));
              };
            };
          }),
      ),
    );
    return JSON.stringify([
      opened,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
      window.name,
      [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
      new XMLSerializer().serializeToString(document),
    ]);
  });
}
