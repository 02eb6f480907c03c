/** Starts the one device that the page shows. The page of the phone takes a code from its address. */
import type { Language } from '../i18n/languages.ts';

const link = takeLink();
const place = document.querySelector<HTMLElement>('[data-bench]');
if (!place) throw new Error('The page of a device has no [data-bench].');
const host = document.createElement('div');
host.className = 'live-host';
const { startBench } = await import('../bench/bench.tsx');
const bench = await startBench({
  host,
  language: document.documentElement.lang as Language,
  shown: place.dataset['device'] === 'portal' ? 'portal' : 'phone',
  phone: platform(),
});
place.replaceChildren(host);
if (link !== undefined) bench.takeLink(link);
addEventListener('hashchange', () => {
  const next = takeLink();
  if (next !== undefined) bench.takeLink(next);
});

/** The kind of phone that the page plays: the one asked for, or else the reader's own. */
function platform(): 'android' | 'iphone' {
  const asked = new URLSearchParams(location.search).get('platform');
  if (asked === 'android' || asked === 'iphone') return asked;
  // As in journeys/answers.ts, which is not shared: a file of both pages would be one more request of the home page.
  return /iPhone|iPad|iPod/.test(navigator.userAgent) ? 'iphone' : 'android';
}

/**
 * The address with what stands behind its #, which is gone from the address bar at once: it is a practice code, or
 * may be somebody's real one. Some mail scanners write the # as %23, and so make it a part of the query.
 */
function takeLink(): string | undefined {
  const { href, hash, pathname, search } = location;
  const hidden = search.search(/%(25)*23/i);
  if (hidden < 0 && (hash === '' || hash === '#main')) return undefined;
  history.replaceState(history.state, '', pathname + (hidden < 0 ? search : search.slice(0, hidden)));
  return href;
}
