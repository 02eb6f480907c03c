import type { SitemapOptions } from '@astrojs/sitemap';

type Options = NonNullable<SitemapOptions>;

/** Addresses beside a page's own: they lead to it, and are in no sitemap. */
const secondAddress = /\/(kb\d+|article\/\d+)\/$/i;

/**
 * What the sitemap holds, and each page's other languages as its head names them: `x-default` is the page that
 * chooses the language where there is one, else the English one.
 *
 * @param root full address of the site's first page
 */
export const sitemapOptions = (root: string): Options => ({
  i18n: { defaultLocale: 'en', locales: { en: 'en', es: 'es' } },
  filter: (page) => !secondAddress.test(page),
  serialize: (item) => {
    const links = (item.links ?? []).filter(({ url }) => url !== root);
    const isFirst = links.some(({ url }) => url === `${root}en/`);
    const byDefault = isFirst ? root : links.find(({ lang }) => lang === 'en')?.url;
    return { ...item, links: byDefault ? [...links, { lang: 'x-default', url: byDefault }] : links };
  },
});
