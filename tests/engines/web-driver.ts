/** The part of the WebDriver protocol that a walk needs (W3C, https://www.w3.org/TR/webdriver2/), through fetch. */
import type { Find, Script, Visit } from './engine.ts';
import { windowSize } from './engine.ts';
import { browserPatienceMs, until } from './until.ts';

/** The name under which the protocol hands out elements (section 12.2). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = { [elementKey]: string };

async function ask<Value>(method: string, address: string, body?: unknown): Promise<Value> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(browserPatienceMs),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Opens a fresh browser.
 * @param driver The driver's address, such as `http://127.0.0.1:4444`.
 */
export async function visitByDriver(driver: string): Promise<Visit & { browser: string }> {
  type Session = { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const { sessionId, capabilities } = await until('the browser', () =>
    ask<Session>('POST', `${driver}/session`, { capabilities: { alwaysMatch: {} } }),
  );
  const session = `${driver}/session/${sessionId}`;
  const post = <Value = null>(path: string, body: object = {}) => ask<Value>('POST', session + path, body);

  const execute = <Value>(script: Script<never, unknown>, given: unknown[]) =>
    post<Value>('/execute/sync', { script: `return (${script.toString()})(...arguments)`, args: given });

  async function elementOf(find: Script<never, unknown>, given: unknown[]): Promise<string> {
    const element = await execute<Element | null>(find, given);
    if (!element) throw new Error('no such element');
    return `/element/${element[elementKey]}`;
  }

  const resize = () => post('/window/rect', windowSize);
  await resize();
  const first = await ask<string>('GET', `${session}/window`);

  return {
    browser: `${capabilities.browserName} ${capabilities.browserVersion}`,
    goTo: async (url) => void (await post('/url', { url })),
    back: async () => void (await post('/back')),
    reload: async () => void (await post('/refresh')),
    run: <Given extends unknown[], Value>(script: Script<Given, Value>, ...given: Given) =>
      execute<Awaited<Value>>(script, given),
    async click<Given extends unknown[]>(find: Find<Given>, ...given: Given) {
      await post(`${await elementOf(find, given)}/click`);
    },
    async type<Given extends unknown[]>(text: string, find: Find<Given>, ...given: Given) {
      await post(`${await elementOf(find, given)}/value`, { text });
    },
    async openTab() {
      // A window, not a tab: WebKitGTK's driver always leaves a new tab hidden behind the first one.
      const { handle } = await post<{ handle: string }>('/window/new', { type: 'window' });
      await post('/window', { handle });
      await resize();
    },
    toFirstTab: async () => void (await post('/window', { handle: first })),
    picture: async () => Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64'),
    close: async () => void (await ask('DELETE', session)),
  };
}
