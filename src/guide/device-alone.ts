/** Starts the one device that the page shows. The phone's page takes a code from its address. */
import type { Language } from '../i18n/languages.ts';
import { alone, bench, startState, tooOld } from '../page/bench-hooks.ts';
import { find, valueOf } from '../page/find.ts';
import { bringPart, sayMissing } from '../page/part.ts';
import { takeLink } from './link-in-address.ts';

const link = takeLink();
const place = find(document, bench);
const state = find(place, startState);
const waiting = state.textContent;

async function start(): Promise<void> {
  state.textContent = waiting;
  const host = document.createElement('div');
  host.className = 'live-host';
  try {
    const { startBench } = await bringPart(() => import('../bench/bench.tsx'));
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
  } catch (error) {
    console.warn(error);
    sayMissing(state, error, () => void start());
  }
}

if (state.hasAttribute(tooOld)) void start();
