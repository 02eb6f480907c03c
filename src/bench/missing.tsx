/** A part that did not come: why, and a button that asks for it again or loads the page again. */
import type { Translate } from '../i18n/translate.ts';
import type { MissingPart } from '../page/part.ts';
import { tryAgain } from '../page/part.ts';

type Props = { t: Translate; missing: MissingPart; onAgain: () => void };

export function Missing({ t, missing, onAgain }: Props) {
  return (
    <>
      <p>{missing.said ?? t('bench:missingPart')}</p>
      <p>
        <button type="button" className="btn go sm" onClick={() => tryAgain(missing, onAgain)}>
          {t('bench:showAgain')}
        </button>
      </p>
    </>
  );
}
