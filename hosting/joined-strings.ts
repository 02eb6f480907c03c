import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type {} from 'vitest/node';
import { fetchedTogether } from '../src/i18n/fetched-together.ts';
import { withShared } from '../src/i18n/shared-labels.ts';

const isGroup = (name: string): name is keyof typeof fetchedTogether => name in fetchedTogether;

/**
 * Makes one module of the strings that a browser fetches together: `content/en/strings/app.json?live` holds all the
 * files of `live` in English, and `content/en/strings/android.json?phone` the words of an Android phone with the
 * words of every phone. A glob over the files alone would cost a request for each file.
 */
export default function joinedStrings(): Plugin {
  return {
    name: 'joined-strings',
    enforce: 'pre',
    // Vitest caches a transformed module by the text of one file; these modules are made of several files.
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (/[.]json[?]/.test(id) ? false : undefined)),
    load(id) {
      const [file = '', group = ''] = id.split('?');
      if (!/[\\/]strings[\\/]\w+[.]json$/.test(file)) return null;
      const read = (name: string): object => {
        const path = join(dirname(file), `${name}.json`);
        this.addWatchFile(path);
        return JSON.parse(readFileSync(path, 'utf8')) as object;
      };
      const joined = isGroup(group)
        ? Object.fromEntries(fetchedTogether[group].map((name) => [name, read(name)]))
        : group === 'phone'
          ? withShared(read('phone'), read(basename(file, '.json')))
          : undefined;
      return joined ? { code: `export default ${JSON.stringify(joined)}`, moduleType: 'js' } : null;
    },
  };
}
