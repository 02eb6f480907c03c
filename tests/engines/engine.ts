/**
 * What a walk needs of a browser, whatever drives the browser. An engine more is one file like playwright.ts, and its
 * line in `engines` of ../engines.ts.
 */

/** Runs in the page: it is sent there as text, so it knows its arguments and nothing else. */
export type Script<Given extends unknown[], Value> = (...given: Given) => Value;

/** An element that a script finds in the page. */
export type Find<Given extends unknown[]> = Script<Given, HTMLElement | null | undefined>;

/** A browser that somebody has just opened for the first time; what it does happens in the tab in front. */
export type Visit = {
  goTo(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  run<Given extends unknown[], Value>(script: Script<Given, Value>, ...given: Given): Promise<Awaited<Value>>;
  /** @throws while there is no such element, and while something lies over it. */
  click<Given extends unknown[]>(find: Find<Given>, ...given: Given): Promise<void>;
  /** @throws while there is no such field. */
  type<Given extends unknown[]>(text: string, find: Find<Given>, ...given: Given): Promise<void>;
  /** Opens one more tab and brings it to the front. */
  openTab(): Promise<void>;
  /** Brings the first tab to the front. */
  toFirstTab(): Promise<void>;
  /** @returns a PNG of what is in view. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
};

export type Engine = {
  /** Its name and version. */
  readonly name: string;
  /** Whether a page that is left by a link is kept whole, and shown again by Back as it was left. */
  readonly keepsPages: boolean;
  visit(): Promise<Visit>;
  close(): Promise<void>;
};

/** The window of every visit: both devices stand beside the text. */
export const windowSize = { width: 1440, height: 960 } as const;
