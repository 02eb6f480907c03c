/** How long a code or a login lasts, and the ways to get more time (WCAG 2.2.1). */
import { codeLifetime, loginExtension } from '../../enrolment/practice.ts';
import { formatSpan, useDevice, useNow } from '../kit/device.tsx';
import { Press } from './screens/parts.tsx';

/** How much time an extension adds, in ms. */
const extensions = { code: codeLifetime, login: loginExtension } as const;

/** Seconds before the end of the limit at which the end is announced. */
const warnings = [60, 20];

type LimitProps = {
  of: 'code' | 'login';
  /** ms since 1970 on the practice clock; null without a limit. */
  expiresAt: number | null;
  clockOffset: number;
};

/** The time that is left, counted down. The last minute is announced. */
export function TimeLeft({ of, expiresAt, clockOffset }: LimitProps) {
  const { t } = useDevice();
  const now = useNow(clockOffset);
  if (expiresAt === null) return <span>{t('portal:control.limitOff')}</span>;
  // A page that was opened after the clock had been set back knows of no earlier moment.
  const left = Math.min(expiresAt - now, extensions[of]);
  const seconds = Math.ceil(left / 1000);
  const warned = warnings.findLast((warning) => seconds <= warning);
  return (
    <>
      <span>{t(of === 'code' ? 'portal:goodFor' : 'portal:waiting', { time: formatSpan(left) })}</span>
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

export const MoreTime = () => (
  <>
    <Press control="extend" />
    <Press control="limitOff" />
  </>
);
