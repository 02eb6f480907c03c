/** The login screens of the portal, with a phone that has to approve. */
import { isOfText } from '../../../problems/problem.ts';
import { practiceUsers } from '../../../enrolment/users.ts';
import { responseLength } from '../../../enrolment/phone-key.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { Digits } from '../../kit/digits.tsx';
import { Whole } from '../../kit/whole.tsx';
import type { PortalView } from './parts.tsx';
import { Cancel, Busy, Field, PortalPage, Press, Submit } from './parts.tsx';

export function ChooseUser(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="p2">{t('portal:chooseUser')}</p>
      <div className="users">
        {practiceUsers.map(({ id, account }) => (
          <Press key={id} control={id}>
            <Icon name="user" />
            <span>
              <span>{id}</span>
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

export const LoggingIn = (view: PortalView) => <Busy view={view} />;

export function AwaitingApproval(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  const elsewhere = session?.boundTo === 'elsewhere';
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        <Whole text={t(elsewhere ? 'portal:sentNowhere' : 'portal:sent', { user: userId ?? '' })} />
      </p>
      {elsewhere ? null : <div className="bar2 busy" />}
      <p>
        <Press control="noNotification" className="lnk" />
      </p>
      <Cancel />
    </PortalPage>
  );
}

/** Six digits for the phone, and a field for the eight digits of its response. */
export function Challenge(view: PortalView) {
  const { t } = useDevice();
  const { session, userId, responseField, problem } = view.context;
  const wrong = problem === 'response-length' || isOfText(problem) ? problem : undefined;
  return (
    <PortalPage view={view}>
      <p>
        <Whole text={t('portal:challenge', { user: userId ?? '' })} />
      </p>
      <Digits digits={session?.login?.challenge ?? ''} label={t('portal:challengeLabel')} />
      <Field
        field="responseField"
        label={t('portal:control.responseField')}
        note={t('portal:digitsNote', { count: responseLength })}
        value={responseField}
        problem={wrong && t(`problems:problem.${wrong}.title`)}
        onEnter="respond"
        digits
      />
      <Submit view={view} control="respond" />
      <div className="push row">
        {session?.boundTo === 'elsewhere' || session?.login?.quiet ? null : (
          <Press control="resend" className="cta alt" />
        )}
        <Press control="cancel" className="cta txt" />
      </div>
    </PortalPage>
  );
}

export function Refused(view: PortalView) {
  const { t } = useDevice();
  const { session, userId } = view.context;
  const why = session?.login?.state;
  return (
    <PortalPage view={view}>
      <p className="stripe" role="alert">
        <Whole
          text={t(
            `portal:refused.${why === undefined || why === 'pending' || why === 'approved' ? 'timedOut' : why}`,
            { user: userId ?? '' },
          )}
        />
      </p>
      <div className="row">
        <Press control="tryAgain" className="cta" />
        <Press control="cancel" className="cta alt" />
      </div>
    </PortalPage>
  );
}

export function LoggedIn(view: PortalView) {
  const { t } = useDevice();
  return (
    <PortalPage view={view}>
      <p className="stripe" role="status">
        {view.context.session?.boundTo ? t('portal:hasKey') : t('portal:hasNoKey')}
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('portal:cash')}</th>
            <td>{t('portal:cashAmount')}</td>
          </tr>
          <tr>
            <th scope="row">{t('portal:positions')}</th>
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
