/** A dialog of the phone, in plain markup: it stands in a figure too. */
import type { ReactNode } from 'react';
import { useDevice } from '../kit/device.tsx';

type DialogProps = { label: string; text?: string; children: ReactNode };

/** It takes the focus of its phone (focus.tsx), so that a keyboard is where the question is. */
export function Dialog({ label, text, children }: DialogProps) {
  const { send } = useDevice();
  return (
    <div className="scrim">
      <div className="dlg" {...(send ? { role: 'alertdialog', 'aria-label': label, tabIndex: -1 } : {})}>
        <p>{label}</p>
        {text ? <p className="p2">{text}</p> : null}
        <div className="acts">{children}</div>
      </div>
    </div>
  );
}
