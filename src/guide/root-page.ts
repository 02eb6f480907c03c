/** From `/` to the language that was chosen before, else the first one that the browser prefers and the site has. */
import { isLanguage } from '../i18n/languages.ts';
import { kept } from './keep.ts';

const wanted = [
  kept('ib-key-language') ?? '',
  ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
];
const language = wanted.find(isLanguage) ?? 'en';
const link = document.querySelector<HTMLAnchorElement>(`[data-root="${language}"]`);
if (link) location.replace(link.href + location.search + location.hash);
