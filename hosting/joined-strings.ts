import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { fetchedTogether } from '../src/i18n/fetched-together.ts';

const isGroup = (name: string): name is keyof typeof fetchedTogether => name in fetchedTogether;

/**
 * Makes one module of the strings that a browser fetches together: `content/en/strings/app.json?live` is what all
 * the files of `live` say in English. A glob over the files alone would be a request for each of them.
 */
export default function joinedStrings(): Plugin {
  return {
    name: 'joined-strings',
    enforce: 'pre',
    load(id) {
      const [file = '', group = ''] = id.split('?');
      if (!/[\\/]strings[\\/]\w+[.]json$/.test(file) || !isGroup(group)) return null;
      const members = fetchedTogether[group].map((name) => {
        const path = join(dirname(file), `${name}.json`);
        this.addWatchFile(path);
        return `${name}: ${readFileSync(path, 'utf8')}`;
      });
      return { code: `export default { ${members.join(', ')} }`, moduleType: 'js' };
    },
  };
}
