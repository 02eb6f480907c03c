/** What the script of every page, and the one in its head, look for: Site.astro and SearchHere.astro write it. */

/** A link to the page in another language. */
export const toLanguage = 'data-to-language';
/** Switches between light and dark. */
export const themeSwitch = 'data-theme-switch';
export const toSearch = 'data-to-search';
/** What a reader is told of a press that came before its script. */
export const early = 'data-early-message';
/** Says that the search did not load; the script writes it. */
export const searchFailed = 'data-search-failed';
/** A field in a page that hands its text on to the search. */
export const searchHere = 'data-search-here';
