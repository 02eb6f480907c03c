/**
 * Stands in for `tough-cookie` in the browser bundle (astro.config.mjs). MSW keeps request cookies with it and
 * with the public-suffix list it brings, 48 kB compressed; the practice backend has no cookies.
 */
export class MemoryCookieStore {
  idx = {};
}
export class Cookie {
  static fromJSON(): undefined {
    return undefined;
  }
}
export class CookieJar {
  getCookiesSync(): never[] {
    return [];
  }
  setCookie(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
