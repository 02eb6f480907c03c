import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Works out the columns of a table when the site is built: of a module called `*.column.ts` the browser gets the values
 * that it exports, and nothing of the table that they are read from. The dev server and tests run the module itself.
 */
export default function columns(): Plugin {
  return {
    name: 'columns',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.column.ts')) return null;
      const values = (await import(pathToFileURL(id).href)) as Record<string, unknown>;
      const code = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: code.join('\n'), moduleType: 'js' };
    },
  };
}
