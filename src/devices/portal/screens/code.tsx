/** The screens of the portal's code, and what follows. */
import { useRef, useState } from 'react';
import type { ActivationCode } from '../../../enrolment/activation-code.ts';
import { formatCode } from '../../../enrolment/activation-code.ts';
import { isOfText } from '../../../problems/problem.ts';
import { responseLength } from '../../../enrolment/phone-key.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice, useMark } from '../../kit/device.tsx';
import { QrCode } from '../../kit/qr-code.tsx';
import type { PortalView } from './parts.tsx';
import { isTimeOver } from '../portal.facts.ts';
import { Busy, Field, PortalPage, Press, Submit } from './parts.tsx';
import { TimeLimit } from './time-limit.tsx';

export function CodeShown(view: PortalView) {
  const { t } = useDevice();
  const { session, userId, clockOffset } = view.context;
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
          <CodeString code={code.code as ActivationCode} />
          <TimeLimit of="code" expiresAt={code.expiresAt} clockOffset={clockOffset} still={session.now}>
            <span className="p2">{t('portal:oneUse')}</span>
          </TimeLimit>
          <div className="link-list">
            <OpenLink view={view} code={code.code} />
            <Press control="otherPhone" className="lnk" />
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

function CodeString({ code }: { code: ActivationCode }) {
  const { t, send } = useDevice();
  const [copied, setCopied] = useState<'copied' | 'byHand' | null>(null);
  const text = useRef<HTMLElement>(null);
  const copyMark = useMark('copyCode', 'cta alt compact');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatCode(code));
      setCopied('copied');
    } catch {
      // Plain http has no clipboard: the string is selected, so that the reader can copy it by hand.
      if (text.current) getSelection()?.selectAllChildren(text.current);
      setCopied('byHand');
    }
    send?.({ type: 'press.copyCode' });
  }

  return (
    <div className="string">
      <div>
        <span className="p2">{t('portal:stringLabel')}</span>
        <code className="code" ref={text} translate="no">
          {formatCode(code)}
        </code>
      </div>
      <button type="button" {...copyMark} {...(send ? { onClick: () => void copy() } : {})}>
        <Icon name="copy" /> {t('portal:control.copyCode')}
      </button>
      <span className="p2" role="status">
        {copied === 'copied' ? t('portal:copied') : copied === 'byHand' ? t('portal:copyByHand') : ''}
      </span>
    </div>
  );
}

/**
 * The link of the QR code, for readers with one screen: it leads to the phone beside the portal or, where the portal
 * stands alone, to the phone's page.
 */
function OpenLink({ view, code }: { view: PortalView; code: string }) {
  const { t, send } = useDevice();
  if (!view.openAt || !send) return <Press control="openLink" className="lnk" />;
  return (
    <a className="lnk" href={view.openAt(code)}>
      {t('portal:control.openLink')}
    </a>
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
