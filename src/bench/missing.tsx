/** A part that did not come, or broke: why, and a button that asks for it again or loads the page again. */
import type { ReactNode } from 'react';
import type { Translate } from '../i18n/translate.ts';
import { MissingPart, tryAgain } from '../page/part.ts';

/** @returns why a part is missing; undefined for what a part has thrown. */
export const sayMissingPart = (t: Translate, error: unknown): string | undefined =>
  error instanceof MissingPart ? (error.said ?? t('bench:missingPart')) : undefined;

type Props = {
  t: Translate;
  error: unknown;
  onAgain: () => void;
  /** What else the reader can press. */
  children?: ReactNode;
};

export function Missing({ t, error, onAgain, children }: Props) {
  return (
    <>
      <p>{sayMissingPart(t, error) ?? t('bench:broken')}</p>
      <p>
        <button type="button" className="btn go sm" onClick={() => tryAgain(error, onAgain)}>
          {t('bench:showAgain')}
        </button>
        {children}
      </p>
    </>
  );
}
