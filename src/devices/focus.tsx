import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the new screen's heading when the control that had it is gone with the old screen, so that
 * a keyboard goes on where it was. A focus elsewhere on the page stays.
 */
export function useFocusOnNew(target: RefObject<HTMLElement | null>, screen: string, live: boolean): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    const { activeElement } = document;
    if (live && (activeElement === null || activeElement === document.body))
      target.current?.focus({ preventScroll: true });
  }, [screen, live, target]);
}
