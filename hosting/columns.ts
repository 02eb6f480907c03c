import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Computes the columns of a table at build time. Of a module called `*.column.ts`, the browser gets the exported
 * values and nothing of the table behind them. The dev server and tests run the module itself.
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
