/** Copies a text that the reader takes from one screen to another. */
import { useState } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { Icon } from '../../icons/icon.tsx';

type Props = {
  t: Translate;
  text: string;
  /** Where the text stands. Plain http has no clipboard: the text is selected there, for a copy by hand. */
  shown: () => Element | null | undefined;
  label?: string;
  className?: string;
  /** True in a figure, where nothing can be pressed. */
  isStill?: boolean;
};

/** Rejects after a second: a browser may ask the reader first, or never answer. */
const inTime = (copied: Promise<void>): Promise<void> =>
  Promise.race([copied, new Promise<never>((_, reject) => setTimeout(reject, 1000))]);

export function CopyButton({ t, text, shown, label, className, isStill }: Props) {
  /** What became of which text: another text has not been copied. */
  const [done, setDone] = useState<{ text: string; how: 'copied' | 'byHand' }>();

  async function copy(): Promise<void> {
    try {
      await inTime(navigator.clipboard.writeText(text));
      setDone({ text, how: 'copied' });
    } catch {
      const place = shown();
      if (place) getSelection()?.selectAllChildren(place);
      setDone({ text, how: 'byHand' });
    }
  }
  return (
    <>
      <button type="button" className={className} {...(isStill ? {} : { onClick: () => void copy() })}>
        <Icon name="copy" /> <span>{label ?? t('practice:copy')}</span>
      </button>
      <small role="status">{done?.text === text ? t(`practice:${done.how}`) : ''}</small>
    </>
  );
}
