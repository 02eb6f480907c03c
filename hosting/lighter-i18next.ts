/**
 * Takes out of i18next's code what this site never calls: what fetches words from a server, for this site hands over all
 * words itself (src/i18n/translate.ts), what reads keys and languages in other ways than ours, copies of an instance, and
 * the warnings, which i18next keeps to itself unless its option `debug` is on.
 */

/** Methods that neither this site nor what is left of i18next calls. */
const methods = [
  ...['dir', 'cloneInstance', 'toJSON', 'loadNamespaces', 'loadLanguages', 'use', 'hydrate', 'exists'],
  ...['setDefaultNamespace', 'reloadResources', 'off', 'once', 'clone', 'deprecate'],
  ...['removeNamespaces', 'addResource', 'addResources', 'removeResourceBundle', 'getResourceBundle'],
  ...['getUsedParamsDetails', 'needsPlural', 'getPluralFormsOfKey', 'getSuffixes'],
];

/** A statement of a method with all that stands inside it. */
const statement = (opening: string): RegExp =>
  new RegExp(`(?<=\\n)( +)${opening.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\{\\n[^]*?\\n\\1\\}(?=\\n)`);

/** What is cut, and what stands in its place. */
const cuts: readonly (readonly [RegExp, string])[] = [
  [/class Connector extends EventEmitter \{[^]*?\n\}\n/, 'class Connector extends EventEmitter {}\n'],
  // Keys that are functions: ours are texts.
  [/function createProxy\(\) \{[^]*?\n\}\n/, ''],
  [/(function keysFromSelector\(selector, opts\) \{)[^]*?\n\}\n/, '$1}\n'],
  [/,\n +reloadResources: this\.reloadResources\.bind\(this\)/, ''],
  [/(\n {2}loadResources\(language, callback = noop\) \{)[^]*?\n {2}\}(?=\n)/, '$1 callback(null); }'],
  ...methods.map((method) => [new RegExp(`\\n  ${method}\\([^]*?\\n  \\}(?=\\n)`, 'g'), ''] as const),
  ...[
    "if (lng?.toLowerCase() === 'cimode')",
    'if (this.options.saveMissing)',
    'if (this.modules.languageDetector)',
    'if (this.modules.i18nFormat)',
  ].map((opening) => [statement(opening), ''] as const),
  [/(?<!=> )\b(?:this|i18n)\.logger\.(?:warn|log|once)\([^\n]*\);(?=\n)/g, ';'],
];

/** @throws where the code lacks one of them: a newer i18next has it elsewhere. */
export function withoutTheUnused(code: string): string {
  return cuts.reduce((left, [part, instead]) => {
    const lighter = left.replace(part, instead);
    if (lighter === left)
      throw new RangeError(`i18next has ${part.source} elsewhere: see hosting/lighter-i18next.ts.`);
    return lighter;
  }, code);
}
