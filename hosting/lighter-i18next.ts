/**
 * Takes out of i18next's code what this site never calls (2.3 kB): what fetches words from a server, for this site hands
 * over all words itself (src/i18n/translate.ts), the direction of a language, and copies of an instance.
 */

/** What is cut, and what stands in its place. */
const cuts: readonly (readonly [RegExp, string])[] = [
  [/class Connector extends EventEmitter \{[^]*?\n\}\n/, 'class Connector extends EventEmitter {}\n'],
  ...['dir', 'cloneInstance', 'toJSON', 'loadNamespaces', 'loadLanguages'].map(
    (method) => [new RegExp(`\\n  ${method}\\([^]*?\\n  \\}(?=\\n)`), ''] as const,
  ),
];

/** @throws where the code lacks one of them: a newer i18next has it elsewhere. */
export function withoutTheUnused(code: string): string {
  return cuts.reduce((left, [part, instead]) => {
    if (!part.test(left))
      throw new RangeError(`i18next has ${part.source} elsewhere: see hosting/lighter-i18next.ts.`);
    return left.replace(part, instead);
  }, code);
}
