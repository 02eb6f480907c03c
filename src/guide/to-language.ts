/**
 * Leads from an address without a language to the page in the reader's language: the language chosen before,
 * or else the first that the browser prefers and the site has.
 *
 * A wrong address stays in the address bar, and the page for wrong addresses in the reader's language
 * replaces this page. Such an address may name a language after all: some hosts have one page for every wrong
 * address.
 */
import { base } from '../i18n/paths.ts';
import { kept } from '../page/safe-storage.ts';

const isWrong = 'wrongAddress' in document.body.dataset;
const wanted = [
  isWrong ? location.pathname.slice(base.length).replace(/\/.*/, '') : '',
  kept('ib-key-language') ?? '',
  ...navigator.languages.map((tag) => tag.toLowerCase().replace(/-.*/, '')),
];
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('[data-root]')].map((link) => [
    link.dataset['root'],
    link,
  ]),
);
const language = wanted.find((code) => links.has(code)) ?? document.documentElement.lang;
const link = links.get(language);
if (isWrong) await showInPlace(`${base}${language}/404.html`);
else if (link) location.replace(link.href + location.search + location.hash);

async function showInPlace(address: string): Promise<void> {
  try {
    const text = await (await fetch(address)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    // A host may answer with this very page again.
    if (page.querySelector('[data-not-found]') === null) return;
    const [old, shown] = [document.documentElement, document.adoptNode(page.documentElement)];
    Object.assign(shown.dataset, old.dataset);
    old.replaceWith(shown);
    // A browser does not run the scripts of a parsed page.
    for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]'))
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  } catch (error) {
    // The links of this page lead on.
    console.warn(error);
  }
}
