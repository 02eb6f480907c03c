/**
 * What practice adds to the portal, under its frame: the time limit and the other ways to hand the code over. The real
 * Client Portal has none of these, so they stand outside of what is drawn.
 */
import { useRef } from 'react';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { useDevice } from '../kit/device.tsx';
import { isTimeOver } from './portal.facts.ts';
import { codeText } from './portal-hooks.ts';
import type { PortalView } from './screens/parts.tsx';
import { Press } from './screens/parts.tsx';
import { MoreTime, TimeLeft } from './time-limit.tsx';

export function Beside({ view }: { view: PortalView }) {
  const { t } = useDevice();
  const group = useRef<HTMLDivElement>(null);
  const { screen, context } = view;
  const { session, clockOffset } = context;
  const isOther = screen === 'confirmOther';
  const code = (screen === 'codeShown' || isOther) && session && !isTimeOver(session) ? session.code : null;
  const login = screen === 'awaitingApproval' || screen === 'challenge' ? session?.login : null;
  const expiresAt = (code ?? login)?.expiresAt ?? null;
  return (
    // Another set of links begins at its first link, wherever the reader had scrolled to.
    <div key={String(isOther)} className="beside" ref={group} role="group" aria-label={t('portal:beside')}>
      {code || login ? (
        <TimeLeft of={code ? 'code' : 'login'} expiresAt={expiresAt} clockOffset={clockOffset} />
      ) : null}
      {code && !isOther ? (
        <>
          <OpenLink view={view} code={code.code} />
          <CopyButton
            t={t}
            text={formatCode(code.code as ActivationCode)}
            // The string stands in the frame above.
            shown={() => group.current?.previousElementSibling?.querySelector(`[${codeText}]`)}
            label={t('portal:copyCode')}
          />
        </>
      ) : null}
      {expiresAt === null ? null : <MoreTime />}
      {code && !isOther ? <Press control="otherPhone" /> : null}
    </div>
  );
}

/**
 * The link of the QR code, for readers with one screen: it leads to the phone beside the portal or, where the portal
 * stands alone, to the phone's page.
 */
function OpenLink({ view, code }: { view: PortalView; code: string }) {
  const { t } = useDevice();
  if (!view.openAt) return <Press control="openLink" />;
  return <a href={view.openAt(code)}>{t('portal:control.openLink')}</a>;
}
