/** Starts the one device that the page shows. The page of the phone takes a code from its address. */
import type { Language } from '../i18n/languages.ts';

const link = takeLink();
const place = document.querySelector<HTMLElement>('[data-bench]');
if (!place) throw new Error('The page of a device has no [data-bench].');
const host = document.createElement('div');
host.className = 'live-host';
const { startBench } = await import('../bench/bench.tsx');
const { practice } = await startBench({
  host,
  language: document.documentElement.lang as Language,
  alone: {
    shown: place.dataset['device'] === 'portal' ? 'portal' : 'phone',
    asked: new URLSearchParams(location.search).get('platform'),
  },
});
place.replaceChildren(host);
if (link !== undefined) practice.takeLink(link);
addEventListener('hashchange', () => {
  const next = takeLink();
  if (next !== undefined) practice.takeLink(next);
});

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
