/** On a phone: what is needed now and then, under one button, in a sheet from below. */
import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { BenchModel } from './bench-model.ts';

/** @param children Is given what closes the sheet. */
export function More({
  model: { t, bringHelp },
  children,
}: {
  model: BenchModel;
  children: (close: () => void) => ReactNode;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  const title = useId();
  const close = (): void => sheet.current?.close();
  return (
    <>
      <button
        type="button"
        className="btn more-open"
        aria-haspopup="dialog"
        aria-label={t('bench:more')}
        onClick={() => {
          bringHelp();
          sheet.current?.showModal();
        }}
      >
        <Icon name="more" />
      </button>
      <dialog
        className="more"
        ref={sheet}
        aria-labelledby={title}
        // What lies around the sheet belongs to the dialog's element too.
        onClick={({ target, currentTarget }) => target === currentTarget && close()}
      >
        <div className="more-body">
          <p className="more-head">
            <b id={title}>{t('bench:more')}</b>
            <button type="button" className="btn bare" aria-label={t('bench:closeMore')} onClick={close}>
              <Icon name="close" />
            </button>
          </p>
          {children(close)}
        </div>
      </dialog>
    </>
  );
}
