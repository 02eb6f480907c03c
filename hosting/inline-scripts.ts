import { createHash } from 'node:crypto';

/**
 * The inline scripts that may run on our pages, as the exact text between `<script>` and `</script>`.
 *
 * Best is none: then no hash is ever needed. If a page must run something before its first paint, put the text
 * here and let the layout print it with `<script is:inline set:html={inlineScripts.name} />`: its hash is then in
 * the page's policy and in the files for real hosts, which are written before any build.
 */
export const inlineScripts: Readonly<Record<'colours', string>> = {
  // The colours the reader chose and that script runs, before the first paint: no flash of the other ones.
  colours: `(e=>{e.dataset.js='';try{const t=localStorage.getItem('ib-key-colours');if(t)e.dataset.theme=t}catch{}})(document.documentElement)`,
};

/** The hash of an inline script as a policy source, quotes included. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** For `contentSecurityPolicy({ scriptHashes })`. */
export const inlineScriptHashes: readonly string[] = Object.values(inlineScripts).map(scriptHash);
