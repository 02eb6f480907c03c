/** Keeps the focus in a device whose screens come and go. */
import { useLayoutEffect, useRef } from 'react';

/** Where a keyboard goes on: a heading, a dialog, the notifications or the first slider, if nothing lies over it. */
const startOfScreen = ':is([tabindex="-1"],[type=range]):not([inert] *)';

/**
 * When what had the focus in a device is gone or covered, the focus goes to what came, so that a keyboard goes on
 * where it was. A focus elsewhere on the page stays.
 * @returns what the element of the device needs.
 */
export function useKeptFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const device = ref.current;
    if (!device) return undefined;
    const keep = (): void => {
      const { activeElement, body } = document;
      if (!last.current) return;
      if (activeElement !== body && !device.contains(activeElement)) last.current = null;
      else if (!last.current.matches('body :not([inert] *)'))
        (device.querySelector<HTMLElement>(startOfScreen) ?? device).focus({ preventScroll: true });
    };
    // A part of a screen changes by itself too, without the device being drawn anew.
    const changes = new MutationObserver(keep);
    changes.observe(device, { childList: true, subtree: true, attributeFilter: ['inert'] });
    return () => changes.disconnect();
  }, []);
  const hold = ({ target }: { target: EventTarget }): void => void (last.current = target as Element);
  // Safari gives a button that is clicked no focus.
  return { ref, onFocus: hold, onClickCapture: hold };
}
