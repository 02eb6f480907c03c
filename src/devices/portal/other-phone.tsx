/**
 * The field for the digits of a phone in another browser, which cannot tell this portal anything itself. The real
 * Client Portal has no such field.
 */
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { responseLength } from '../../enrolment/phone-key.ts';
import { isOfText } from '../../problems/problem.ts';
import { useDevice } from '../kit/device.tsx';
import { Outside } from '../kit/outside.tsx';
import { Whole } from '../kit/whole.tsx';
import type { PortalView } from './screens/parts.tsx';
import { Field, Press, Submit } from './screens/parts.tsx';

export function OtherPhone({ view }: { view: PortalView }) {
  const { t } = useDevice();
  const { userId, confirmationField, problem } = view.context;
  const isHere = problem === 'confirmation-length' || problem === 'confirmation-wrong';
  return (
    <Outside isCovered={false}>
      <Asked label={t('portal:screen.confirmOther')}>
        <p>
          <Whole text={t('portal:confirmOther', { user: userId ?? '' })} />
        </p>
        <Field
          field="confirmationField"
          label={t('portal:control.confirmationField')}
          note={t('portal:digitsNote', { count: responseLength })}
          value={confirmationField}
          problem={isHere || isOfText(problem) ? t(`problems:problem.${problem}.title`) : undefined}
          onEnter="confirm"
          digits
        />
        <div className="row">
          <Submit view={view} control="confirm" className="btn sm" />
          <Press control="back" className="btn bare sm" />
        </div>
      </Asked>
    </Outside>
  );
}

/** The keyboard goes on here: the link that was pressed is gone. */
function Asked({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="asked" role="group" aria-label={label} tabIndex={-1} ref={ref}>
      <b>{label}</b>
      {children}
    </div>
  );
}
