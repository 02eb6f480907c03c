/** The screens of the practice Client Portal. */
import type { ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { ActivationCode } from '../../enrolment/activation-code.ts';
import { formatCode } from '../../enrolment/activation-code.ts';
import { practiceUsers } from '../../enrolment/users.ts';
import { Icon } from '../../icons/icon.tsx';
import { Flag, formatSpan, useDevice, useMark, useNow } from '../device.tsx';
import { QrCode } from '../qr-code.tsx';
import type { PortalView } from './portal-parts.tsx';
import { PortalPage, Press } from './portal-parts.tsx';
import type { PortalScreen } from './portal.types.ts';

type Screen = (props: PortalView) => ReactElement;

function ChooseUser(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="p2">{t('portal:chooseUser')}</p>
      <div className="users">
        {practiceUsers.map(({ id, account }) => (
          <Press key={id} control={id}>
            <Icon name="user" />
            <span>
              {id}
              <small>{t(`portal:account.${account}`)}</small>
            </span>
            <Icon name="chevron" />
          </Press>
        ))}
      </div>
      <div className="fld off">
        <span>{t('portal:passwordOff')}</span>
      </div>
    </PortalPage>
  );
}

function LoggingIn(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p role="status">{t('portal:loggingIn', { user: view.context.userId ?? '' })}</p>
      <div className="bar2 busy" />
      <div className="push row">
        <Press control="cancel" className="cta alt" />
      </div>
    </PortalPage>
  );
}

function CodeShown(view: PortalView) {
  const { t } = useDevice();
  const { session, userId, skew } = view.context;
  const code = session?.code;
  const qrCard = useMark('qr', 'qrcard');
  if (!code) return <LoggingIn {...view} />;
  return (
    <PortalPage view={view}>
      {code.problem === 'code-expired' ? (
        <p className="stripe" role="alert">
          {t('portal:codeExpired')}
        </p>
      ) : (
        <>
          <p className="p2">{t('portal:recommend', { user: userId ?? '' })}</p>
          <div className={qrCard}>
            <QrCode text={view.linkOf(code.code)} label={t('portal:control.qr')} />
            <Flag control="qr" />
          </div>
          <CodeString code={code.code as ActivationCode} />
          <TimeLimit expiresAt={code.expiresAt} skew={skew} still={session.now} />
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
  const copyClass = useMark('copyCode', 'cta alt small');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatCode(code));
      setCopied('copied');
    } catch {
      // No clipboard on plain http: the string is selected, to be copied by hand.
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
      <button type="button" className={copyClass} {...(send ? { onClick: () => void copy() } : {})}>
        <Icon name="copy" /> {t('portal:control.copyCode')}
        <Flag control="copyCode" />
      </button>
      <span className="p2" role="status">
        {copied === 'copied' ? t('portal:copied') : copied === 'byHand' ? t('portal:copyByHand') : ''}
      </span>
    </div>
  );
}

/** Seconds before the end at which the limit is announced. */
const warnings = [60, 20];

function TimeLimit({ expiresAt, skew, still }: { expiresAt: number | null; skew: number; still: number }) {
  const { t } = useDevice();
  const now = useNow(skew, still);
  if (expiresAt === null) return <p className="p2">{t('portal:noLimit')}</p>;
  const seconds = Math.ceil((expiresAt - now) / 1000);
  const warned = warnings.findLast((warning) => seconds <= warning);
  return (
    <div className="limit">
      <span>
        {t('portal:goodFor', { time: formatSpan(expiresAt - now) })}{' '}
        <Press control="extend" className="lnk" /> <Press control="limitOff" className="lnk" />
      </span>
      <span className="p2">{t('portal:oneUse')}</span>
      <span className="vh" role="status">
        {warned === undefined ? '' : t('portal:secondsLeft', { seconds: warned })}
      </span>
    </div>
  );
}

function Activated(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        {t('portal:activated', { user: view.context.userId ?? '' })}
      </p>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
        <Press control="continue" className="cta txt" />
      </div>
    </PortalPage>
  );
}

function AwaitingApproval(view: PortalView) {
  const { t } = useDevice();
  const { session, userId, skew } = view.context;
  const now = useNow(skew, session?.now ?? 0);
  const left = (session?.login?.expiresAt ?? 0) - now;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        {t('portal:sent', { user: userId ?? '' })}
      </p>
      <p className="p2">{t('portal:waiting', { time: formatSpan(left) })}</p>
      <div className="bar2 busy" />
      <p>
        <Press control="noNotification" className="lnk" />
      </p>
      <div className="push row">
        <Press control="cancel" className="cta alt" />
      </div>
    </PortalPage>
  );
}

function NoNotification(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p>{t('portal:noNotification', { user: view.context.userId ?? '' })}</p>
      <ul className="ticks">
        <li>{t('portal:noNotificationDrawer')}</li>
        <li>{t('portal:noNotificationOnline')}</li>
      </ul>
      <Press control="resend" className="cta" />
      <p className="p2">{t('portal:noNotificationReal')}</p>
      <div className="push row">
        <Press control="cancel" className="cta alt" />
      </div>
    </PortalPage>
  );
}

function Refused(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  const why = session?.login?.state;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="alert">
        {t(`portal:refused.${why === 'denied' || why === 'cancelled' ? why : 'timedOut'}`, {
          user: userId ?? '',
        })}
      </p>
      <div className="row">
        <Press control="tryAgain" className="cta" />
        <Press control="cancel" className="cta alt" />
      </div>
    </PortalPage>
  );
}

function LoggedIn(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        {view.context.session?.boundTo ? t('portal:hasKey') : t('portal:hasNoKey')}
      </p>
      <table>
        <tbody>
          <tr>
            <td>{t('portal:cash')}</td>
            <td>10 000.00</td>
          </tr>
          <tr>
            <td>{t('portal:positions')}</td>
            <td>{t('portal:none')}</td>
          </tr>
        </tbody>
      </table>
      <div className="push row">
        <Press control="logOut" className="cta alt" />
      </div>
    </PortalPage>
  );
}

/** Each screen of the portal, drawn from its snapshot. */
export const portalScreens: Record<PortalScreen, Screen> = {
  chooseUser: ChooseUser,
  loggingIn: LoggingIn,
  codeShown: CodeShown,
  activated: Activated,
  awaitingApproval: AwaitingApproval,
  noNotification: NoNotification,
  refused: Refused,
  loggedIn: LoggedIn,
};
