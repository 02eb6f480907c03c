/** On a phone: the text of the other device that is typed next. That device is out of sight there. */
import { useRef, useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { BenchModel } from './bench-model.ts';

export function ToType({ model: { t, now } }: { model: BenchModel }) {
  const { toType } = now;
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<string>();
  if (toType === undefined) return null;

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Plain http has no clipboard: the text is selected, so that the reader can copy the text.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
    }
  }
  return (
    <p className="to-type">
      <code ref={shown} translate="no">
        {toType}
      </code>
      <button type="button" className="btn sm" onClick={() => void copy(toType)}>
        <Icon name="copy" /> {t(copied === toType ? 'portal:copied' : 'bench:copy')}
      </button>
    </p>
  );
}
