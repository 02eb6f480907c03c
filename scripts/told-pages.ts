import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codings } from '../hosting/compressed.ts';
import { checkOrigin, withPhoneOrigin } from './phone-origin.ts';

/** Pages with the phone's origin in them: ordinary files, compressed once, in a folder of their own. */
export type ToldPages = {
  folder: string;
  /** @returns the path of the page that was made from this file. */
  of: (file: string) => Promise<string>;
  remove: () => void;
};

/** Throws unless `origin` is an origin. The folder is removed with the process, or by `remove`. */
export function toldPages(origin: string): ToldPages {
  checkOrigin(origin);
  const folder = mkdtempSync(join(tmpdir(), 'ib-key-pages-'));
  const remove = () => {
    process.removeListener('exit', remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);

  const told = new Map<string, { builtMs: number; page: Promise<string> }>();
  let count = 0;

  async function tell(file: string): Promise<string> {
    count += 1;
    const page = join(folder, `${count}.html`);
    const bytes = Buffer.from(withPhoneOrigin(readFileSync(file, 'utf8'), origin));
    await Promise.all(
      codings.map(async ({ ending, compress }) => writeFileSync(page + ending, await compress(bytes, page))),
    );
    writeFileSync(page, bytes);
    return page;
  }

  function of(file: string): Promise<string> {
    const builtMs = statSync(file).mtimeMs;
    const known = told.get(file);
    // A page that was built again meanwhile is told the origin again.
    if (known?.builtMs === builtMs) return known.page;
    const page = tell(file);
    told.set(file, { builtMs, page });
    page.catch(() => told.delete(file));
    return page;
  }

  return { folder, of, remove };
}
