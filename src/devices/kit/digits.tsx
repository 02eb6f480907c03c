/** Digits that the reader takes from one screen to another: large, selectable, and copied whole. */
import { useRef } from 'react';
import { groupDigits } from '../../enrolment/given-digits.ts';
import { CopyButton } from './copy-button.tsx';
import { useDevice } from './device.tsx';

/** @param label names the digits for a screen reader. */
export function Digits({ digits, label }: { digits: string; label: string }) {
  const { t, send } = useDevice();
  const shown = useRef<HTMLOutputElement>(null);
  return (
    <div className="digits">
      <output ref={shown} aria-label={label} translate="no">
        {groupDigits(digits)}
      </output>
      <CopyButton t={t} text={digits} shown={() => shown.current} className="txt" isStill={!send} />
    </div>
  );
}
