import type { SitemapOptions } from '@astrojs/sitemap';
import { firstLanguage, languages } from '../src/i18n/languages.ts';

type Options = NonNullable<SitemapOptions>;

/** Second addresses of a page: they lead to the page, and no sitemap holds them. */
const secondAddress = /\/(kb\d+|article\/\d+)\/$/i;

/**
 * What the sitemap holds. For each page, it names the other languages as the page's head does: `x-default` is the
 * page that chooses the language, or else the page in the first language.
 * @param root Full address of the site's first page.
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
