import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string>>;

/** A folder with these files, removed when the test ends. */
export function temporaryFolder(files: Files = {}): string {
  const { folder, remove } = keptFolder(files);
  onTestFinished(remove);
  return folder;
}

/** A folder that stays after a test, until `remove` is called. */
export function keptFolder(files: Files): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A page with letters outside of ASCII, so that bytes and characters differ in number. */
export const page =
  '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Código</title></head>' +
  '<body><p>Así, señal a señal.</p><script>go()</script></body></html>';

/** A small built site: a page, the page for addresses that do not exist, and files that are no pages. */
export function builtSite(): string {
  return temporaryFolder({
    'index.html': page,
    'es/404.html': page.replace('Código', 'Nada'),
    'about.txt': 'Written as <meta charset="utf-8"> in a page.\n'.repeat(9),
    '_astro/site.js': 'document.write(\'<meta charset="utf-8">\');'.repeat(9),
  });
}
