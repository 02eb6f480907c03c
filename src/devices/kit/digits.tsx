/** Digits that the reader takes from one screen to another: large, selectable, and copied whole. */
import { useRef, useState } from 'react';
import { groupDigits } from '../../enrolment/given-digits.ts';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from './device.tsx';

/** @param label names the digits for a screen reader. */
export function Digits({ digits, label }: { digits: string; label: string }) {
  const { t, send } = useDevice();
  const text = useRef<HTMLOutputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'byHand' | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(digits);
      setCopied('copied');
    } catch {
      // Plain http has no clipboard: the digits are selected, so that the reader can copy them by hand.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setCopied('byHand');
    }
  }

  return (
    <div className="digits">
      <output ref={text} aria-label={label} translate="no">
        {groupDigits(digits)}
      </output>
      <button type="button" className="txt" {...(send ? { onClick: () => void copy() } : {})}>
        <Icon name="copy" /> {t('practice:copyDigits')}
      </button>
      <span className="p2" role="status">
        {copied ? t(`practice:${copied}`) : ''}
      </span>
    </div>
  );
}
