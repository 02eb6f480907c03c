/** What practice adds to a screen stands on a card of ours, clipped over the frame and outside of what is drawn. */
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** px from the lower edge of a frame at which a card still leaves the words on the edge free. */
const fromEdge = 24;

type Props = {
  /** True while something else covers the screen. */
  isCovered: boolean;
  children: ReactNode;
};

/** Where this part stands, the screen keeps the room under the card free. */
export function Outside({ isCovered, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => setFrame(room.current?.closest<HTMLElement>('[data-in-use]') ?? null), []);
  useLayoutEffect(() => {
    const [below, above] = [room.current, card.current];
    if (!frame || !below || !above) return undefined;
    const place = (): void => {
      below.style.height = `${above.offsetHeight}px`;
      const top = below.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientTop;
      // A screen that scrolls has its room below the frame's edge: the card stays in the frame.
      above.style.top = `${Math.min(top, frame.clientHeight - above.offsetHeight - fromEdge)}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    for (const each of [frame, above, below]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [frame]);
  return (
    <div className="room" ref={room}>
      {frame
        ? createPortal(
            <div className="outside" ref={card} hidden={isCovered}>
              {children}
            </div>,
            frame,
          )
        : null}
    </div>
  );
}
