/** Starts the one device that the page shows. The phone's page takes a code from its address. */
import type { Language } from '../i18n/languages.ts';
import { alone, bench, startState, tooOld } from '../page/bench-hooks.ts';
import { find, valueOf } from '../page/find.ts';
import { takeLink } from './link-in-address.ts';

const link = takeLink();
const place = find(document, bench);

async function start(): Promise<void> {
  const host = document.createElement('div');
  host.className = 'live-host';
  const { startBench } = await import('../bench/bench.tsx');
  const { practice } = await startBench({
    host,
    language: document.documentElement.lang as Language,
    alone: {
      shown: valueOf(place, alone) === 'portal' ? 'portal' : 'phone',
      asked: new URLSearchParams(location.search).get('platform'),
    },
  });
  place.replaceChildren(host);
  if (link !== undefined) practice.takeLink(link);
  addEventListener('hashchange', () => {
    const next = takeLink();
    if (next !== undefined) practice.takeLink(next);
  });
}

if (find(place, startState).hasAttribute(tooOld)) void start();
