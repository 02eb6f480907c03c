/** Keeps the focus in a device while its screens come and go. */
import { useLayoutEffect, useRef } from 'react';

/**
 * Where keyboard use goes on, unless something covers it: at a question or the first slider, or else at the heading or
 * the notifications.
 */
const first = ':is([type=range],[role=alertdialog]):not([inert] *)';
const other = '[tabindex="-1"]:not([inert] *)';
const startOf = (device: HTMLElement): HTMLElement =>
  device.querySelector<HTMLElement>(first) ?? device.querySelector<HTMLElement>(other) ?? device;

/**
 * Moves the focus to the new screen when the focused control of a device is gone or covered, so that keyboard use
 * goes on in the device. A focus elsewhere on the page stays.
 * @returns the props for the element of the device.
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
      else if (!last.current.matches('body :not([inert] *)')) startOf(device).focus({ preventScroll: true });
    };
    // Parts of a screen also change without a new render of the device.
    const changes = new MutationObserver(keep);
    changes.observe(device, { childList: true, subtree: true, attributeFilter: ['inert'] });
    return () => changes.disconnect();
  }, []);
  const hold = ({ target }: { target: EventTarget }): void => void (last.current = target as Element);
  // Safari does not focus a button on a click.
  return { ref, onFocus: hold, onClickCapture: hold };
}
