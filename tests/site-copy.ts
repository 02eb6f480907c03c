/** A copy of the site's sources below .cache, to build the site with something changed. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../scripts/progress.ts';

/** The files that a build reads. */
const sources = ['src', 'content', 'hosting', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export type SiteCopy = {
  folder: string;
  /** @throws when the file no longer has the text to change. */
  change: (file: string, from: RegExp, to: (...found: string[]) => string) => void;
};

/**
 * @param name The name of a folder in .cache, below the project so that its packages are found. The folder is removed
 * when the process ends.
 * @param more Further files and folders to copy.
 */
export function copySite(name: string, more: readonly string[] = []): SiteCopy {
  const folder = join(projectFolder, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of [...sources, ...more].filter((each) => existsSync(join(projectFolder, each))))
    cpSync(join(projectFolder, source), join(folder, source), { recursive: true });
  removeAtTheEnd(folder);
  return {
    folder,
    change: (file, from, to) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!from.test(text))
        throw new Error(`${file} has no ${from}. Tell ${process.argv[1] ?? 'the test'} how it is now.`);
      writeFileSync(path, text.replace(from, to));
    },
  };
}

const made = new Set<string>();

function removeAtTheEnd(folder: string): void {
  if (made.size === 0) {
    process.once('exit', () => made.forEach((each) => rmSync(each, { recursive: true, force: true })));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  }
  made.add(folder);
}
