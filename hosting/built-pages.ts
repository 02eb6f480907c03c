import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every .html file under a folder, as sorted paths from that folder with forward slashes. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** Script types that a browser runs. Other types (`application/json`, `application/ld+json`) are data. */
const runnable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** The texts of the inline scripts of a page that a browser would run. */
export function inlineScriptTexts(html: string): string[] {
  const texts: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
    if (runnable.has(type.toLowerCase()) && !/\bsrc\s*=/i.test(attributes) && text !== '') texts.push(text);
  }
  return texts;
}

/** The same for all pages of a build, each text once. */
export function inlineScriptsOfBuild(folder: string): string[] {
  const all = htmlFiles(folder).flatMap((name) =>
    inlineScriptTexts(readFileSync(join(folder, name), 'utf8')),
  );
  return [...new Set(all)];
}
