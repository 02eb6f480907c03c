/** On a phone: the text of the other device that is typed next. That device is out of sight there. */
import { useRef } from 'react';
import { CopyButton } from '../devices/kit/copy-button.tsx';
import type { BenchModel } from './bench-model.ts';

export function ToType({ model: { t, now } }: { model: BenchModel }) {
  const shown = useRef<HTMLElement>(null);
  if (now.toType === undefined) return null;
  return (
    <p className="to-type">
      <code ref={shown} translate="no">
        {now.toType}
      </code>
      <CopyButton t={t} text={now.toType} shown={() => shown.current} className="btn sm" />
    </p>
  );
}
