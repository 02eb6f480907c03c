/**
 * The licenses of the packages whose code is in the built site, as one plain text.
 *
 * The list starts from "dependencies" in package.json and follows what those depend on, as installed when the
 * site is built. Packages that never reach a browser are left out, with all that only they need: see
 * `neverShipped`. A package added later is therefore listed until somebody says here that it is not shipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { APIRoute } from 'astro';
import { dependencies } from '../../package.json';

type Manifest = {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
};

/** Build tools, command lines, packages for Node alone, types. */
const neverShipped =
  /^(astro|@astrojs\/.+|@resvg\/.+|vite|yargs|@inquirer\/confirm|pngjs|satteri|debug|headers-polyfill|tough-cookie|type-fest|@types\/.+)$/;

/** Work of others inside a package that the package's own license file does not mention. */
const inside: Readonly<Record<string, string>> = {
  '@expo-google-fonts/inter':
    'The pictures for shared links are drawn with its fonts, Inter by The Inter Project Authors, under the SIL Open ' +
    'Font License 1.1.',
  'html5-qrcode': 'It contains ZXing for JavaScript, Copyright ZXing authors, under the same licence.',
  'zxing-wasm':
    'Its WebAssembly is compiled from zxing-cpp, Copyright ZXing authors and the authors of zxing-cpp, under the ' +
    'Apache License, Version 2.0. The text of that licence stands here under html5-qrcode.',
};

/** The named packages and all they depend on, with their folders, by `name version`: none is listed twice. */
function collect(names: readonly string[], from: string, found: Map<string, Manifest & { folder: string }>) {
  for (const name of names.filter((name) => !neverShipped.test(name))) {
    const file = findPackageJSON(name, from);
    if (file === undefined) throw new Error(`${name} is not installed. Run: npm ci`);
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const key = `${manifest.name} ${manifest.version}`;
    if (found.has(key)) continue;
    found.set(key, { ...manifest, folder: dirname(file) });
    collect(Object.keys(manifest.dependencies ?? {}), file, found);
  }
  return found;
}

/** A license in the package's own folder, or in a folder LICENSE there. */
const isNotice = (path: string): boolean =>
  /^(licen[cs]es?[\\/])?(licen[cs]e(_font)?|notice|copying)(\.(md|txt))?$/i.test(path);

function notice({ name, version, license, author, folder }: Manifest & { folder: string }): string {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && isNotice(relative(folder, join(file.parentPath, file.name))))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  if (texts.length === 0) texts.push(`The package has no licence file. Its author: ${by ?? 'not named'}.`);
  const note = inside[name];
  const head = [`${name} ${version}`, `Licence: ${license ?? 'see below'}`, ...(note ? [note] : [])];
  return [head.join('\n'), ...texts].join('\n\n');
}

export const GET: APIRoute = () => {
  const packages = [...collect(Object.keys(dependencies), import.meta.url, new Map())]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, manifest]) => notice(manifest));
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return new Response(
    ['What this site is built with, and under which licences.', ...packages].join(line) + '\n',
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
