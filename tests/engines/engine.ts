/**
 * What a walk needs of a browser, whatever drives the browser. Another engine is one more file like
 * by-playwright.ts, and a line in `engines` of ../engines.ts.
 */

/** Runs in the page. The page gets the function as text, so the function knows its arguments and nothing else. */
export type Script<Given extends unknown[], Value> = (...given: Given) => Value;

/** An element that a script finds in the page. */
export type Find<Given extends unknown[]> = Script<Given, HTMLElement | null | undefined>;

/** A browser that a reader has just opened for the first time. All actions happen in the tab in front. */
export type Visit = {
  goTo(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  run<Given extends unknown[], Value>(script: Script<Given, Value>, ...given: Given): Promise<Awaited<Value>>;
  /** @throws while there is no such element, and while something covers it. */
  click<Given extends unknown[]>(find: Find<Given>, ...given: Given): Promise<void>;
  /** @throws while there is no such field. */
  type<Given extends unknown[]>(text: string, find: Find<Given>, ...given: Given): Promise<void>;
  /** Opens another tab and brings it to the front. */
  openTab(): Promise<void>;
  /** Brings the first tab to the front. */
  toFirstTab(): Promise<void>;
  /** @returns a PNG of what is in view. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

export type Engine = {
  /** The engine's name and version. */
  readonly name: string;
  /** True when every page left by a link is kept whole, and Back shows it as it was left. */
  readonly keepsPages: boolean;
  visit(): Promise<Visit>;
  close(): Promise<void>;
};

/** The window of every visit: both devices stand beside the text. */
export const windowSize = { width: 1440, height: 960 } as const;
