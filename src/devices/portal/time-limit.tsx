import type { ReactNode } from 'react';
import { codeLifetime, loginExtension } from '../../enrolment/practice.ts';
import { formatSpan, useDevice, useNow } from '../kit/device.tsx';
import { Press } from './screens/parts.tsx';

/** How much time an extension adds, in ms. */
const extensions = { code: codeLifetime, login: loginExtension } as const;

/** Seconds before the end of the limit at which it is announced. */
const warnings = [60, 20];

type LimitProps = {
  of: 'code' | 'login';
  expiresAt: number | null;
  clockOffset: number;
  /** What stands between the time that is left and the ways to get more. */
  children?: ReactNode;
};

/** How long a code or a login lasts, with the ways to get more time (WCAG 2.2.1). The last minute is announced. */
export function TimeLimit({ of, expiresAt, clockOffset, children }: LimitProps) {
  const { t } = useDevice();
  const now = useNow(clockOffset);
  if (expiresAt === null)
    return (
      <>
        <span>{t('portal:noLimit')}</span>
        {children}
      </>
    );
  const seconds = Math.ceil((expiresAt - now) / 1000);
  const warned = warnings.findLast((warning) => seconds <= warning);
  return (
    <>
      <span>
        {t(of === 'code' ? 'portal:goodFor' : 'portal:waiting', { time: formatSpan(expiresAt - now) })}
      </span>
      {children}
      <Press control="extend" />
      <Press control="limitOff" />
      <span className="vh" role="status">
        {warned === undefined
          ? ''
          : t(of === 'code' ? 'portal:secondsLeft' : 'portal:loginSecondsLeft', {
              seconds: warned,
              minutes: extensions[of] / 60_000,
            })}
      </span>
    </>
  );
}
