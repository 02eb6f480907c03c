/**
 * Tells a page the origin at which a phone can reach its server. The page cannot find this out, and `localhost` in a
 * code would lead the phone to itself. A real host adds no such line: there, the page's own address serves the phone
 * as well.
 */

const charset = /<meta charset="utf-8"\s*\/?>/i;

const anOrigin = /^https?:\/\/[\w.:[\]-]+$/;

/** The page with `<meta name="phone-origin" content="https://192.168.1.5:4443">` in its head. */
export function withPhoneOrigin(html: string, origin: string): string {
  return html.replace(charset, (tag) => `${tag}<meta name="phone-origin" content="${origin}">`);
}

/** Throws unless the text is an origin, which can stand in an attribute without escaping. */
export function checkOrigin(origin: string): void {
  if (!anOrigin.test(origin)) {
    throw new Error(
      `"${origin}" is no origin. It looks like this: https://192.168.1.5:4443, with no path behind.`,
    );
  }
}
