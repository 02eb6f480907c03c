/** The Android phone's screens that restore IB Key, the screen that offers it, and the setting for that offer. */
import type { ReactNode } from 'react';
import { textCodeLength } from '../../../../enrolment/text-messages.ts';
import { practiceUsers } from '../../../../enrolment/users.ts';
import { Icon } from '../../../../icons/icon.tsx';
import { useDevice } from '../../../kit/device.tsx';
import { Whole } from '../../../kit/whole.tsx';
import { NoAnswer } from '../../../phone/app-words.tsx';
import { offersRestore } from '../../../phone/chapters/restore/lost.ts';
import { RestoreSetting } from '../../../phone/chapters/restore/setting.tsx';
import { isOfCode, stateOf, TextBusyWords } from '../../../phone/chapters/text-messages/screens.tsx';
import { phoneNumbers, textsOf } from '../../../phone/chapters/text-messages/texts.ts';
import type { AndroidView } from '../../screens/parts.tsx';
import { Field, Press, Screen } from '../../screens/parts.tsx';
import { PinEntry, Retry } from '../../screens/pin.tsx';
import type { Screens } from '../../view.tsx';

function InApp({ view, children }: { view: AndroidView; children: ReactNode }) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.restoreSetup')}>
      <div className="col">{children}</div>
    </Screen>
  );
}

function Offer() {
  const { t } = useDevice();
  return (
    <>
      <p className="stripe">{t('app:restore.offer')}</p>
      <Press control="restoreSetup" className="cta" />
      <p className="p2">{t('android:restore.unconfirmed')}</p>
    </>
  );
}

function RestoreInfo(view: AndroidView) {
  const { t } = useDevice();
  return (
    <InApp view={view}>
      <p>{t('android:restore.needs')}</p>
      <ul className="results">
        {(['user', 'number', 'pin'] as const).map((need) => (
          <li key={need} className="item">
            {t(`android:restore.need.${need}`)}
          </li>
        ))}
      </ul>
      <p className="p2">{t('android:restore.ours')}</p>
      <Press control="continueRestore" className="cta push" />
    </InApp>
  );
}

function RestoreUser(view: AndroidView) {
  const { t } = useDevice();
  return (
    <InApp view={view}>
      <p>{t('android:restore.chooseUser')}</p>
      <div className="stack">
        {practiceUsers.map(({ id }) => (
          <Press key={id} control={id} className="item wide">
            <span translate="no">{id}</span> <Icon name="chevron" />
          </Press>
        ))}
      </div>
      <p className="p2">{t('app:texts.passwordOff')}</p>
    </InApp>
  );
}

/** Only a person at IBKR can help, or other buttons do: nothing is sent again. */
const sendsNothing = ({ context: { problem } }: AndroidView): boolean =>
  problem === 'number-gone' || problem === 'pin-forgotten' || problem === 'text-missing';

function RestoreStart(view: AndroidView) {
  const { t } = useDevice();
  const { userId, number } = textsOf(view.context);
  return (
    <InApp view={view}>
      <div className="fld off">
        <span>{t('app:username')}</span>
        <b translate="no">{userId}</b>
      </div>
      <p>
        <Whole text={t('android:restore.sendsTo', { number: phoneNumbers[number] })} />
      </p>
      <p className="p2">{t('android:restore.numberOurs')}</p>
      <NoAnswer
        context={view.context}
        again={sendsNothing(view) ? null : <Press control="retry" className="txt" />}
      />
      <Press control="numberGone" className="txt start" />
      <Press control="startRecovery" className="cta push" />
    </InApp>
  );
}

function RestoreCode(view: AndroidView) {
  const { t } = useDevice();
  const { typed, problem } = view.context;
  const { number, asksWhy } = textsOf(view.context);
  return (
    <InApp view={view}>
      <p role="status">{t(`app:texts.${stateOf(view.context)}`, { number: phoneNumbers[number] })}</p>
      <Field
        field="textCodeField"
        label={t('android:control.textCodeField')}
        note={t('app:texts.fieldNote', { count: textCodeLength })}
        value={typed['textCodeField'] ?? ''}
        problem={isOfCode(problem) ? t(`problems:problem.${problem}.title`) : undefined}
        onEnter="submitRecovery"
        digits
      />
      <PinEntry view={view} enter="submitRecovery" />
      {isOfCode(problem) ? null : sendsNothing(view) ? (
        <NoAnswer context={view.context} again={null} />
      ) : (
        <Retry view={view} />
      )}
      {asksWhy ? (
        <div className="row">
          <Press control="textAgain" className="cta alt" />
          <Press control="voice" className="cta alt" />
        </div>
      ) : (
        <Press control="noText" className="txt start" />
      )}
      <Press control="pinForgotten" className="txt start" />
      <Press control="submitRecovery" className="cta push" />
    </InApp>
  );
}

function Restoring(view: AndroidView) {
  const { t } = useDevice();
  return (
    <InApp view={view}>
      <p role="status">
        <Whole text={t('app:restore.restoring', { user: textsOf(view.context).userId ?? '' })} />
      </p>
      <div className="bar2 busy" />
    </InApp>
  );
}

/** The chapter's own screens, and those of the phone that it changes. */
export const screens: Screens = {
  appStart: (view, AppStart) => (
    <AppStart {...view}>{offersRestore(view.context) ? <Offer /> : null}</AppStart>
  ),
  settings: (view, Settings) => <Settings {...view} more={<RestoreSetting context={view.context} />} />,
  restoreInfo: RestoreInfo,
  restoreUser: RestoreUser,
  restoreStart: RestoreStart,
  restoreAsking: (view) => (
    <InApp view={view}>
      <TextBusyWords />
    </InApp>
  ),
  restoreCode: RestoreCode,
  restoring: Restoring,
};
