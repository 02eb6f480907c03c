/** The status bar of both phones: it pulls the notifications down. */
import type { ReactNode } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { Flag, useDevice, useMark } from '../device.tsx';

/** The time of day on a live phone; a figure always shows the same. */
export function useClock(): string {
  const { send } = useDevice();
  return send ? new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) : '10:24';
}

/** @param label what pulling it down does. */
export function StatusBar({ label, children }: { label: string; children?: ReactNode }) {
  const { send } = useDevice();
  const marked = useMark('statusBar', 'sb');
  const time = useClock();
  return (
    <div className={marked}>
      <span>
        {time} {children}
      </span>
      <span>
        <Icon name="wifi" />
        <Icon name="battery" />
      </span>
      <button
        type="button"
        className="pull"
        aria-label={label}
        {...(send ? { onClick: () => send({ type: 'press.statusBar' }) } : {})}
      />
      <Flag control="statusBar" />
    </div>
  );
}
