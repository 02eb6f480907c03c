import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Letters outside of ASCII: bytes and characters are not as many. */
export const page =
  '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Código</title></head>' +
  '<body><p>Así, señal a señal.</p><script>go()</script></body></html>';

/** A built site in small: a page, the page for addresses that do not exist, and files that are no pages. */
export function builtSite(): string {
  return temporaryFolder({
    'index.html': page,
    'es/404.html': page.replace('Código', 'Nada'),
    'about.txt': 'Written as <meta charset="utf-8"> in a page.',
    '_astro/site.js': 'document.write(\'<meta charset="utf-8">\');',
  });
}
