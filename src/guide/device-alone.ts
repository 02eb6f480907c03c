/**
 * Starts the one device that the page shows; until the device is live, a picture of it stands in its place. The phone's
 * page takes a code from its address.
 */
import type { Language } from '../i18n/languages.ts';
import { bench, liveHost, startState, tooOld } from '../page/bench-hooks.ts';
import { find } from '../page/find.ts';
import { painted } from '../page/give-way.ts';
import { bringPart, sayMissing, whyMissing } from '../page/part.ts';
import { takeLink } from './link-in-address.ts';
import { kindOf, showStill } from './parts/still.ts';

const link = takeLink();
const place = find(document, bench);
const state = find(place, startState);
const host = find(place, liveHost);
const waiting = state.textContent;
const alone = kindOf(place, new URLSearchParams(location.search).get('platform'), navigator.userAgent);

async function start(): Promise<void> {
  state.textContent = waiting;
  try {
    const { startBench } = await bringPart(() => import('../bench/bench.tsx'));
    const { practice } = await startBench({
      host,
      language: document.documentElement.lang as Language,
      alone,
    });
    state.remove();
    if (link !== undefined) practice.takeLink(link);
    addEventListener('hashchange', () => {
      const next = takeLink();
      if (next !== undefined) practice.takeLink(next);
    });
  } catch (thrown) {
    const error = await whyMissing(thrown);
    console.warn(error);
    host.replaceChildren();
    state.className = '';
    sayMissing(state, error, () => void start());
  }
}

/** A code that came along takes the place above the phone, and the picture would jump. */
async function showAndStart(): Promise<void> {
  if (link === undefined && showStill(place, alone)) {
    // Said to a screen reader, and not drawn.
    state.className = 'vh';
    await painted();
  }
  await start();
}

if (state.hasAttribute(tooOld)) void showAndStart();
