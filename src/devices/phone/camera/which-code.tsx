/** Asks which practice code is meant when a picture holds several. */
import type { ActivationCode } from '../../../enrolment/activation-code.ts';
import { formatCode, userOfCode } from '../../../enrolment/activation-code.ts';
import { useDevice } from '../../kit/device.tsx';
import { Whole } from '../../kit/whole.tsx';

type Props = { codes: readonly ActivationCode[]; onChoose: (code: ActivationCode) => void };

export function WhichCode({ codes, onChoose }: Props) {
  const { t } = useDevice();
  return (
    <div className="notice" role="alert">
      <b>{t('problems:problem.photo-several-codes.title')}</b>
      <p>{t('problems:problem.photo-several-codes.text')}</p>
      {codes.map((code) => (
        <p key={code}>
          <button type="button" className="txt" onClick={() => onChoose(code)}>
            <Whole
              text={t('practice:scanner.thisCode', {
                user: userOfCode(code),
                end: formatCode(code).slice(-4),
              })}
            />
          </button>
        </p>
      ))}
    </div>
  );
}
