/**
 * Takes out of i18next's code what fetches words from a server (1.5 kB): this site hands over all words itself
 * (src/i18n/translate.ts). i18next does without as well, where no backend is named.
 */

const connector = /class Connector extends EventEmitter \{[^]*?\n\}\n/;

/** @throws where the code has no such class: a newer i18next keeps it elsewhere. */
export function withoutBackend(code: string): string {
  if (!connector.test(code))
    throw new RangeError('i18next fetches words elsewhere: see hosting/lighter-i18next.ts.');
  return code.replace(connector, 'class Connector extends EventEmitter {}\n');
}
