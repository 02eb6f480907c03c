/**
 * The one voice of the practice. Each part says what it has to say in a place of its own; the announcer gathers what
 * was said at the same moment, and has a screen reader hear it as one message that names the device.
 */
import type { Role } from '../../journeys/journey.ts';
import { bench as benchHook, onlyVoice, says } from '../../page/bench-hooks.ts';
import { valueOf } from '../../page/find.ts';

/** The places where parts say something. */
const places = `[role=status],[role=alert],[${says}]`;
/** What is pressed is no part of a message. */
const notSaid = 'button,a,select,[aria-hidden=true],[hidden]';

/** ms without news after which a moment is over, and after which it is over in any case. */
const moment = { rest: 400, most: 1500 } as const;

/** ms after which a message is gone: who reads on finds it where it was said, and not here again. */
const gone = 3000;

type Said = { from: string; text: string };

/**
 * @param live The live devices, and what stands around them.
 * @param nameOf The name of the device in a role.
 * @returns ends that: each place speaks for itself again.
 */
export function announceInOne(live: Element, nameOf: (role: Role) => string): () => void {
  const bench = live.closest(`[${benchHook}]`) ?? live;
  const { body } = document;
  const known = new WeakMap<Element, string>();
  const voice = document.createElement('p');
  voice.className = 'vh';
  voice.ariaLive = 'polite';
  voice.setAttribute(onlyVoice, '');
  bench.append(voice);

  const isOurs = (place: Element): boolean =>
    place.matches(places) && (bench.contains(place) || place.hasAttribute(says));
  const placesIn = (part: ParentNode): Element[] => [...part.querySelectorAll(places)].filter(isOurs);

  const news = new Set<Element>();
  let began = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: ReturnType<typeof setTimeout> | undefined;
  function hear(place: Element): void {
    place.ariaLive = 'off';
    if (textOf(place) === (known.get(place) ?? '')) return;
    news.add(place);
    const now = performance.now();
    if (timer === undefined) began = now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(moment.rest, began + moment.most - now)));
  }
  function tell(): void {
    timer = undefined;
    const asked = live.querySelector('[data-mark]') !== null;
    const isNext = (place: Element): boolean => valueOf(place, says) === 'step';
    const steps = [...news].some((place) => isNext(place) && textOf(place) !== '');
    const sentences = [...news]
      .sort((one, other) => Number(isNext(one)) - Number(isNext(other)))
      .flatMap((place): Said[] => {
        const text = textOf(place);
        known.set(place, text);
        // What a screen said is over with the screen; what a step waits for is said with the step.
        const isOver = !place.isConnected || (valueOf(place, says) === 'wait' && (steps || !asked));
        if (isOver || text === '') return [];
        const role = place.closest('[data-role]');
        const isDevice = role !== null && live.contains(role);
        return [{ from: isDevice ? nameOf(role.getAttribute('data-role') as Role) : '', text }];
      });
    news.clear();
    const message = joined(sentences);
    if (message === '') return;
    voice.textContent = message;
    clearTimeout(told);
    told = setTimeout(() => voice.replaceChildren(), gone);
  }

  for (const place of placesIn(body)) {
    place.ariaLive = 'off';
    known.set(place, textOf(place));
  }
  const changes = new MutationObserver((records) => {
    const changed = records.flatMap(({ target, addedNodes }) => [
      target instanceof Element ? target : target.parentElement,
      ...[...addedNodes].filter((node) => node instanceof Element),
    ]);
    for (const part of changed) {
      const around = part?.closest(places);
      if (around && isOurs(around)) hear(around);
      if (part) placesIn(part).forEach(hear);
    }
  });
  changes.observe(body, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] });
  return () => {
    changes.disconnect();
    clearTimeout(timer);
    clearTimeout(told);
    voice.remove();
    for (const place of placesIn(body)) place.ariaLive = null;
  };
}

/** What a place says; empty where it is hidden. */
function textOf(place: Element): string {
  if (place.closest('[hidden]')) return '';
  const said = place.cloneNode(true) as Element;
  for (const part of said.querySelectorAll(notSaid)) part.remove();
  const parts = said.querySelectorAll('p');
  return (parts.length > 0 ? [...parts] : [said])
    .map((part) => asSentence(part.textContent))
    .filter((text) => text !== '')
    .join(' ');
}

function asSentence(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one === '' || /[.!?:…]$/.test(one) ? one : `${one}.`;
}

/** One message: each thing once, and each device named where it begins to speak. */
function joined(told: readonly Said[]): string {
  const once = told.filter(
    ({ text }, at) =>
      !told.some(
        (other, place) =>
          place !== at && other.text.includes(text) && (other.text.length > text.length || place < at),
      ),
  );
  return once
    .map(({ from, text }, at) => (from === '' || from === once[at - 1]?.from ? text : `${from}: ${text}`))
    .join(' ');
}
