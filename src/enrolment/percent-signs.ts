/** Percent-decoding: mail scanners and chats may encode an address once or several times. */

/** Decodes a text up to three times, until nothing changes; sequences that are not valid UTF-8 stay. */
export function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 3; times += 1) {
    const next = plain.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
      try {
        return decodeURIComponent(signs);
      } catch {
        return signs;
      }
    });
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

/** The web addresses that another address carries as a parameter, as links rewritten by mail scanners do. */
export function encodedAddresses(text: string): string[] {
  const written = text.matchAll(/https?%(?:25)*3A%(?:25)*2F%(?:25)*2F[^\s&"'<>]*/gi);
  return Array.from(written, ([address]) => decoded(address));
}
