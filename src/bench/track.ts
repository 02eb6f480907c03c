/**
 * Devices that take turns. On a phone they lie side by side on one track, where the one in front is whole and the next
 * one peeks; in the middle widths only the one in front is shown; on a wide page all are.
 */
import type { Role } from '../journeys/journey.ts';

/** Part of a device that is in view once a swipe has brought that device. */
const mostOfIt = 0.6;

/** ms: a step that goes on elsewhere leaves the reader time to see what the last press brought. */
const moving = { duration: 200, pause: 600 } as const;

export type Track = {
  /** @param isByStep The reader has not asked for the device: the step goes on there. */
  bring: (role: Role, isByStep: boolean) => void;
  end: () => void;
};

/**
 * @param track The element around the devices.
 * @param see Is told which device the reader has brought to the front, by a swipe, by a tap on what peeks, or by the
 *   keyboard.
 */
export function keepTrack(track: HTMLElement, see: (role: Role) => void): Track {
  let front: Role | undefined;
  /** The device that had the focus last: what had it there may be gone by now. */
  let used: HTMLElement | null = null;
  const deviceOf = (role: Role | undefined) => track.querySelector<HTMLElement>(`[data-role="${role}"]`);
  const around = (part: EventTarget | null) =>
    part instanceof Element && track.contains(part) ? part.closest<HTMLElement>('[data-role]') : null;
  const roleOf = (device: Element) => device.getAttribute('data-role') as Role;
  const isTrack = (): boolean => getComputedStyle(track).scrollSnapType !== 'none';

  function place(): void {
    const device = deviceOf(front);
    if (!device || !isTrack()) return;
    const left = device.offsetLeft - (track.clientWidth - device.offsetWidth) / 2;
    track.scrollTo({ left, behavior: 'instant' });
  }

  /** The place is taken at once, so that nothing can stop the way to it half-way; only the picture of it moves. */
  let moves: Animation[] = [];
  function slide(by: number, isByStep: boolean): void {
    moves.forEach((move) => move.cancel());
    moves = [];
    if (by === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const how = { duration: moving.duration, delay: isByStep ? moving.pause : 0 } as const;
    // The parts of the devices move: a device that moves would take the place of the track with it, by its snap area.
    moves = [...track.children].flatMap((device) =>
      [...device.children].map((part) =>
        part.animate({ translate: [`${by}px 0`, '0 0'] }, { ...how, easing: 'ease-out', fill: 'backwards' }),
      ),
    );
  }

  /** Two devices that take turns: of devices beside each other, each is in sight. */
  const sharePlace = (one: HTMLElement, other: HTMLElement): boolean =>
    isTrack() ||
    (one.offsetLeft < other.offsetLeft + other.offsetWidth &&
      other.offsetLeft < one.offsetLeft + one.offsetWidth);

  /** Moves the focus from a device that is out of sight to the device in front. */
  function handOver(): void {
    const { activeElement, body } = document;
    const left = around(activeElement) ?? (activeElement === body ? used : null);
    const next = deviceOf(front);
    if (!left || !next || left === next || !sharePlace(left, next)) return;
    next.querySelector<HTMLElement>('[data-in-use]')?.focus({ preventScroll: true });
  }

  const shares = new Map<Element, number>();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) shares.set(target, intersectionRatio);
      const inView = [...track.children].filter((device) => (shares.get(device) ?? 0) >= mostOfIt);
      const [brought] = inView;
      if (!brought || !isTrack() || inView.some((device) => roleOf(device) === front)) return;
      // The finger holds the track: the device is where it is wanted.
      front = roleOf(brought);
      see(front);
    },
    { root: track, threshold: mostOfIt },
  );
  for (const device of track.children) seen.observe(device);
  // A track that was not shown, or that is turned, begins again at its first device.
  const sizes = new ResizeObserver(place);
  sizes.observe(track);

  const heard = new AbortController();
  track.addEventListener(
    'click',
    ({ target }) => {
      // What covers a device that peeks belongs to the element around it.
      const device = around(target);
      if (device && device === target && roleOf(device) !== front && isTrack()) see(roleOf(device));
    },
    heard,
  );
  track.addEventListener(
    'focusin',
    ({ target, relatedTarget }) => {
      const device = around(target);
      used = device;
      // A screen that changes moves the focus within its device: the reader has not asked for the device.
      if (!device || roleOf(device) === front || !isTrack()) return;
      if (relatedTarget instanceof Element && around(relatedTarget) !== device) see(roleOf(device));
    },
    heard,
  );

  return {
    bring(role, isByStep) {
      const isFirst = front === undefined;
      if (role === front) return;
      front = role;
      const before = track.scrollLeft;
      place();
      if (!isFirst) slide(track.scrollLeft - before, isByStep);
      // The new screens of this moment take their focus first (devices/kit/focus.tsx).
      queueMicrotask(handOver);
    },
    end() {
      seen.disconnect();
      sizes.disconnect();
      heard.abort();
    },
  };
}
