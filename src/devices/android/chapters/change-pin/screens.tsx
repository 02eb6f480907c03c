/** The screens of a change of PIN, and the two screens that lead there, with the button for it. */
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import { Authenticate } from '../../screens/authenticate.tsx';
import { TwoFactorMenu } from '../../screens/inside.tsx';
import type { AndroidView } from '../../screens/parts.tsx';
import { Field, Press, Screen } from '../../screens/parts.tsx';
import { PinNote } from '../../screens/pin.tsx';
import type { Screens } from '../../view.tsx';
import { pinFields, slipIn } from './pin-fields.ts';

function ChangePin(view: AndroidView) {
  const { t } = useDevice();
  const { phone, typed, problem } = view.context;
  // A refused text of another kind than a PIN has been cleared: its field is still the first that keeps the PIN.
  const refused = problem && slipIn(view.context)?.field;
  return (
    <Screen view={view} title={t('android:control.changePin')}>
      <div className="col">
        <div className="fld off">
          <span>{t('app:username')}</span>
          <b>{phone.users[0]?.id}</b>
        </div>
        <div className="fld off">
          <span>{t('app:password')}</span>
        </div>
        <p className="p2">{t('android:changePin.passwordOff')}</p>
        {pinFields.map((field) => (
          <Field
            key={field}
            field={field}
            label={t(`android:control.${field}`)}
            note={<PinNote />}
            value={typed[field] ?? ''}
            hidden
            digits
            onEnter="submit"
            problem={problem && field === refused ? t(`problems:problem.${problem}.title`) : undefined}
          />
        ))}
        <p className="p2">{t('android:changePin.ours')}</p>
        <Press control="submit" className="cta push" />
      </div>
    </Screen>
  );
}

function PinChanged(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view}>
      <div className="col">
        <span className="appicon ib big">
          <Icon name="check" />
        </span>
        <b className="h" role="status">
          {t('android:changePin.changed')}
        </b>
        <p>{t('android:changePin.changedText')}</p>
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}

const hasUsers = ({ context }: AndroidView): boolean => context.phone.users.length > 0;
const ToChangePin = () => <Press control="changePin" className="txt" />;

/** The chapter's own screens, and those of the phone that it changes. */
export const screens: Screens = {
  changePin: ChangePin,
  pinChanged: PinChanged,
  authenticate: (view) => <Authenticate {...view}>{hasUsers(view) ? <ToChangePin /> : null}</Authenticate>,
  twoFactorMenu: (view) => (
    <TwoFactorMenu {...view}>{hasUsers(view) ? <ToChangePinInside /> : null}</TwoFactorMenu>
  ),
};

function ToChangePinInside() {
  const { t } = useDevice();
  return (
    <>
      <Press control="changePin" className="item wide">
        <span>{t('android:control.changePin')}</span> <Icon name="chevron" />
      </Press>
      <p className="p2">{t('android:changePin.insideUnconfirmed')}</p>
    </>
  );
}
