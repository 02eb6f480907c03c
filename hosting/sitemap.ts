import type { SitemapOptions } from '@astrojs/sitemap';
import { firstLanguage, languages } from '../src/i18n/languages.ts';

type Options = NonNullable<SitemapOptions>;

/** Addresses beside a page's own: they lead to it, and are in no sitemap. */
const secondAddress = /\/(kb\d+|article\/\d+)\/$/i;

/**
 * What the sitemap holds, and each page's other languages as its head names them: `x-default` is the page that
 * chooses the language where there is one, else the one in the first language.
 *
 * @param root full address of the site's first page
 */
export const sitemapOptions = (root: string): Options => ({
  i18n: {
    defaultLocale: firstLanguage,
    locales: Object.fromEntries(languages.map((language) => [language, language])),
  },
  filter: (page) => !secondAddress.test(page),
  serialize: (item) => {
    const links = (item.links ?? []).filter(({ url }) => url !== root);
    const isFirst = links.some(({ url }) => url === `${root}${firstLanguage}/`);
    const byDefault = isFirst ? root : links.find(({ lang }) => lang === firstLanguage)?.url;
    return { ...item, links: byDefault ? [...links, { lang: 'x-default', url: byDefault }] : links };
  },
});
