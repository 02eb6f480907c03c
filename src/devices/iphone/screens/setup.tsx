/** From "Add User" to the field for the code. */
import type { ReactNode } from 'react';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import type { IphoneView } from './parts.tsx';
import { Back, Field, Press, Screen } from './parts.tsx';

/** @param children What a chapter puts in the place of the row that practice has no use for. */
export function AddUser({ children }: IphoneView & { children?: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.addUser')} large lead={<Back />}>
      <div className="col">
        <p>{t('iphone:app.addText')}</p>
        <Press control="setupQr" className="cta" />
        <p className="p2 cap">{t('iphone:app.addHint')}</p>
        <b className="cap">{t('iphone:app.otherWays')}</b>
        <ul className="grp">{children ?? <li className="item dim">{t('iphone:app.sms')}</li>}</ul>
      </div>
    </Screen>
  );
}

export function SetupCode(view: IphoneView) {
  const { t } = useDevice();
  const { codeField, rejectedInput, phone } = view.context;
  return (
    <Screen title={t('iphone:control.codeField')} lead={<Back />}>
      <div className="col">
        <p>{t('iphone:app.codeText')}</p>
        <Field
          field="codeField"
          label={t('iphone:control.codeField')}
          note={t('iphone:app.fieldNote')}
          value={codeField}
          problem={rejectedInput ? t(`problems:problem.${rejectedInput.problem}.title`) : undefined}
          onEnter="activate"
          capitals
        />
        <p className="p2 between">{t('iphone:app.or')}</p>
        <Press control="launchCamera" className="cta alt">
          <Icon name="camera" /> {t('iphone:control.launchCamera')}
        </Press>
        {phone.cameraAllowed === false ? <p className="p2">{t('iphone:camera.denied')}</p> : null}
        <Press control="activate" className="cta push" />
      </div>
    </Screen>
  );
}
