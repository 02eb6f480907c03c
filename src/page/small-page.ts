/** Matches a small page, where guide.css and bench.css make the bench a sheet over the page. */
export const smallPage = (): MediaQueryList => matchMedia('(max-width: 699px)');
