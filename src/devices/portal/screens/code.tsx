/** The screens of the portal's code, and what follows. */
import type { ReactNode } from 'react';
import type { ActivationCode } from '../../../enrolment/activation-code.ts';
import { formatCode } from '../../../enrolment/activation-code.ts';
import { useDevice, useMark } from '../../kit/device.tsx';
import { QrCode } from '../../kit/qr-code.tsx';
import { Whole } from '../../kit/whole.tsx';
import { codeText } from '../portal-hooks.ts';
import type { PortalView } from './parts.tsx';
import { isTimeOver } from '../portal.facts.ts';
import { OtherPhone } from '../other-phone.tsx';
import { Busy, PortalPage, Press } from './parts.tsx';

export function CodeShown(view: PortalView) {
  return <Code view={view} />;
}

/** The code stays in view; what is typed for another phone is ours and stands outside of the portal. */
export function ConfirmOther(view: PortalView) {
  return (
    <Code view={{ ...view, screen: 'codeShown' }}>
      <OtherPhone view={view} />
    </Code>
  );
}

function Code({ view, children }: { view: PortalView; children?: ReactNode }) {
  const { t, send } = useDevice();
  const { session, userId } = view.context;
  const code = session?.code;
  const qrCard = useMark('qr', 'qrcard');
  if (!code) return <Busy view={view} />;
  const string = formatCode(code.code as ActivationCode);
  return (
    <PortalPage view={view}>
      {isTimeOver(session) ? (
        <p className="stripe" role="alert">
          {t('portal:codeExpired')}
        </p>
      ) : (
        <>
          <p className="p2">
            <Whole text={t('portal:recommend', { user: userId ?? '' })} />
          </p>
          <div {...qrCard}>
            <QrCode
              text={view.linkOf(code.code)}
              label={t('portal:control.qr') + (send ? `. ${t('portal:stringLabel')}` : '')}
            />
          </div>
          <div className="string">
            <span className="p2">{t('portal:stringLabel')}</span>
            {/* A screen reader would read groups of letters as words: it hears them one by one,
                with a pause after each group. */}
            {send ? <span className="vh">{[...string].join(' ').replaceAll('   ', ', ')}</span> : null}
            <code className="code" translate="no" {...{ [codeText]: '' }} aria-hidden={send && true}>
              {string}
            </code>
            <span className="p2">{t('portal:oneUse')}</span>
          </div>
        </>
      )}
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="later" className="cta txt" />
      </div>
      {children}
    </PortalPage>
  );
}

export function Activated(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        <Whole
          text={t(session?.boundTo === 'elsewhere' ? 'portal:activatedElsewhere' : 'portal:activated', {
            user: userId ?? '',
          })}
        />
      </p>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="continue" className="cta txt" />
      </div>
    </PortalPage>
  );
}
