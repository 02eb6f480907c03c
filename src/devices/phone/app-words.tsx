/** What IBKR Mobile says on both phones. Each phone draws its own bars and buttons around these words. */
import type { ReactNode } from 'react';
import { confirmationOf } from '../../enrolment/phone-key.ts';
import { userOfCode } from '../../enrolment/activation-code.ts';
import { Icon } from '../../icons/icon.tsx';
import { useDevice } from '../kit/device.tsx';
import { Digits } from '../kit/digits.tsx';
import { Whole } from '../kit/whole.tsx';
import type { PhoneContext } from './phone.types.ts';

type Given = { context: PhoneContext };

/** The users for whom IB Key is active on this phone. */
export function UsersHere({ context }: Given) {
  const { t } = useDevice();
  return (
    <p className="stripe">
      {t('app:activeFor')} <b>{context.phone.users.map(({ id }) => id).join(', ')}</b>
    </p>
  );
}

export function ActivatingWords({ context: { code } }: Given) {
  const { t } = useDevice();
  return (
    <>
      <p role="status">
        <Whole text={t('app:activating', { user: code ? userOfCode(code) : '' })} />
      </p>
      <div className="bar2 busy" />
    </>
  );
}

/**
 * The confirmation of an activation. When the portal is in another browser, the words include the confirmation code,
 * since that portal learns of the activation only by these digits.
 */
export function ActivatedWords({ context: { phone, activatedUser } }: Given) {
  const { t } = useDevice();
  const user = phone.users.find(({ id }) => id === activatedUser);
  if (user?.place === 'elsewhere') {
    return (
      <>
        <b className="h">{t('app:confirmation.title')}</b>
        <p role="status">
          <Whole text={t('app:confirmation.text', { user: user.id })} />
        </p>
        <Digits digits={confirmationOf(user.key)} label={t('app:confirmation.digits')} />
        <p className="p2">{t('app:confirmation.why')}</p>
      </>
    );
  }
  return (
    <>
      <span className="appicon ib big">
        <Icon name="check" />
      </span>
      <b className="h">{t('app:active')}</b>
      <p role="status">
        <Whole text={t('app:activeText', { user: activatedUser ?? '' })} />
      </p>
      {phone.notificationsAllowed === false ? null : <p className="p2">{t('app:activeThen')}</p>}
    </>
  );
}

export function ResponseWords({ context: { authUser, response } }: Given) {
  const { t } = useDevice();
  return (
    <>
      <b className="h">{t('app:auth.response')}</b>
      <p className="p2">
        <Whole text={t('app:for', { user: authUser ?? '' })} />
      </p>
      <Digits digits={response ?? ''} label={t('app:auth.response')} />
      <p>{t('app:auth.typeIt')}</p>
    </>
  );
}

export function AskingWords({ context: { login } }: Given) {
  const { t } = useDevice();
  return (
    <>
      <b className="h">{t('app:approve.title')}</b>
      <p>
        <Whole text={t('app:approve.text', { user: login?.userId ?? '' })} />
      </p>
    </>
  );
}

export function AnsweringWords() {
  const { t } = useDevice();
  return (
    <>
      <p role="status">{t('app:approve.answering')}</p>
      <div className="bar2 busy" />
    </>
  );
}

export function AnsweredWords({ context: { answer } }: Given) {
  const { t } = useDevice();
  return (
    <>
      <span className="appicon ib big">
        <Icon name={answer === 'approved' ? 'check' : 'close'} />
      </span>
      <b className="h">{t(`app:approve.${answer}`)}</b>
      <p role="status">{t(`app:approve.${answer}Text`)}</p>
    </>
  );
}

/** Why no answer came, on the screen that asked for it. */
export function NoAnswer({ context: { problem, errorShown }, again }: Given & { again: ReactNode }) {
  const { t } = useDevice();
  if (!problem || errorShown) return null;
  return (
    <div className="stripe" role="alert">
      <p>{t(`problems:problem.${problem}.title`)}</p>
      {again}
    </div>
  );
}

/** The words about a refused search: the typed text may be the reader's own secret, so the field is cleared. */
export function SearchProblem({ context: { rejectedInput }, id }: Given & { id: string }) {
  const { t } = useDevice();
  return rejectedInput ? (
    <p className="stripe" role="alert" id={id}>
      {t(`problems:problem.${rejectedInput.problem}.title`)}
    </p>
  ) : null;
}
