/** The screens of the PIN, the activation and its confirmation. */
import { useRef } from 'react';
import { userOfCode } from '../../../enrolment/activation-code.ts';
import { pinLength } from '../../../enrolment/pin.ts';
import type { ForeignProblem } from '../../../problems/problem.ts';
import { isOfText } from '../../../problems/problem.ts';
import { Icon } from '../../../icons/icon.tsx';
import { useDevice } from '../../kit/device.tsx';
import { Whole } from '../../kit/whole.tsx';
import type { AndroidView } from './parts.tsx';
import { ActivatedWords, ActivatingWords, NoAnswer } from '../../phone/app-words.tsx';
import { Field, Press, Screen } from './parts.tsx';
import type { AndroidControl } from '../android.types.ts';
import type { DeviceProblem } from '../../phone/phone.types.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The problems that the PIN field names; other problems show elsewhere. */
const ofThePin = (
  problem: DeviceProblem | null,
): problem is 'pin-length' | 'pin-character' | 'pin-wrong' | ForeignProblem =>
  problem === 'pin-length' || problem === 'pin-character' || problem === 'pin-wrong' || isOfText(problem);

/** No password to the browser, so that it does not offer to keep a PIN: a screen reader then speaks the dots. */
export function PinNote() {
  const { t, send } = useDevice();
  const note = t('android:pin.notYours');
  if (!send) return note;
  return (
    <>
      <span>{note}</span>
      <span className="vh">{`. ${t('android:pin.spoken')}`}</span>
    </>
  );
}

/**
 * Field and pad for a PIN: the pad has the digits, and the keyboard of the reader's own device has letters and signs.
 */
export function PinEntry({ view, enter }: { view: AndroidView; enter: AndroidControl }) {
  const { t, send } = useDevice();
  const { pinField, problem } = view.context;
  const box = useRef<HTMLDivElement>(null);
  const type = (text: string): void => send?.({ type: 'type.pinField', text });
  const press = (text: string) => (send ? { onClick: () => type(text) } : {});
  return (
    <div ref={box} className="stack">
      <Field
        field="pinField"
        label={t('android:control.pinField')}
        note={<PinNote />}
        value={pinField}
        hidden
        onEnter={enter}
        problem={ofThePin(problem) ? t(`problems:problem.${problem}.title`) : undefined}
      />
      <div className="keys">
        {digits.map((digit) => (
          <button key={digit} type="button" {...press(pinField + digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          aria-label={t('android:pin.letters')}
          {...(send ? { onClick: () => box.current?.querySelector('input')?.focus() } : {})}
        >
          <Icon name="keyboard" />
        </button>
        <button type="button" {...press(`${pinField}0`)}>
          0
        </button>
        <button
          type="button"
          aria-label={t('android:pin.erase')}
          {...press([...pinField].slice(0, -1).join(''))}
        >
          <Icon name="erase" />
        </button>
      </div>
      <span className="vh" role="status">
        {pinField ? t('android:pin.count', { count: [...pinField].length }) : ''}
      </span>
    </div>
  );
}

export function Retry({ view: { context } }: { view: AndroidView }) {
  if (ofThePin(context.problem)) return null;
  return <NoAnswer context={context} again={<Press control="retry" className="txt" />} />;
}

export function CreatePin(view: AndroidView) {
  const { t } = useDevice();
  const { phone, code, texts, guidelinesShown } = view.context;
  const user = code ? userOfCode(code) : texts?.userId;
  const first = phone.pin === null;
  return (
    <Screen view={view} title={first ? t('android:pin.create') : t('android:pin.provide')}>
      <div className="col">
        <p>
          <span>{`${first ? t('android:pin.createText') : t('android:pin.provideText')} `}</span>
          {user ? (
            <span className="p2">
              <Whole text={t('app:for', { user })} />
            </span>
          ) : null}
        </p>
        <PinEntry view={view} enter="activate" />
        {first ? <Press control="pinGuidelines" className="txt start" /> : null}
        {guidelinesShown ? (
          <p className="p2" role="status">
            {t('android:pin.guidelines', pinLength)}
          </p>
        ) : null}
        <Retry view={view} />
        <Press control="activate" className="cta push" />
      </div>
    </Screen>
  );
}

export function Activating(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <ActivatingWords context={view.context} />
      </div>
    </Screen>
  );
}

export function Activated(view: AndroidView) {
  return (
    <Screen view={view}>
      <div className="col">
        <ActivatedWords context={view.context} />
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
