/**
 * The one way in which a part of the site comes that is fetched later: a script, a style sheet, data. A part that does
 * not come is asked for once more, without a word. Then the page finds out which is true: there is no network, the site
 * was updated since the page was opened, or something here keeps the part back.
 */

/**
 * What a page says of a part that is gone, or held back. The words are fetched, from an address that no update changes:
 * without a network the page has words of its own.
 */
export type PartWords = { updated: string; heldBack: string };

/** The link in every page that loads it again; before it stands that not all has loaded (Site.astro). */
export const again = 'data-again';

/** Says that a part of the site did not come: nothing is wrong with what is there. */
export class MissingPart extends Error {
  /** Undefined without a network. */
  declare said?: string;
  /** The site was updated: only the page, loaded again, has its parts. */
  declare isGone?: boolean;
}

/** ms until a part is asked for again. */
const pause = 400;

async function read(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-store' });
  // A server in trouble tells nothing of an update.
  if (!answer.ok) throw Error();
  return answer.text();
}

async function explain(missing: MissingPart): Promise<void> {
  const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
  // The site still serves this page with the script that the page has, or another one.
  const isGone = !(await read(location.pathname)).includes(script);
  const { base } = document.body.dataset;
  const words = JSON.parse(await read(`${base}${document.documentElement.lang}/parts.json`)) as PartWords;
  missing.isGone = isGone;
  missing.said = isGone ? words.updated : words.heldBack;
}

/**
 * @param load Fetches the part, or several; may be called again.
 * @throws {MissingPart} as a rejection.
 */
export async function bringPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await load();
  } catch (cause) {
    throw await whyMissing(cause);
  }
}

/** @returns why a part is missing: it did not come, or it broke as it began, which is told like a part held back. */
export async function whyMissing(cause: unknown): Promise<MissingPart> {
  if (cause instanceof MissingPart) return cause;
  const missing = new MissingPart('A part did not come.', { cause });
  await explain(missing).catch(() => undefined);
  return missing;
}

/** What the button does that stands beside the words for a missing part. */
export const tryAgain = (error: unknown, load: () => void): void =>
  error instanceof MissingPart && error.isGone ? location.reload() : load();

/** Says in a place of the page that a part is missing, with a button that tries again. */
export function sayMissing(place: Element, error: unknown, load: () => void): void {
  const words = document.querySelector(`[${again}]`);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sm';
  button.textContent = words?.textContent ?? '';
  button.addEventListener('click', () => tryAgain(error, load));
  const said = error instanceof MissingPart ? error.said : undefined;
  place.replaceChildren(said ?? words?.previousSibling?.textContent?.trim() ?? '', ' ', button);
}
