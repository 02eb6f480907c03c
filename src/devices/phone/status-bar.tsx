/** The status bar of both phones: a press on it pulls the notifications down. */
import type { ReactNode } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { useDevice, useMark } from '../kit/device.tsx';

/**
 * The time of day on a live phone; a figure always shows the same time. The format is our own, since `Intl` takes 14
 * ms to get ready.
 */
export function useClock(): string {
  const { send } = useDevice();
  if (!send) return '10:24';
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
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
