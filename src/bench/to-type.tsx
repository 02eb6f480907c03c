/** On a phone: the text that is typed next, where the reader need not think of one. The device that shows it is out of sight. */
import { useRef } from 'react';
import { CopyButton } from '../devices/kit/copy-button.tsx';
import { toType } from '../page/bench-hooks.ts';
import type { BenchModel } from './bench-model.ts';

export function ToType({ model: { t, now } }: { model: BenchModel }) {
  const shown = useRef<HTMLElement>(null);
  if (now.toType === undefined) return null;
  return (
    <p className="to-type" {...{ [toType]: '' }}>
      <code ref={shown} translate="no">
        {now.toType}
      </code>
      <CopyButton t={t} text={now.toType} shown={() => shown.current} className="btn sm" />
    </p>
  );
}
