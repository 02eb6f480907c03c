/** As much of the WebDriver protocol as one run of a guide needs (W3C, https://www.w3.org/TR/webdriver2/), by fetch. */

/** The name under which the protocol hands out elements (section 12.2). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
export type Element = { [elementKey]: string };

/** Nothing on the page takes longer, on a slow computer too. */
const patienceMs = 20_000;
const lookAgainMs = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks again and again until something is there. @throws with `what` when it does not come */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
): Promise<Value> {
  const end = performance.now() + patienceMs;
  let trouble = '';
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      trouble = error instanceof Error ? ` (${error.message})` : '';
    }
    await pause(lookAgainMs);
  }
  throw new Error(`Not there after ${patienceMs / 1000} s: ${what}${trouble}.`);
}

export class WebDriver {
  private readonly address: string;
  /** Its name and version. */
  readonly browser: string;

  private constructor(address: string, browser: string) {
    this.address = address;
    this.browser = browser;
  }

  private static async ask<Value>(method: string, address: string, body?: unknown): Promise<Value> {
    const response = await fetch(address, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** @param driver its address, such as `http://127.0.0.1:4444` */
  static async open(driver: string): Promise<WebDriver> {
    type Session = { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
    const { sessionId, capabilities } = await until('the browser', () =>
      WebDriver.ask<Session>('POST', `${driver}/session`, { capabilities: { alwaysMatch: {} } }),
    );
    const browser = `${capabilities.browserName} ${capabilities.browserVersion}`;
    return new WebDriver(`${driver}/session/${sessionId}`, browser);
  }

  async close(): Promise<void> {
    await WebDriver.ask('DELETE', this.address);
  }

  async resize(width: number, height: number): Promise<void> {
    await WebDriver.ask('POST', `${this.address}/window/rect`, { width, height });
  }

  async goTo(url: string): Promise<void> {
    await WebDriver.ask('POST', `${this.address}/url`, { url });
  }

  /** Runs a function in the page. It is sent as text, so it knows its arguments and nothing else. */
  run<Arguments extends unknown[], Value>(
    script: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Value extends globalThis.Element | null | undefined ? Element | null : Value> {
    return WebDriver.ask('POST', `${this.address}/execute/sync`, {
      script: `return (${script.toString()})(...arguments)`,
      args: given,
    });
  }

  async click(element: Element): Promise<void> {
    await WebDriver.ask('POST', `${this.address}/element/${element[elementKey]}/click`, {});
  }

  async type(element: Element, text: string): Promise<void> {
    await WebDriver.ask('POST', `${this.address}/element/${element[elementKey]}/value`, { text });
  }

  /** @returns a PNG of what is in view. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await WebDriver.ask<string>('GET', `${this.address}/screenshot`), 'base64');
  }
}
