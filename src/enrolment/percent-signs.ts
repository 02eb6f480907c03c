/** Addresses as mail scanners and chats hand them on: with percent signs, once or several times over. */

/** The text with its percent signs read as often as they were written; what is no UTF-8 stays. */
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

/** The web addresses that stand in a text as a parameter of another one, such as a mail scanner's own. */
export function encodedAddresses(text: string): string[] {
  const written = text.matchAll(/https?%(?:25)*3A%(?:25)*2F%(?:25)*2F[^\s&"'<>]*/gi);
  return Array.from(written, ([address]) => decoded(address));
}
