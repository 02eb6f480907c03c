/**
 * What practice adds to the portal, under its frame: the time limit and the other ways to hand the code over. The real
 * Client Portal has none of these, so they stand outside of what is drawn.
 */
import { useRef, useState } from 'react';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../kit/device.tsx';
import { isTimeOver } from './portal.facts.ts';
import { codeText } from './portal-hooks.ts';
import type { PortalView } from './screens/parts.tsx';
import { Press } from './screens/parts.tsx';
import { TimeLimit } from './time-limit.tsx';

export function Beside({ view }: { view: PortalView }) {
  const { t } = useDevice();
  const group = useRef<HTMLDivElement>(null);
  // Plain http has no clipboard: the string in the frame above is selected, so that the reader can copy the string.
  const select = (): void => {
    const text = group.current?.previousElementSibling?.querySelector(`[${codeText}]`);
    if (text) getSelection()?.selectAllChildren(text);
  };
  return (
    <div className="beside" ref={group} role="group" aria-label={t('portal:beside')}>
      <Parts view={view} onNoClipboard={select} />
    </div>
  );
}

function Parts({ view, onNoClipboard }: { view: PortalView; onNoClipboard: () => void }) {
  const { session, clockOffset } = view.context;
  const { code, login } = session ?? {};
  if (view.screen === 'codeShown' && session && code && !isTimeOver(session))
    return (
      <>
        <TimeLimit of="code" expiresAt={code.expiresAt} clockOffset={clockOffset}>
          <OpenLink view={view} code={code.code} />
          <Copy code={code.code as ActivationCode} onNoClipboard={onNoClipboard} />
        </TimeLimit>
        <Press control="otherPhone" />
      </>
    );
  if (view.screen === 'awaitingApproval' || view.screen === 'challenge')
    return <TimeLimit of="login" expiresAt={login?.expiresAt ?? null} clockOffset={clockOffset} />;
  return null;
}

function Copy({ code, onNoClipboard }: { code: ActivationCode; onNoClipboard: () => void }) {
  const { t, send } = useDevice();
  const [copied, setCopied] = useState<'copied' | 'byHand' | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatCode(code));
      setCopied('copied');
    } catch {
      onNoClipboard();
      setCopied('byHand');
    }
    send?.({ type: 'press.copyCode' });
  }

  return (
    <span>
      <button type="button" onClick={() => void copy()}>
        <Icon name="copy" /> {t('portal:control.copyCode')}
      </button>{' '}
      <span role="status">
        {copied === 'copied' ? t('portal:copied') : copied === 'byHand' ? t('portal:copyByHand') : ''}
      </span>
    </span>
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
