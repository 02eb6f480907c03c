/** A dialog of the phone, in plain markup so that a figure can show it. */
import type { ReactNode } from 'react';
import { useDevice } from '../kit/device.tsx';

type DialogProps = { label: string; text?: string; children: ReactNode };

/** The dialog takes the focus of its phone (focus.tsx), so that keyboard use goes on at the question. */
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
