/** A dialog of the phone, in plain markup: it stands in a figure too. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useDevice } from '../device.tsx';

type DialogProps = { label: string; text?: string; children: ReactNode };

/** It takes the focus, so that a keyboard is where the question is. */
export function Dialog({ label, text, children }: DialogProps) {
  const { send } = useDevice();
  const box = useRef<HTMLDivElement>(null);
  const live = send !== undefined;
  useEffect(() => {
    if (live) box.current?.focus({ preventScroll: true });
  }, [live]);
  const inside = (
    <>
      <p>{label}</p>
      {text ? <p className="p2">{text}</p> : null}
      <div className="acts">{children}</div>
    </>
  );
  return (
    <div className="scrim">
      {live ? (
        <div className="dlg" role="alertdialog" aria-label={label} tabIndex={-1} ref={box}>
          {inside}
        </div>
      ) : (
        <div className="dlg">{inside}</div>
      )}
    </div>
  );
}
