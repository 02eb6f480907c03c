import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { BenchModel } from './bench-model.ts';
import type { Track } from './track.ts';
import { keepTrack } from './track.ts';

/**
 * Keeps the device in front in view, where devices take turns: a device that stands alone needs no layout for it, which
 * would stop the page in the middle of its start.
 * @returns the ref for the element around the devices.
 */
export function useTrack(
  { practice, now }: BenchModel,
  takeTurns: boolean,
): RefObject<HTMLDivElement | null> {
  const { inFront, cameByItself } = now;
  const ref = useRef<HTMLDivElement>(null);
  const track = useRef<Track>(undefined);
  useLayoutEffect(() => {
    if (!ref.current || !takeTurns) return undefined;
    const kept = keepTrack(ref.current, (role) => practice.see(role));
    track.current = kept;
    return () => kept.end();
  }, [practice, takeTurns]);
  useLayoutEffect(() => track.current?.bring(inFront, cameByItself), [inFront, cameByItself]);
  return ref;
}
