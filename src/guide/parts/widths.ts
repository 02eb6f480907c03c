/** As wide as guide.css makes the bench a sheet that lies over the page. */
export const smallPage = (): MediaQueryList => matchMedia('(max-width: 699px)');
