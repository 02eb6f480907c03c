/** A dialog of the phone, in plain markup so that a figure can show it. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import { useDevice } from '../kit/device.tsx';

type DialogProps = { label: string; text?: string; children: ReactNode };

/** Escape does what the one button does; a question with two answers is the reader's to answer. */
function answer(event: KeyboardEvent): void {
  const [only, ...others] = event.currentTarget.querySelectorAll('button');
  if (event.key !== 'Escape' || !only || others.length > 0) return;
  event.stopPropagation();
  only.click();
}

/** The dialog takes the focus of its phone (focus.tsx), so that keyboard use goes on at the question. */
export function Dialog({ label, text, children }: DialogProps) {
  const { send } = useDevice();
  const id = useId();
  const live = {
    role: 'alertdialog',
    'aria-labelledby': id,
    tabIndex: -1,
    onKeyDown: answer,
    ...(text ? { 'aria-describedby': `${id}-more` } : {}),
  };
  return (
    <div className="scrim">
      <div className="dlg" {...(send ? live : {})}>
        <p {...(send ? { id } : {})}>{label}</p>
        {text ? (
          <p className="p2" {...(send ? { id: `${id}-more` } : {})}>
            {text}
          </p>
        ) : null}
        <div className="acts">{children}</div>
      </div>
    </div>
  );
}
