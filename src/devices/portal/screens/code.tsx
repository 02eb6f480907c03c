/** The screens of the portal's code, and what follows. */
import type { ActivationCode } from '../../../enrolment/activation-code.ts';
import { formatCode } from '../../../enrolment/activation-code.ts';
import { isOfText } from '../../../problems/problem.ts';
import { responseLength } from '../../../enrolment/phone-key.ts';
import { useDevice, useMark } from '../../kit/device.tsx';
import { QrCode } from '../../kit/qr-code.tsx';
import { codeText } from '../portal-hooks.ts';
import type { PortalView } from './parts.tsx';
import { isTimeOver } from '../portal.facts.ts';
import { Busy, Field, PortalPage, Press, Submit } from './parts.tsx';

export function CodeShown(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  const code = session?.code;
  const qrCard = useMark('qr', 'qrcard');
  if (!code) return <Busy view={view} />;
  return (
    <PortalPage view={view}>
      {isTimeOver(session) ? (
        <p className="stripe" role="alert">
          {t('portal:codeExpired')}
        </p>
      ) : (
        <>
          <p className="p2">{t('portal:recommend', { user: userId ?? '' })}</p>
          <div {...qrCard}>
            <QrCode text={view.linkOf(code.code)} label={t('portal:control.qr')} />
          </div>
          <div className="string">
            <span className="p2">{t('portal:stringLabel')}</span>
            <code className="code" translate="no" {...{ [codeText]: '' }}>
              {formatCode(code.code as ActivationCode)}
            </code>
            <span className="p2">{t('portal:oneUse')}</span>
          </div>
        </>
      )}
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="later" className="cta txt" />
      </div>
    </PortalPage>
  );
}

/** The field for the confirmation code. A phone in another browser cannot tell this portal anything itself. */
export function ConfirmOther(view: PortalView) {
  const { t } = useDevice();
  const { userId, confirmationField, problem } = view.context;
  const isHere = problem === 'confirmation-length' || problem === 'confirmation-wrong';
  return (
    <PortalPage view={view}>
      <p>{t('portal:confirmOther', { user: userId ?? '' })}</p>
      <Field
        field="confirmationField"
        label={t('portal:control.confirmationField')}
        note={t('portal:digitsNote', { count: responseLength })}
        value={confirmationField}
        problem={isHere || isOfText(problem) ? t(`problems:problem.${problem}.title`) : undefined}
        onEnter="confirm"
        digits
      />
      <Submit view={view} control="confirm" />
      <div className="push row">
        <Press control="back" className="cta alt" />
        <Press control="logOut" className="cta txt" />
      </div>
    </PortalPage>
  );
}

export function Activated(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        {t(session?.boundTo === 'elsewhere' ? 'portal:activatedElsewhere' : 'portal:activated', {
          user: userId ?? '',
        })}
      </p>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="continue" className="cta txt" />
      </div>
    </PortalPage>
  );
}
