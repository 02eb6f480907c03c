/** IBKR Mobile from its first screen to the field for the code. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import type { AndroidView } from './parts.tsx';
import { UsersHere } from '../../phone/app-words.tsx';
import { confirmable } from '../../phone/phone.start.ts';
import { Field, Press, Screen } from './parts.tsx';
import { AppRefusal } from '../../phone/app-refusal.tsx';

export function AppRefused(view: AndroidView) {
  const { t } = useDevice();
  const { phone, problem } = view.context;
  return (
    <Screen view={view} title={t('android:control.ibkrMobile')}>
      <AppRefusal
        title={t('android:refused.title')}
        text={t(`android:refused.${problem === 'phone-rooted' ? problem : 'phone-too-old'}`, {
          system: phone.settings.system,
        })}
      />
    </Screen>
  );
}

/**
 * @param children What a chapter says in the place of the users.
 * @param more What a chapter puts under the fields.
 */
export function AppStart({
  children,
  more,
  ...view
}: AndroidView & { children?: ReactNode; more?: ReactNode }) {
  const { t } = useDevice();
  const { users } = view.context.phone;
  return (
    <Screen view={view}>
      <div className="top">
        <Press control="services" className="to-back">
          <Icon name="menu" /> {t('android:control.services')}
        </Press>
      </div>
      <div className="col">
        <b className="h">{t('android:control.ibkrMobile')}</b>
        <div className="fld off">
          <span>{t('app:username')}</span>
        </div>
        <div className="fld off">
          <span>{t('app:password')}</span>
        </div>
        <p className="p2">{t('app:loginOff')}</p>
        <span className="cta off">{t('app:logIn')}</span>
        {more}
        <div className="push stack">
          {children ??
            (users.length === 0 ? <p>{t('android:app.newHere')}</p> : <UsersHere context={view.context} />)}
          {confirmable(view.context.phone) ? <Press control="showConfirmation" className="txt" /> : null}
          <Press control="registerTwoFactor" className="cta alt" />
        </div>
      </div>
    </Screen>
  );
}

export function Services(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.services')}>
      <div className="col">
        <ul className="results">
          <li>
            <Press control="authenticate" className="item wide">
              <span>{t('android:control.authenticate')}</span> <Icon name="chevron" />
            </Press>
          </li>
          <li className="item dim">{t('app:help')}</li>
          <li className="item dim">{t('app:contact')}</li>
        </ul>
        <p className="p2">{t('android:app.servicesText')}</p>
      </div>
    </Screen>
  );
}

/** @param children What a chapter puts in the place of the button that practice has no use for. */
export function TwoFactor({ children, ...view }: AndroidView & { children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <b className="h">
          {t(view.context.phone.users.length === 0 ? 'android:app.register' : 'android:app.add')}
        </b>
        <p>{t('android:app.registerText')}</p>
        <p className="p2">{t('android:app.registerHint')}</p>
        <Press control="sessionId" className="cta" />
        <p className="p2">{t('android:app.smsHint')}</p>
        {children ?? <span className="cta alt off">{t('android:app.sms')}</span>}
      </div>
    </Screen>
  );
}

export function SessionId(view: AndroidView) {
  const { t } = useDevice();
  const { codeField, rejectedInput, phone } = view.context;
  return (
    <Screen view={view} title={t('android:control.codeField')}>
      <div className="col">
        <p>{t('android:app.sessionText')}</p>
        <Field
          field="codeField"
          label={t('android:control.codeField')}
          note={t('android:app.fieldNote')}
          value={codeField}
          problem={rejectedInput ? t(`problems:problem.${rejectedInput.problem}.title`) : undefined}
          onEnter="next"
          capitals
        />
        <Press control="qrCode" className="cta alt">
          <Icon name="qr" /> {t('android:control.qrCode')}
        </Press>
        {phone.cameraAllowed === false ? <p className="p2">{t('android:camera.denied')}</p> : null}
        <Press control="next" className="cta push" />
      </div>
    </Screen>
  );
}
