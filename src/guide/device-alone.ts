/** Starts the one device that the page shows. */
import type { Language } from '../i18n/languages.ts';

const place = document.querySelector<HTMLElement>('[data-bench]');
if (!place) throw new Error('The page of a device has no [data-bench].');
const host = document.createElement('div');
host.className = 'live-host';
const { startBench } = await import('../bench/bench.tsx');
await startBench({
  host,
  language: document.documentElement.lang as Language,
  shown: place.dataset['device'] === 'portal' ? 'portal' : 'phone',
});
place.replaceChildren(host);
