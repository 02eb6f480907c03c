/** The status bar of both phones: a press on it pulls the notifications down. */
import type { ReactNode } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { figuredClock } from '../../page/still-hooks.ts';
import { timeOfDay } from '../../page/time-of-day.ts';
import { useDevice, useMark } from '../kit/device.tsx';

/** The time of day on a live phone; a figure always shows the same time. */
export function useClock(): string {
  const { send } = useDevice();
  return send ? timeOfDay() : figuredClock;
}

/** @param label Says what a press on the bar does. */
export function StatusBar({ label, children }: { label: string; children?: ReactNode }) {
  const { send } = useDevice();
  const marked = useMark('statusBar', 'sb');
  const time = useClock();
  return (
    <div {...marked}>
      <span>
        <span>{`${time} `}</span>
        {children}
      </span>
      <span>
        <Icon name="wifi" />
        <Icon name="battery" />
      </span>
      <button
        type="button"
        className="pull"
        data-swipe="down"
        aria-label={label}
        {...(send ? { onClick: () => send({ type: 'press.statusBar' }) } : {})}
      />
    </div>
  );
}
