/**
 * Stands in for four packages in the browser bundle (astro.config.mjs). MSW reads the cookies of a request with
 * `cookie`, and the practice backend has none; it fills its own messages with `outvariant`, which are for those who
 * write handlers: here they stay as they are. Its patterns of addresses (`@msw/url`) know more than the `:id` that ours
 * have. Of `@mswjs/interceptors`, the handlers need an address without its question, a name for a request, and answers
 * whose status no browser forbids.
 */
export const parseCookie = (): Record<string, string> => ({});

export const format = (message: string): string => message;

export const invariant = Object.assign(
  (isTrue: unknown, message: string): void => {
    if (!isTrue) throw new Error(message);
  },
  {
    as: (Failure: new (message: string) => Error, isTrue: unknown, message: string): void => {
      if (!isTrue) throw new Failure(message);
    },
  },
);

/** @param pattern an absolute address, or a path, in which `:id` after a slash stands for one part of a path. */
export function matchPattern(
  pattern: string,
  input: string | URL,
): { matches: boolean; params: Record<string, string> } {
  const names: string[] = [];
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\/:(\w+)/g, (_, name: string) => {
    names.push(name);
    return '/([^/?#]+)';
  });
  const found = new RegExp(`^${source}/?$`).exec(String(input).replace(/[?#].*/, ''));
  if (!found) return { matches: false, params: {} };
  const params = names.map((name, place) => [name, decodeURIComponent(found[place + 1] ?? '')] as const);
  return { matches: true, params: Object.fromEntries(params) };
}

/** @returns the address without what follows `?` or `#`, and without its origin where the address is not absolute. */
export const getCleanUrl = (url: URL, isAbsolute = true): string =>
  (isAbsolute ? url.origin : '') + url.pathname;

/** MSW's own class allows a status that `Response` refuses, such as 101; the practice backend gives none. */
export const FetchResponse = Response;

/** A name that no other request has. */
export const createRequestId = (): string => Math.random().toString(16).slice(2);
