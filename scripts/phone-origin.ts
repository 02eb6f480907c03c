/**
 * A page learns here under which origin a phone can reach the server it came from: it cannot find out by itself,
 * and `localhost` in a code would lead the phone to itself. On a real host there is no such line; a page's own
 * address serves the phone as well.
 */

const charset = /<meta charset="utf-8"\s*\/?>/i;

const anOrigin = /^https?:\/\/[\w.:[\]-]+$/;

/** The page with `<meta name="phone-origin" content="https://192.168.1.5:4443">` in its head. */
export function withPhoneOrigin(html: string, origin: string): string {
  return html.replace(charset, (tag) => `${tag}<meta name="phone-origin" content="${origin}">`);
}

/** Throws unless it is an origin, and so can stand in an attribute as it is. */
export function checkOrigin(origin: string): void {
  if (!anOrigin.test(origin)) {
    throw new Error(
      `"${origin}" is no origin. It looks like this: https://192.168.1.5:4443, with no path behind.`,
    );
  }
}
