import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { BenchModel } from './bench-model.ts';
import type { Track } from './track.ts';
import { keepTrack } from './track.ts';

/** Keeps the device in front in view. @returns the ref for the element around the devices. */
export function useTrack({ practice, now }: BenchModel): RefObject<HTMLDivElement | null> {
  const { inFront, cameByItself } = now;
  const ref = useRef<HTMLDivElement>(null);
  const track = useRef<Track>(undefined);
  useLayoutEffect(() => {
    if (!ref.current) return undefined;
    const kept = keepTrack(ref.current, (role) => practice.see(role));
    track.current = kept;
    return () => kept.end();
  }, [practice]);
  useLayoutEffect(() => track.current?.bring(inFront, cameByItself), [inFront, cameByItself]);
  return ref;
}
