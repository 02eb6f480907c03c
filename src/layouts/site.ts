/** What every page does: the parts of its head, and the search. */
import { findAll } from '../page/find.ts';
import { followLinks } from '../page/focus-on.ts';
import { bringPart } from '../page/part.ts';
import { ready } from '../page/waits.ts';
import { catchUp } from './early-press.ts';
import { mountLanguageLink } from './parts/language-link.ts';
import { mountLinkedSearch } from './parts/linked-search.ts';
import { findPlaceAgain } from './parts/place-kept.ts';
import { mountSearchHere } from './parts/search-here.ts';
import { mountSearchKeys } from './parts/search-keys.ts';
import { createSearchOpener } from './parts/search-opener.ts';
import { mountThemeSwitch } from './parts/theme-switch.ts';
import * as hooks from './site-hooks.ts';

const openSearch = createSearchOpener(() => bringPart(() => import('../search/dialog.ts')));

for (const link of findAll<HTMLAnchorElement>(document, hooks.toLanguage)) mountLanguageLink(link);
for (const button of findAll(document, hooks.themeSwitch)) mountThemeSwitch(button);
for (const button of findAll(document, hooks.toSearch)) {
  button.addEventListener('click', () => void openSearch());
  ready(button);
  mountSearchKeys(() => void openSearch());
}
for (const place of findAll(document, hooks.searchHere))
  mountSearchHere(place, (text) => void openSearch(text));
mountLinkedSearch((text) => void openSearch(text));
findPlaceAgain();
followLinks();
catchUp();
